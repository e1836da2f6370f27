// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Optional;
import okio.ByteString;

/**
 * The block of a message on channel 2, TLV 0005: one client proposes something to another, which accepts or cancels
 * it. Numbers that are absent are 0. IPv4 addresses are numbers, the first part in the highest byte.
 *
 * @param step one of {@link #PROPOSE}, {@link #CANCEL}, {@link #ACCEPT}, {@link #REJECT}
 * @param cookie names the rendezvous in all its messages and on its direct connection
 * @param capability what is proposed
 */
public record Rendezvous(int step, long cookie, Capability capability, TlvBlock tlvs) {
    public static final int PROPOSE = 0;
    public static final int CANCEL = 1;
    public static final int ACCEPT = 2;
    public static final int REJECT = 3;

    /** A {@link #cancelReason()}. */
    public static final int CANCELLED_BY_USER = 1;

    /** A {@link #cancelReason()}. */
    public static final int TIMED_OUT = 2;

    /** A {@link #cancelReason()}: another session of the same user has accepted. */
    public static final int ACCEPTED_ELSEWHERE = 3;

    static final int SEQUENCE = 0x000A;
    static final int CANCEL_REASON = 0x000B;
    static final int TEXT = 0x000C;
    static final int HOST_CHECK = 0x000F;
    static final int SERVICE_DATA = 0x2711;
    static final int SERVICE_CHARSET = 0x2712;

    public static Rendezvous read(WireReader in) {
        return new Rendezvous(in.u16(), in.u64(), Capability.read(in), in.tlvs());
    }

    public void write(WireWriter out) {
        out.u16(step).u64(cookie);
        capability.write(out);
        out.tlvs(tlvs);
    }

    /** Returns the acceptance of this proposal. */
    public Rendezvous accepted() {
        return new Rendezvous(ACCEPT, cookie, capability, TlvBlock.EMPTY);
    }

    /** Returns the end of this rendezvous. */
    public Rendezvous cancelled(int reason) {
        TlvBlock why = TlvBlock.builder().u16(CANCEL_REASON, reason).build();
        return new Rendezvous(CANCEL, cookie, capability, why);
    }

    /** Returns TLV 0002: where to connect to; the proxy's address where {@link #viaProxy()}. */
    public long address() {
        return tlvs.number(0x0002, 0);
    }

    /** Returns TLV 0003: what the proposer holds for its own address, or what the server put in its place. */
    public long ownAddress() {
        return tlvs.number(0x0003, 0);
    }

    /** Returns TLV 0004: the proposer's address as the server sees it. */
    public long verifiedAddress() {
        return tlvs.number(0x0004, 0);
    }

    /** Returns TLV 0005: the port to connect to; what to tell the proxy where {@link #viaProxy()}. */
    public int port() {
        return (int) tlvs.number(0x0005, 0);
    }

    /** Returns TLV 000A: 1 for the first proposal, one more for each that redirects it. */
    public int sequence() {
        return (int) tlvs.number(SEQUENCE, 0);
    }

    /** Returns TLV 000B. */
    public int cancelReason() {
        return (int) tlvs.number(CANCEL_REASON, 0);
    }

    /** Returns TLV 000C, what the proposer says to it. */
    public Optional<String> text() {
        return tlvs.string(TEXT);
    }

    /** Tells whether TLV 0010 is there: both sides connect to a server in between. */
    public boolean viaProxy() {
        return tlvs.has(0x0010);
    }

    /** Tells whether TLV 0011 is there: the direct connection is encrypted. */
    public boolean viaTls() {
        return tlvs.has(0x0011);
    }

    /** Tells whether TLVs 0016 and 0017, where present, prove that nobody rewrote address and port on the way. */
    public boolean isUntouched() {
        return tlvs.number(0x0016, ~address() & 0xFFFF_FFFFL) == (~address() & 0xFFFF_FFFFL)
                && tlvs.number(0x0017, ~port() & 0xFFFF) == (~port() & 0xFFFF);
    }

    /** Returns TLV 2711, which means something else for each capability. */
    public Optional<ByteString> serviceData() {
        return tlvs.bytes(SERVICE_DATA);
    }
}
