// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.UserId;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.RateLimits;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.internal.link.ServiceLinks;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.spi.SessionContext;

/** What the features of one session share. */
public record FeatureSetup(
        OscarSetup account, SessionContext context, SnacLink link, RateLimits limits, ServiceLinks services) {
    /** Returns who a server means by a name. */
    public UserId user(String name) {
        return account.user(name);
    }

    /** Returns true for an account that is a number. */
    public boolean isIcq() {
        return ScreenNames.isUin(account.config().self().normalized());
    }
}
