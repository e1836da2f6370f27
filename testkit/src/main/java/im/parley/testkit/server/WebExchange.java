// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import im.parley.spi.link.Transport;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One request of HTTP and its answer, on a connection that ends with it. */
public final class WebExchange {
    private static final Logger LOG = LoggerFactory.getLogger(WebExchange.class);
    private static final long LONGEST_LINE = 8192;
    private static final int MOST_HEADERS = 100;
    private static final int LONGEST_BODY = 64 * 1024;

    /**
     * What is asked.
     *
     * @param target path and query
     */
    public record Request(String method, String target, String host, ByteString body) {}

    /** What is answered. */
    public record Answer(int status, String reason, String type, ByteString body) {
        public static Answer html(int status, String reason, String html) {
            return new Answer(status, reason, "text/html; charset=utf-8", ByteString.encodeUtf8(html));
        }
    }

    private WebExchange() {}

    /**
     * Serves a connection on the calling thread until it ends.
     *
     * @param answers gives the answer to a request, nothing to leave the client waiting
     */
    public static void serve(Transport transport, Function<Request, Optional<Answer>> answers) {
        try (BufferedSource in = Okio.buffer(Okio.source(transport.input()))) {
            Optional<Answer> answer = answers.apply(read(in));
            if (answer.isPresent()) {
                write(transport, answer.get());
                transport.finish();
            } else {
                in.readByteString();
            }
        } catch (IOException gone) {
            LOG.debug("{}: {}", transport.peer(), gone.toString());
        } finally {
            transport.cancel();
        }
    }

    private static Request read(BufferedSource in) throws IOException {
        String[] words = in.readUtf8LineStrict(LONGEST_LINE).split(" ", -1);
        String host = "";
        int length = 0;
        for (int i = 0; i < MOST_HEADERS; i++) {
            String[] header = in.readUtf8LineStrict(LONGEST_LINE).split(":", 2);
            if (header[0].isEmpty()) {
                break;
            }
            String value = header.length < 2 ? "" : header[1].trim();
            if (header[0].equalsIgnoreCase("Host")) {
                host = value;
            } else if (header[0].equalsIgnoreCase("Content-Length")) {
                length = length(value);
            }
        }
        return new Request(words[0], words.length < 2 ? "" : words[1], host, in.readByteString(length));
    }

    private static int length(String digits) throws IOException {
        int length = digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : LONGEST_BODY + 1;
        if (length > LONGEST_BODY) {
            throw new IOException("a body of " + digits + " bytes");
        }
        return length;
    }

    private static void write(Transport transport, Answer answer) throws IOException {
        Buffer out = new Buffer()
                .writeUtf8("HTTP/1.0 " + answer.status + " " + answer.reason + "\r\n")
                .writeUtf8("Content-Type: " + answer.type + "\r\n")
                .writeUtf8("Content-Length: " + answer.body.size() + "\r\nConnection: close\r\n\r\n")
                .write(answer.body);
        transport.sink().write(out, out.size());
        transport.sink().flush();
    }
}
