// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Stage;
import im.parley.Proxy;
import im.parley.Tls;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NoRouteToHostException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;

/** Connects over real networks: name, TCP, the proxy's handshake, the handshake of TLS. */
final class NetworkDial implements Dial {
    private final NetworkDialer dialer;
    private final Address target;
    private final Duration deadline;
    private final Waiting waiting;

    NetworkDial(NetworkDialer dialer, Address target, Duration deadline) {
        this.dialer = dialer;
        this.target = target;
        this.deadline = deadline;
        this.waiting = new Waiting(deadline);
    }

    @Override
    public Transport connect(Consumer<Stage> stages) {
        target.check();
        waiting.enter();
        try {
            Transport transport = transport(stages);
            waiting.check();
            return transport;
        } catch (IOException | ConnectionException thrown) {
            waiting.end();
            throw explained(thrown, waiting.exit());
        } catch (RuntimeException ourOwn) {
            waiting.end();
            throw ourOwn;
        } finally {
            waiting.exit();
        }
    }

    @Override
    public void cancel() {
        waiting.end();
    }

    private Transport transport(Consumer<Stage> stages) throws IOException {
        stages.accept(Stage.CONNECTING);
        Socket tcp = tunnel();
        if (dialer.tls() instanceof Tls.Off) {
            return new SocketTransport(tcp, tcp);
        }
        stages.accept(Stage.SECURING);
        return new SocketTransport(tcp, secured(tcp));
    }

    private Socket tunnel() throws IOException {
        if (dialer.proxy() instanceof Proxy.Socks5 socks) {
            return through(
                    new Address(socks.host(), socks.port()),
                    tcp -> new SocksRequest(target, socks.user(), this::proxyPassword)
                            .send(tcp.getInputStream(), tcp.getOutputStream()));
        }
        if (dialer.proxy() instanceof Proxy.HttpConnect http) {
            return through(
                    new Address(http.host(), http.port()),
                    tcp -> new ConnectRequest(target, http.user(), this::proxyPassword)
                            .send(tcp.getInputStream(), tcp.getOutputStream()));
        }
        return tcp(target);
    }

    private Socket through(Address proxy, Handshake handshake) throws IOException {
        proxy.check();
        try {
            Socket tcp = tcp(proxy);
            handshake.over(tcp);
            return tcp;
        } catch (IOException thrown) {
            throw failure(Reason.PROXY, "the proxy at " + proxy + " fails: " + thrown.getMessage(), thrown);
        }
    }

    /** Tries every address the host has, each for its share of the time. */
    private Socket tcp(Address to) throws IOException {
        long end = System.nanoTime() + deadline.toNanos();
        InetAddress[] addresses = to.isNumeric()
                ? InetAddress.getAllByName(to.host())
                : waiting.ask(dialer.lookup().start(to.host()));
        IOException last = new UnknownHostException(to.host());
        for (int i = 0; i < addresses.length; i++) {
            long share = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()) / (addresses.length - i);
            Socket tcp = waiting.socket();
            try {
                tcp.connect(new InetSocketAddress(addresses[i], to.port()), (int)
                        Math.min(Math.max(1, share), Integer.MAX_VALUE));
                return tcp;
            } catch (IOException thrown) {
                tcp.close();
                last = thrown;
            }
        }
        throw last;
    }

    private Socket secured(Socket tcp) throws IOException {
        try {
            Address named = new Address(dialer.certificate().orElse(target.host()), target.port());
            return TlsLayer.over(tcp, named, dialer.tls());
        } catch (SSLException thrown) {
            if (Failures.isLoss(thrown)) {
                throw thrown;
            }
            throw failure(Reason.TLS, String.valueOf(thrown.getMessage()), thrown);
        }
    }

    private String proxyPassword() throws IOException {
        return waiting.ask(dialer.proxyPassword().toCompletionStage().toCompletableFuture());
    }

    private ConnectionException explained(Exception thrown, boolean late) {
        if (late || thrown instanceof SocketTimeoutException) {
            return failure(Reason.TIMED_OUT, "not done within " + deadline.toMillis() + " ms", thrown);
        }
        if (thrown instanceof ConnectionException known) {
            return known;
        }
        if (thrown instanceof UnknownHostException) {
            return failure(Reason.UNKNOWN_HOST, "there is no such host", thrown);
        }
        boolean refused = thrown instanceof ConnectException || thrown instanceof NoRouteToHostException;
        return failure(refused ? Reason.REFUSED : Reason.LOST, String.valueOf(thrown.getMessage()), thrown);
    }

    private ConnectionException failure(Reason reason, String text, Throwable cause) {
        return new ConnectionException(reason, "Cannot connect to " + target + ": " + text, Sent.NO, cause);
    }

    @FunctionalInterface
    private interface Handshake {
        void over(Socket tcp) throws IOException;
    }
}
