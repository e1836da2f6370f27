// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.kerberos;

import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.List;
import java.util.Optional;

/**
 * SNAC(050C,03): the server gives tickets.
 *
 * @param time the server's clock, in seconds
 * @param principal who they are for
 */
public record TicketReply(
        long requestId, long time, long reserved, String principal, String realm, List<Ticket> tickets, TlvBlock tlvs)
        implements KerberosSnac {
    public static final SnacCodec<TicketReply> CODEC = SnacCodec.of(
                    FAMILY, 0x0003, TicketReply.class, TicketReply::read, TicketReply::write)
            .hiding(Secrets.ALL);

    public TicketReply {
        tickets = List.copyOf(tickets);
    }

    /** Returns the ticket for a service. */
    public Optional<Ticket> ticket(String service) {
        return tickets.stream()
                .filter(ticket -> ticket.service().equals(service))
                .findFirst();
    }

    private static TicketReply read(WireReader in) {
        return new TicketReply(
                in.u32(),
                in.u32(),
                in.u32(),
                in.string16(),
                in.string16(),
                in.list(in.u16(), Ticket::read),
                in.countedTlvs());
    }

    private static void write(WireWriter out, TicketReply snac) {
        out.u32(snac.requestId).u32(snac.time).u32(snac.reserved);
        out.string16(snac.principal).string16(snac.realm);
        out.u16(snac.tickets.size()).all(snac.tickets, Ticket::write).countedTlvs(snac.tlvs);
    }

    @Override
    public SnacCodec<TicketReply> codec() {
        return CODEC;
    }
}
