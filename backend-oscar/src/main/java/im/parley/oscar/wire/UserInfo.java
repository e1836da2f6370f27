// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

/**
 * The block that describes a user in arrivals, messages and rooms: name, warning level in tenths of a percent (0 to
 * 999), and a counted block of TLVs.
 */
public record UserInfo(String screenName, int warningLevel, TlvBlock tlvs) {
    /** Bit of {@link #classFlags()}: away. */
    public static final int CLASS_AWAY = 0x0020;

    /** Bit of {@link #classFlags()}: the name is a UIN. */
    public static final int CLASS_ICQ = 0x0040;

    public static UserInfo read(WireReader in) {
        return new UserInfo(in.string8(), in.u16(), in.countedTlvs());
    }

    public void write(WireWriter out) {
        out.string8(screenName).u16(warningLevel).countedTlvs(tlvs);
    }

    /** Returns TLV 0001, 0 when absent. */
    public int classFlags() {
        return (int) tlvs.number(0x0001, 0);
    }

    public boolean isAway() {
        return (classFlags() & CLASS_AWAY) != 0;
    }

    /** Returns TLV 0003 in seconds since 1970, 0 when absent. */
    public long signOnTime() {
        return tlvs.number(0x0003, 0);
    }

    /** Returns TLV 0004 in minutes, 0 when not idle. */
    public int idleMinutes() {
        return (int) tlvs.number(0x0004, 0);
    }

    /** Returns TLV 0005 in seconds since 1970, 0 when absent. */
    public long memberSince() {
        return tlvs.number(0x0005, 0);
    }

    /** Returns TLV 0006: flags in the upper, status in the lower 16 bits; 0 when absent. */
    public long status() {
        return tlvs.number(0x0006, 0);
    }

    /** Returns TLV 000F in seconds, 0 when absent. */
    public long sessionLength() {
        return tlvs.number(0x000F, 0);
    }
}
