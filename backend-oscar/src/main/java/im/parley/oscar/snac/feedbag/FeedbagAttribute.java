// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

/** The types of the TLVs in list items. */
public final class FeedbagAttribute {
    public static final int SHARED = 0x0064;
    public static final int INVITED = 0x0065;

    /** Empty: the user has not yet let us add him. */
    public static final int AWAITING_AUTHORIZATION = 0x0066;

    /** Empty: one of those we had to do with last. */
    public static final int RECENT_BUDDY = 0x006A;

    /** Ids of two bytes, in the order to show. */
    public static final int ORDER = 0x00C8;

    /** 32 bits, preferences 0 to 31. */
    public static final int PREFERENCES = 0x00C9;

    /** One byte, a {@link PermitMode}. */
    public static final int PERMIT_MODE = 0x00CA;

    public static final int CLASS_MASK = 0x00CB;
    public static final int PRIVACY_FLAGS = 0x00CC;
    public static final int CLIENT_PREFERENCES = 0x00CD;

    /** Seconds since 1970. */
    public static final int CREATION_TIME = 0x00D4;

    /** Flags, a length of one byte, and a hash. */
    public static final int ART = 0x00D5;

    /** Which of preferences 0 to 31 mean something. */
    public static final int PREFERENCES_VALID = 0x00D6;

    /** Preferences from 32 on, the first in the highest bit. */
    public static final int FURTHER_PREFERENCES = 0x00D7;

    /** Which of the further preferences mean something. */
    public static final int FURTHER_PREFERENCES_VALID = 0x00D8;

    public static final int ARRIVE_SOUND = 0x012C;
    public static final int DEPART_SOUND = 0x012D;
    public static final int ALIAS = 0x0131;
    public static final int PASSWORD = 0x0132;
    public static final int COLLAPSED = 0x0134;
    public static final int URL = 0x0135;
    public static final int EMAIL = 0x0137;
    public static final int PHONE = 0x0138;
    public static final int CELL_PHONE = 0x0139;
    public static final int SMS_NUMBER = 0x013A;
    public static final int WIRELESS = 0x013B;
    public static final int COMMENT = 0x013C;

    /** What to do (1 a window, 2 a sound) and when (1 on line, 2 no longer idle, 4 no longer away), a byte each. */
    public static final int ALERT = 0x013D;

    public static final int ALERT_SOUND = 0x013E;
    public static final int LAST_ACCESS = 0x0145;

    private FeedbagAttribute() {}
}
