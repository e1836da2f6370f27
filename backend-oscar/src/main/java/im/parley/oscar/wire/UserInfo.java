// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okio.ByteString;

/**
 * The block that describes a user in arrivals, messages and rooms: name, warning level in tenths of a percent (0 to
 * 999), and a counted block of TLVs. Its accessors read when asked, and take a TLV that is absent or damaged as not
 * told.
 */
public record UserInfo(String screenName, int warningLevel, TlvBlock tlvs) {
    /** Bit of {@link #classFlags()}: unconfirmed. */
    public static final int CLASS_TRIAL = 0x0001;

    public static final int CLASS_ADMINISTRATOR = 0x0002;
    public static final int CLASS_AOL = 0x0004;
    public static final int CLASS_COMMERCIAL = 0x0008;

    /** Bit of {@link #classFlags()}: AIM without AOL. */
    public static final int CLASS_FREE = 0x0010;

    /** Bit of {@link #classFlags()}: away. */
    public static final int CLASS_AWAY = 0x0020;

    /** Bit of {@link #classFlags()}: the name is a UIN. */
    public static final int CLASS_ICQ = 0x0040;

    /** Bit of {@link #classFlags()}: on a phone. */
    public static final int CLASS_WIRELESS = 0x0080;

    /** Bit of {@link #classFlags()}: messages are forwarded to a phone. */
    public static final int CLASS_FORWARDING = 0x0200;

    public static final int CLASS_BOT = 0x0400;

    /** Bit of {@link #furtherFlags()}: has agreed to be matched with buddies directly. */
    public static final long FLAG_BUDDY_MATCH_DIRECT = 0x0001_0000;

    public static final long FLAG_BUDDY_MATCH_INDIRECT = 0x0002_0000;
    public static final long FLAG_NO_KNOCK_KNOCK = 0x0004_0000;
    public static final long FLAG_FORWARD_TO_MOBILE = 0x0008_0000;

    /**
     * When an ICQ user changed something.
     *
     * @param what 1 the user's data, 2 the further data, 3 the status
     * @param time seconds since 1970
     */
    public record Change(int what, long time) {
        static Change read(WireReader in) {
            return new Change(in.u8(), in.u32());
        }
    }

    private static final int CAPABILITIES = 0x000D;
    private static final int SHORT_CAPABILITIES = 0x0019;

    public static UserInfo read(WireReader in) {
        return new UserInfo(in.string8(), in.u16(), in.countedTlvs());
    }

    public void write(WireWriter out) {
        out.string8(screenName).u16(warningLevel).countedTlvs(tlvs);
    }

    /** Describes a user by the name alone, as departures do. */
    public static UserInfo of(String screenName) {
        return new UserInfo(screenName, 0, TlvBlock.EMPTY);
    }

    /** Returns TLV 0001, 0 when absent. */
    public int classFlags() {
        return (int) tlvs.number(0x0001, 0);
    }

    /** Returns the bits of TLV 0001 by name. */
    public Set<UserClass> classes() {
        return UserClass.of(classFlags());
    }

    public boolean is(int classFlag) {
        return (classFlags() & classFlag) != 0;
    }

    public boolean isAway() {
        return is(CLASS_AWAY);
    }

    /** Returns TLV 0002 in seconds since 1970, 0 when absent. */
    public long accountCreationTime() {
        return tlvs.number(0x0002, 0);
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

    /** Returns TLV 0006, bits of {@link IcqStatus}; 0 when absent. */
    public long status() {
        return tlvs.number(0x0006, 0);
    }

    /** Returns what TLV 0006 says, by name. */
    public IcqState state() {
        return IcqState.of(status());
    }

    /** Returns TLV 0008, 0 when absent. */
    public int clientType() {
        return (int) tlvs.number(0x0008, 0);
    }

    /** Returns TLV 000A, the IPv4 address of an ICQ user; 0 when absent. */
    public long externalIp() {
        return tlvs.number(0x000A, 0);
    }

    /** Returns TLV 000C, where an ICQ user takes direct connections. */
    public Optional<DirectConnectionInfo> directConnection() {
        return tlvs.value(0x000C, DirectConnectionInfo::read);
    }

    /** Returns what TLVs 000D and 0019 tell, in order, each once. */
    public Set<Capability> capabilities() {
        Set<Capability> all = new LinkedHashSet<>(tlvs.list(CAPABILITIES, Capability::read));
        all.addAll(tlvs.list(SHORT_CAPABILITIES, in -> Capability.ofShort(in.u16())));
        return all;
    }

    /** Returns true when TLV 000D or 0019 has it. */
    public boolean can(Capability capability) {
        return capabilities().contains(capability);
    }

    /** Returns TLV 000E or 001A, what a client on AOL can do, as it came. */
    public Optional<ByteString> aolCapabilities() {
        return tlvs.bytes(0x000E).or(() -> tlvs.bytes(0x001A));
    }

    /** Returns TLV 0011, when an ICQ user changed what. */
    public List<Change> changes() {
        return tlvs.list(0x0011, Change::read);
    }

    /** Returns TLV 000F, or 0010 of users on AOL, in seconds; 0 when absent. */
    public long sessionLength() {
        return tlvs.number(0x000F, tlvs.number(0x0010, 0));
    }

    /** Returns TLV 0014, which of our own sessions this is; 0 when absent. */
    public int instance() {
        return (int) tlvs.number(0x0014, 0);
    }

    /** Returns TLV 001B, the MD5 of the user's certificates. */
    public Optional<ByteString> certificateHash() {
        return tlvs.bytes(0x001B);
    }

    /** Returns TLV 001D: icon, status text, mood. */
    public List<BartId> art() {
        return tlvs.list(0x001D, BartId::read);
    }

    /** Returns the one of that type in TLV 001D. */
    public Optional<BartId> art(int type) {
        return art().stream().filter(id -> id.type() == type).findFirst();
    }

    /** Returns the text beside the user's status. */
    public Optional<String> statusText() {
        return art(BartId.STATUS_TEXT).flatMap(BartId::text).filter(text -> !text.isEmpty());
    }

    /** Returns the URL of what the status text speaks of, such as a song. */
    public Optional<String> statusLink() {
        return art(BartId.STATUS_LINK).flatMap(BartId::text).filter(text -> !text.isEmpty());
    }

    /** Returns the icon that the user shows; nothing when it has none or has cleared it. */
    public Optional<BartId> icon() {
        return art(BartId.BUDDY_ICON).filter(id -> !id.isCleared());
    }

    /** Returns the icon beside an ICQ user's status, told in either way. */
    public Optional<IcqMood> mood() {
        return art(BartId.MOOD).flatMap(IcqMood::of).or(() -> IcqMood.among(capabilities()));
    }

    /** Returns TLV 001E, 0 when absent. */
    public long subscriptions() {
        return tlvs.number(0x001E, 0);
    }

    /** Returns TLV 001F, 0 when absent. */
    public long furtherFlags() {
        return tlvs.number(0x001F, 0);
    }

    /** Returns TLV 0023 in seconds since 1970, 0 when absent. */
    public long buddyFeedTime() {
        return tlvs.number(0x0023, 0);
    }

    /** Returns TLV 0026 in seconds since 1970, 0 when absent. */
    public long profileTime() {
        return tlvs.number(0x0026, 0);
    }

    /** Returns TLV 0027 in seconds since 1970, 0 when absent. */
    public long awayTime() {
        return tlvs.number(0x0027, 0);
    }

    /** Returns TLV 0028, true for the session that comes first. */
    public boolean isPrimaryInstance() {
        return tlvs.number(0x0028, 0) != 0;
    }

    /** Returns TLV 002A. */
    public Optional<String> country() {
        return tlvs.string(0x002A);
    }
}
