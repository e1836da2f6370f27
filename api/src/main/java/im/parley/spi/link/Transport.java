// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import okio.Sink;

/**
 * A connected stream of bytes, both ways, whatever carries it. One thread may read while another writes; the others
 * may only {@link #cancel()}.
 */
public interface Transport {
    /** Returns what the peer sends. It holds no buffer of its own while a reader waits. */
    InputStream input();

    /** Returns what goes to the peer. Its timeout bounds each write to a peer that does not read. */
    Sink sink();

    /** Ends our direction: the peer reads an end of stream behind what was written. May block as a write does. */
    void finish() throws IOException;

    /** Ends both directions at once and releases a blocked reader and writer. Never blocks; harmless when repeated. */
    void cancel();

    /** Returns the peer's address, for logs. */
    String peer();

    /** Wraps a connected or accepted socket, and sets it to send without delay. */
    static Transport over(Socket socket) throws IOException {
        return new SocketTransport(socket, socket);
    }

    /** Wraps an OkIO socket, such as one end of {@link okio.Okio#inMemorySocketPair}. */
    static Transport over(okio.Socket socket) {
        return new OkioTransport(socket);
    }

    /** Returns a connection with another input than its own, such as one that reads this one's in its own way. */
    static Transport reading(Transport transport, InputStream input) {
        return new ReadThrough(transport, input);
    }
}
