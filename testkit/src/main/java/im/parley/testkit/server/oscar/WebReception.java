// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.testkit.fault.FaultyTransport;
import im.parley.testkit.fault.SignOnStep;
import im.parley.testkit.server.WebExchange;
import im.parley.testkit.server.WebExchange.Answer;
import im.parley.testkit.server.WebExchange.Request;
import java.io.IOException;
import java.util.Optional;

/** Lets clients in that come over HTTP: for a ticket, or for a token and then a cookie. */
final class WebReception {
    private final OscarService service;
    private final TicketDesk tickets;
    private final TokenDesk tokens;

    WebReception(OscarService service) {
        this.service = service;
        this.tickets = new TicketDesk(service);
        this.tokens = new TokenDesk(service);
    }

    void serve(FaultyTransport transport) throws IOException {
        try (transport) {
            WebExchange.serve(transport, this::answer);
        }
    }

    private Optional<Answer> answer(Request request) {
        if (service.faults().isStalledAt(SignOnStep.LOGIN)) {
            return Optional.empty();
        }
        String path = request.target().split("\\?", 2)[0];
        return Optional.of(
                switch (request.method() + " " + path) {
                    case "POST /" -> tickets.answer(request);
                    case "POST /auth/clientLogin" -> tokens.token(request);
                    case "GET /aim/startOSCARSession" -> tokens.session(request);
                    default -> Answer.html(404, "Not Found", "");
                });
    }
}
