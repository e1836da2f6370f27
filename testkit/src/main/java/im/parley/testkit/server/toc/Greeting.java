// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import im.parley.spi.link.Transport;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What turns a port to TOC: a word and two line ends, which clients do not spell alike. */
final class Greeting {
    static final String WORD = "FLAPON";

    private Greeting() {}

    /** Returns the connection behind a greeting whose word has been read; empty when this server hangs up on it. */
    static Optional<Transport> rest(Transport transport, TocProfile profile) throws IOException {
        if (profile.isAol()) {
            return Optional.of(Transport.reading(transport, new FromMarker(transport.input())));
        }
        return isExact(transport.input()) ? Optional.of(transport) : Optional.empty();
    }

    /** Takes two line feeds, or two carriage returns with one behind each; nothing else. */
    private static boolean isExact(InputStream in) throws IOException {
        byte[] end = in.readNBytes(2);
        boolean isShort = new String(end, US_ASCII).equals("\n\n");
        return isShort || new String(end, US_ASCII).equals("\r\n") && in.read() == '\r' && in.read() == '\n';
    }

    /** A greeting may end in any way, or not at all: passes over line ends and NULs before the first other byte. */
    private static final class FromMarker extends FilterInputStream {
        private boolean begun;

        FromMarker(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            while (!begun && (b == '\r' || b == '\n' || b == 0)) {
                b = super.read();
            }
            begun = true;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (begun || length == 0) {
                return super.read(bytes, offset, length);
            }
            int first = read();
            if (first < 0) {
                return -1;
            }
            bytes[offset] = (byte) first;
            return 1;
        }
    }
}
