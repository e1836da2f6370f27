// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.spi.link.Transport;
import java.io.IOException;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request for a page, and its answer. */
final class HttpExchange {
    private static final Logger LOG = LoggerFactory.getLogger(HttpExchange.class);
    private static final long LONGEST_LINE = 8192;
    private static final int MOST_HEADERS = 100;

    private final Pages pages;
    private final Transport transport;

    HttpExchange(Pages pages, Transport transport) {
        this.pages = pages;
        this.transport = transport;
    }

    void run() {
        try (BufferedSource in = Okio.buffer(Okio.source(transport.input()))) {
            String[] request = in.readUtf8LineStrict(LONGEST_LINE).split(" ", -1);
            skipHeaders(in);
            write(answer(request));
            transport.finish();
        } catch (IOException gone) {
            LOG.debug("{}: {}", transport.peer(), gone.toString());
        } finally {
            transport.cancel();
        }
    }

    private static void skipHeaders(BufferedSource in) throws IOException {
        for (int i = 0; i < MOST_HEADERS && !in.readUtf8LineStrict(LONGEST_LINE).isEmpty(); i++) {
            // Headers change nothing.
        }
    }

    private Pages.Page answer(String[] request) {
        if (request.length < 2) {
            return new Pages.Page(400, "Bad Request", "");
        }
        return request[0].equals("GET") ? pages.get(request[1]) : new Pages.Page(405, "Method Not Allowed", "");
    }

    private void write(Pages.Page page) throws IOException {
        byte[] body = page.html().getBytes(UTF_8);
        Buffer out = new Buffer()
                .writeUtf8("HTTP/1.0 " + page.status() + " " + page.reason() + "\r\n")
                .writeUtf8("Content-Type: text/html; charset=utf-8\r\n")
                .writeUtf8("Content-Length: " + body.length + "\r\nConnection: close\r\n\r\n")
                .write(body);
        transport.sink().write(out, out.size());
        transport.sink().flush();
    }
}
