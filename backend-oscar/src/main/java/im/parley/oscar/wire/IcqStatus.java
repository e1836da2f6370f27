// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

/**
 * The bits of TLV 0006: how a user can be reached, in the lower 16, and flags in the upper 16. Clients combine the
 * lower bits: busy states contain {@link #AWAY}. {@link IcqState} has the combinations by name.
 */
public final class IcqStatus {
    public static final long AVAILABLE = 0x0000;
    public static final long AWAY = 0x0001;
    public static final long DO_NOT_DISTURB = 0x0002;
    public static final long NOT_AVAILABLE = 0x0004;
    public static final long OCCUPIED = 0x0010;
    public static final long FREE_FOR_CHAT = 0x0020;

    /** Seen by nobody, yet on line. AIM servers honour it too. */
    public static final long INVISIBLE = 0x0100;

    /** Do not disturb, as clients send it. */
    public static final long SENT_DO_NOT_DISTURB = AWAY | DO_NOT_DISTURB | OCCUPIED;

    /** Not available, as clients send it. */
    public static final long SENT_NOT_AVAILABLE = AWAY | NOT_AVAILABLE;

    /** Occupied, as clients send it. */
    public static final long SENT_OCCUPIED = AWAY | OCCUPIED;

    /** One of ICQ 5's, in bits of their own. */
    public static final long EVIL = 0x3000;

    public static final long DEPRESSION = 0x4000;
    public static final long AT_HOME = 0x5000;
    public static final long AT_WORK = 0x6000;
    public static final long OUT_TO_LUNCH = 0x2000 | AWAY;

    /** A web page shows whether the user is on line. */
    public static final long WEB_AWARE = 0x0001_0000;

    public static final long HIDE_IP = 0x0002_0000;
    public static final long BIRTHDAY = 0x0008_0000;
    public static final long DIRECT_CONNECTION_DISABLED = 0x0010_0000;
    public static final long HOME_PAGE = 0x0020_0000;
    public static final long DIRECT_CONNECTION_UNSUPPORTED = 0x0100_0000;
    public static final long DIRECT_NEEDS_AUTHORIZATION = 0x1000_0000;
    public static final long DIRECT_FOR_CONTACTS = 0x2000_0000;

    /** The bits that tell how the user can be reached. */
    public static final long REACHABILITY = 0xFFFF;

    private IcqStatus() {}
}
