// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.kerberos;

import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Optional;
import okio.ByteString;

/**
 * What a {@link TicketReply} gives for one service.
 *
 * @param version 5, of Kerberos
 * @param sealed for the service alone to read
 * @param tlvs TLV 0003 tells where the service is
 */
public record Ticket(
        int version,
        ByteString sealed,
        String realm,
        String service,
        String clientRealm,
        String client,
        int keyVersion,
        ByteString sessionKey,
        long first,
        long second,
        Validity validity,
        long flags,
        long options,
        long last,
        TlvBlock tlvs) {
    private static final int VERSION = 5;
    private static final int PLACE = 0x0003;

    /** When a ticket is good, in seconds. */
    public record Validity(long authenticated, long start, long end, long renewable) {}

    /** Gives a ticket that says no more than where to go on: TLVs 0005, 0006, 008D and 008E. */
    public static Ticket to(String service, String client, Validity validity, TlvBlock place) {
        TlvBlock tlvs = TlvBlock.builder()
                .value(PLACE, out -> out.u16(1).countedTlvs(place))
                .build();
        return new Ticket(
                VERSION,
                ByteString.EMPTY,
                "AOL",
                service,
                "AOL",
                client,
                0,
                ByteString.EMPTY,
                0,
                0,
                validity,
                0x6000_0000,
                0x4000_0000,
                0,
                tlvs);
    }

    /** Returns where to go on, and with which cookie. */
    public Optional<TlvBlock> place() {
        return tlvs.value(PLACE, in -> {
            in.skip(2);
            return in.countedTlvs();
        });
    }

    static Ticket read(WireReader in) {
        return new Ticket(
                in.u16(),
                in.byteString(in.u16()),
                in.string16(),
                in.string16(),
                in.string16(),
                in.string16(),
                in.u8(),
                in.byteString(in.u16()),
                in.u32(),
                in.u32(),
                new Validity(in.u32(), in.u32(), in.u32(), in.u32()),
                in.u32(),
                in.u32(),
                in.u32(),
                in.countedTlvs());
    }

    void write(WireWriter out) {
        out.u16(version).u16(sealed.size()).bytes(sealed);
        out.string16(realm).string16(service).string16(clientRealm).string16(client);
        out.u8(keyVersion).u16(sessionKey.size()).bytes(sessionKey).u32(first).u32(second);
        out.u32(validity.authenticated).u32(validity.start).u32(validity.end).u32(validity.renewable);
        out.u32(flags).u32(options).u32(last).countedTlvs(tlvs);
    }

    /** Returns what it is for; the rest is secret. */
    @Override
    public String toString() {
        return "Ticket[" + client + " to " + service + "]";
    }
}
