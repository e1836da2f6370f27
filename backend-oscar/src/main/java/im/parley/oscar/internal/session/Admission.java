// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.oscar.UpgradeOffered;
import im.parley.oscar.internal.link.Redirect;
import java.util.List;

/**
 * What lets us in.
 *
 * @param introduced false when the host has not been told yet which client we are
 * @param upgrades what the server says of newer clients
 */
record Admission(Redirect host, boolean introduced, List<UpgradeOffered> upgrades) {
    Admission {
        upgrades = List.copyOf(upgrades);
    }
}
