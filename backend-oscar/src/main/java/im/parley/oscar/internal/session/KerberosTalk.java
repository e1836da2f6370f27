// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.ImException;
import im.parley.SignOnException;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.OscarSetup;
import im.parley.oscar.internal.link.Redirect;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.snac.kerberos.KerberosSnac;
import im.parley.oscar.snac.kerberos.Ticket;
import im.parley.oscar.snac.kerberos.TicketRefusal;
import im.parley.oscar.snac.kerberos.TicketReply;
import im.parley.oscar.snac.kerberos.TicketRequest;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.UnknownSnac;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import im.parley.spi.SessionContext;
import im.parley.spi.link.HttpCall.Answer;
import im.parley.spi.link.HttpCall.Request;
import io.reactivex.rxjava3.core.Single;
import java.util.concurrent.ThreadLocalRandom;
import okio.ByteString;

/** A ticket for the host, by one SNAC each way over HTTP. */
final class KerberosTalk implements Authenticator {
    private static final String TYPE = "application/x-snac";
    private static final int OTHER_REFUSAL = 0x0005;

    private final OscarSetup setup;
    private final String secret;
    private final WebCalls web;

    KerberosTalk(OscarSetup setup, SessionContext context, String secret) {
        this.setup = setup;
        this.secret = secret;
        this.web = new WebCalls(setup, context);
    }

    @Override
    public Single<Admission> admission() {
        String host = setup.config().host();
        return Single.defer(() -> web.call(host, Request.post(web.authority(host), "/", TYPE, question())))
                .map(KerberosTalk::admission);
    }

    private ByteString question() {
        WireWriter out = new WireWriter();
        long id = ThreadLocalRandom.current().nextInt() & 0xFFFF_FFFFL;
        TicketRequest request = TicketRequest.of(
                id, setup.config().self().normalized(), secret, setup.config().get(Oscar.CLIENT_KEY));
        SnacFrame.of(request, 0, 0).write(out);
        return ByteString.of(out.toByteArray());
    }

    private static Admission admission(Answer answer) throws ImException {
        if (!answer.isOk()) {
            throw WebCalls.refusal(answer.status());
        }
        Snac snac = Snacs.REGISTRY.decode(answer.body().toByteArray()).body();
        if (snac instanceof TicketReply reply) {
            return reply.ticket(TicketRequest.HOST_SERVICE)
                    .flatMap(Ticket::place)
                    .flatMap(Redirect::in)
                    .map(to -> new Admission(to, false))
                    .orElseThrow(() -> new WireException("the ticket does not say where to go on", 0));
        }
        throw refusal(snac);
    }

    private static ImException refusal(Snac snac) {
        if (snac instanceof TicketRefusal refusal) {
            return refusal.exception();
        }
        if (snac instanceof UnknownSnac other
                && other.family() == KerberosSnac.FAMILY
                && other.subtype() == OTHER_REFUSAL) {
            return TicketRefusal.CODEC
                    .read(new WireReader(other.body().toByteArray()))
                    .exception();
        }
        return snac instanceof SnacError error
                ? new SignOnException(SignOnException.Reason.OTHER, error.code(), "the server gives no ticket")
                : new WireException("no answer to a request for a ticket: " + snac, 0);
    }
}
