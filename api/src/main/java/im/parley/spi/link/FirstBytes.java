// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.PushbackInputStream;
import okio.ByteString;

/**
 * The first bytes of a connection, looked at before it is known which protocol is spoken.
 *
 * @param bytes fewer than asked for where the stream ended
 * @param transport the connection as if they had not been read
 */
public record FirstBytes(ByteString bytes, Transport transport) {
    /** Reads so many bytes, blocking until they are there. */
    public static FirstBytes of(Transport transport, int count) throws IOException {
        byte[] head = transport.input().readNBytes(count);
        PushbackInputStream whole = new PushbackInputStream(transport.input(), Math.max(1, head.length));
        whole.unread(head);
        return new FirstBytes(ByteString.of(head), Transport.reading(transport, whole));
    }

    public boolean startWith(String ascii) {
        return bytes.startsWith(ascii.getBytes(US_ASCII));
    }
}
