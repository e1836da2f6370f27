// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.WireException;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.kerberos.Ticket;
import im.parley.oscar.snac.kerberos.Ticket.Validity;
import im.parley.oscar.snac.kerberos.TicketRefusal;
import im.parley.oscar.snac.kerberos.TicketReply;
import im.parley.oscar.snac.kerberos.TicketRequest;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireWriter;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Users.Admission;
import im.parley.testkit.server.WebExchange.Answer;
import im.parley.testkit.server.WebExchange.Request;
import java.util.List;
import java.util.OptionalInt;
import okio.ByteString;

/** Gives a ticket for a password, SNAC for SNAC. */
final class TicketDesk {
    private static final long DAY = 86_400;

    private final OscarService service;

    TicketDesk(OscarService service) {
        this.service = service;
    }

    Answer answer(Request request) {
        try {
            Snac asked = Snacs.REGISTRY.decode(request.body().toByteArray()).body();
            return asked instanceof TicketRequest wanted ? ok(decide(wanted)) : Answer.html(400, "Bad Request", "");
        } catch (WireException damaged) {
            return Answer.html(400, "Bad Request", "");
        }
    }

    private Snac decide(TicketRequest wanted) {
        OptionalInt refusal = service.faults().refusal();
        if (refusal.isPresent()) {
            return TicketRefusal.of(wanted.requestId(), wanted.principal(), refusal.getAsInt(), "Refused");
        }
        ScreenName name = ScreenName.of(wanted.principal());
        ByteString shown = wanted.password().orElse(ByteString.EMPTY);
        Admission admission =
                service.world().users().admit(name, password -> shown.equals(ByteString.encodeUtf8(password)));
        return admission == Admission.ADMITTED
                ? ticket(wanted, name)
                : TicketRefusal.of(
                        wanted.requestId(), wanted.principal(), TicketRefusal.WRONG_PASSWORD, "Auth failure");
    }

    private TicketReply ticket(TicketRequest wanted, ScreenName name) {
        long now = service.world().settings().clock().instant().getEpochSecond();
        TlvBlock place = service.redirect(TlvBlock.builder(), new Pass.SignOn(name, true))
                .build();
        Validity validity = new Validity(now, now, now + DAY, 0);
        return new TicketReply(
                wanted.requestId(),
                now,
                0,
                wanted.principal(),
                "AOL",
                List.of(Ticket.to(wanted.service(), wanted.principal(), validity, place)),
                TlvBlock.EMPTY);
    }

    private static Answer ok(Snac snac) {
        WireWriter out = new WireWriter();
        SnacFrame.of(snac, 0, 0).write(out);
        return new Answer(200, "OK", "application/x-snac", ByteString.of(out.toByteArray()));
    }
}
