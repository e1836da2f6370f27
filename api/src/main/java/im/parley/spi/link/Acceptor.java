// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The accepting side: a listening socket and its thread. Closing it leaves the connections it accepted alone. */
public final class Acceptor implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Acceptor.class);

    /** The JDK's 50 stalls a storm of sign-ons for seconds. */
    private static final int BACKLOG = 1024;

    private static final long BREATHER_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final ServerSocket socket;
    private final String name;
    private final Threads threads;
    private final Welcome welcome;
    private final Consumer<Transport> server;
    private final Thread accepting;

    private Acceptor(ServerSocket socket, String name, Threads threads, Welcome welcome, Consumer<Transport> server) {
        this.socket = socket;
        this.name = name;
        this.threads = threads;
        this.welcome = welcome;
        this.server = server;
        this.accepting = threads.start(name, this::accept);
    }

    /**
     * Starts to listen.
     *
     * @param at port 0 takes any free one
     * @param server called for each connection on a thread of that connection's own, so it may become its reader
     */
    public static Acceptor listen(InetSocketAddress at, String name, Threads threads, Consumer<Transport> server)
            throws IOException {
        return listen(at, name, threads, Transport::over, server);
    }

    /** Starts to listen for clients that speak TLS; the server sees those that have shaken hands. */
    public static Acceptor listen(
            InetSocketAddress at, String name, Threads threads, SSLContext tls, Consumer<Transport> server)
            throws IOException {
        Welcome welcome = accepted -> new SocketTransport(accepted, TlsLayer.under(accepted, tls));
        return listen(at, name, threads, welcome, server);
    }

    private static Acceptor listen(
            InetSocketAddress at, String name, Threads threads, Welcome welcome, Consumer<Transport> server)
            throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            socket.bind(at, BACKLOG);
        } catch (IOException taken) {
            socket.close();
            throw taken;
        }
        return new Acceptor(socket, name, threads, welcome, server);
    }

    /** Returns where it listens, with the port it was given. */
    public InetSocketAddress address() {
        return (InetSocketAddress) socket.getLocalSocketAddress();
    }

    /** Returns when nobody can connect any more: a socket listens until the last call on it has returned. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            accepting.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket accepted = socket.accept();
                threads.start(name + " " + accepted.getRemoteSocketAddress(), () -> serve(accepted));
            } catch (IOException | OutOfMemoryError thrown) {
                if (!socket.isClosed()) {
                    log.warn("{}: cannot accept a connection", name, thrown);
                    LockSupport.parkNanos(BREATHER_NANOS);
                }
            }
        }
    }

    private void serve(Socket accepted) {
        try {
            server.accept(welcome.over(accepted));
        } catch (IOException gone) {
            log.debug("{}: {} went away: {}", name, accepted.getRemoteSocketAddress(), gone.toString());
            SocketTransport.close(accepted);
        } catch (RuntimeException thrown) {
            log.warn("{}: serving {} failed", name, accepted.getRemoteSocketAddress(), thrown);
            SocketTransport.close(accepted);
        }
    }

    private interface Welcome {
        Transport over(Socket accepted) throws IOException;
    }
}
