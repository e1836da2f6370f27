// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks an HTTP proxy for a tunnel ({@code CONNECT}), with basic authentication where a user is given. */
final class ConnectRequest {
    private static final int LONGEST_ANSWER = 16 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3})(?: ([^\r\n]*))?");
    private static final int WANTS_PASSWORD = 407;

    private final Address target;
    private final Optional<String> user;
    private final ProxyPassword password;

    ConnectRequest(Address target, Optional<String> user, ProxyPassword password) {
        this.target = target;
        this.user = user;
        this.password = password;
    }

    /** Returns when the streams lead to the target; not a byte behind the proxy's answer has been read. */
    void send(InputStream in, OutputStream out) throws IOException {
        StringBuilder request = new StringBuilder();
        request.append("CONNECT ")
                .append(target)
                .append(" HTTP/1.1\r\nHost: ")
                .append(target)
                .append("\r\n");
        if (user.isPresent()) {
            byte[] both = (user.get() + ":" + password.ask()).getBytes(UTF_8);
            String basic = Base64.getEncoder().encodeToString(both);
            request.append("Proxy-Authorization: Basic ").append(basic).append("\r\n");
        }
        out.write(request.append("\r\n").toString().getBytes(UTF_8));
        check(readHeader(in));
    }

    private void check(String header) {
        Matcher status = STATUS.matcher(header);
        if (!status.lookingAt()) {
            throw refusal("it does not speak HTTP");
        }
        int code = Integer.parseInt(status.group(1));
        if (code == WANTS_PASSWORD) {
            throw refusal(user.isPresent() ? "user or password are wrong" : "it wants a user and password");
        }
        if (code < 200 || code > 299) {
            throw refusal(code + " " + Optional.ofNullable(status.group(2)).orElse(""));
        }
    }

    /** Byte by byte: what follows belongs to the tunnel. */
    private static String readHeader(InputStream in) throws IOException {
        StringBuilder header = new StringBuilder();
        while (!endsWith(header, "\r\n\r\n") && !endsWith(header, "\n\n")) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("it closed the connection");
            }
            if (header.length() == LONGEST_ANSWER) {
                throw refusal("its answer does not end");
            }
            header.append((char) next);
        }
        return header.toString();
    }

    private static boolean endsWith(StringBuilder text, String end) {
        int from = text.length() - end.length();
        return from >= 0 && text.indexOf(end, from) == from;
    }

    private static ConnectionException refusal(String text) {
        return new ConnectionException(Reason.PROXY, "The HTTP proxy refused: " + text, Sent.NO);
    }
}
