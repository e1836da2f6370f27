// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.spi.link.Transport;
import im.parley.testkit.server.WebExchange;
import im.parley.testkit.server.WebExchange.Answer;
import im.parley.testkit.server.WebExchange.Request;
import java.util.Optional;

/** One request for a page, and its answer. */
final class HttpExchange {
    private final Pages pages;
    private final Transport transport;

    HttpExchange(Pages pages, Transport transport) {
        this.pages = pages;
        this.transport = transport;
    }

    void run() {
        WebExchange.serve(transport, request -> Optional.of(answer(request)));
    }

    private Answer answer(Request request) {
        Pages.Page page = page(request);
        return Answer.html(page.status(), page.reason(), page.html());
    }

    private Pages.Page page(Request request) {
        if (request.target().isEmpty()) {
            return new Pages.Page(400, "Bad Request", "");
        }
        return request.method().equals("GET")
                ? pages.get(request.target())
                : new Pages.Page(405, "Method Not Allowed", "");
    }
}
