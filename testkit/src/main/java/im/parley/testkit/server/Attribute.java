// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import okio.ByteString;

/** One typed field of a {@link ListItem}. */
public record Attribute(int type, ByteString value) {
    /** Group: the ids of its members in order; root group: those of the groups. */
    public static final int ORDER = 0x00C8;

    /** Buddy: the name it is shown under. */
    public static final int ALIAS = 0x0131;

    /** Buddy: a note about it. */
    public static final int NOTE = 0x013C;

    /** Buddy: it has not yet agreed to be on the list. */
    public static final int AWAITING_AUTHORIZATION = 0x0066;

    /** Privacy item: the {@link PrivacyMode}. */
    public static final int PRIVACY_MODE = 0x00CA;

    /** Picture item: flags, length and hash. */
    public static final int ART = 0x00D5;

    /** Preferences item: 32 bits. */
    public static final int PREFERENCES = 0x00C9;

    /** Preferences item: which of the 32 bits mean something. */
    public static final int PREFERENCES_VALID = 0x00D6;

    public static Attribute text(int type, String value) {
        return new Attribute(type, ByteString.encodeUtf8(value));
    }
}
