// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import okio.ByteString;

/**
 * A picture, sound or short text that a user shows to others, named by its hash or held whole.
 *
 * @param type 1 is the buddy icon, 2 the status text
 * @param flags 4 when {@code data} is the thing itself
 * @param data the hash of the thing, or the thing itself
 */
public record Art(int type, int flags, ByteString data) {
    /** The buddy icon's type. */
    public static final int ICON = 1;

    /** The status text's type. */
    public static final int STATUS_TEXT = 2;

    /** The hash that stands for "no icon". */
    public static final ByteString CLEARED = ByteString.decodeHex("0201d20472");

    public boolean isIcon() {
        return type == ICON;
    }
}
