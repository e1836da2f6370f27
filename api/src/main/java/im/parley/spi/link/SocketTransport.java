// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import okio.AsyncTimeout;
import okio.Okio;
import okio.Sink;
import org.jspecify.annotations.Nullable;

/** Carries bytes through a socket of the JDK, which may be a TLS socket layered over a plain one. */
final class SocketTransport implements Transport {
    private final Socket tcp;
    private final Socket top;
    private final InputStream input;
    private final Sink sink;

    /**
     * @param tcp the plain socket below; closing it never waits for a TLS peer, so it is the one that is cancelled
     * @param top the socket to read and write, the same one where there is no TLS
     */
    SocketTransport(Socket tcp, Socket top) throws IOException {
        this.tcp = tcp;
        this.top = top;
        tcp.setTcpNoDelay(true);
        tcp.setKeepAlive(true);
        input = top.getInputStream();
        sink = new WriteTimeout().sink(Okio.sink(top.getOutputStream()));
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public Sink sink() {
        return sink;
    }

    @Override
    public void finish() throws IOException {
        top.shutdownOutput();
    }

    @Override
    public void cancel() {
        close(tcp);
    }

    @Override
    public String peer() {
        return String.valueOf(tcp.getRemoteSocketAddress());
    }

    static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyBroken) {
            // Nothing is left to release.
        }
    }

    private final class WriteTimeout extends AsyncTimeout {
        @Override
        protected void timedOut() {
            close(tcp);
        }

        @Override
        protected SocketTimeoutException newTimeoutException(@Nullable IOException cause) {
            SocketTimeoutException timeout = new SocketTimeoutException("the peer does not read");
            timeout.initCause(cause);
            return timeout;
        }
    }
}
