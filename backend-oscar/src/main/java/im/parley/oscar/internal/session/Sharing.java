// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.oscar.Oscar;
import im.parley.spi.AccountConfig;

/** What TLV 004A says of other sessions of the same account. */
final class Sharing {
    private static final int BESIDE_OTHERS = 1;
    private static final int ALONE = 3;

    private Sharing() {}

    static int level(AccountConfig config) {
        return config.get(Oscar.MULTIPLE_SESSIONS) ? BESIDE_OTHERS : ALONE;
    }
}
