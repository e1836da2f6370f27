// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.spi.flap.FlapLink;
import im.parley.spi.flap.FlapLinkBuilder;
import im.parley.spi.link.Acceptor;
import im.parley.spi.link.LinkSettings;
import im.parley.spi.link.Threads;
import im.parley.spi.link.Transport;
import im.parley.testkit.fault.Faults;
import im.parley.testkit.fault.FaultyTransport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;

/** A listening socket of a server. */
final class Port implements AutoCloseable {
    /** What may wait for one client: tests send in bursts, and a burst is no sign that a client hangs. */
    private static final long BURST_BYTES = 16 << 20;

    private static final int BURST_FRAMES = 1 << 16;

    private final String name;
    private final Faults faults;
    private final UnaryOperator<FlapLinkBuilder> watching;
    private final Service service;
    private final AtomicInteger connections = new AtomicInteger();
    private final Acceptor acceptor;

    /** Serves one connection on the calling thread until it ends; the function makes a link over it, or over what wraps it. */
    @FunctionalInterface
    interface Service {
        void serve(FaultyTransport transport, Function<Transport, FlapLinkBuilder> link) throws IOException;
    }

    /**
     * Listens.
     *
     * @param tls encrypts the connections where there is one
     * @param watching lets the links be seen by those who watch the wire
     */
    Port(
            InetSocketAddress at,
            String name,
            Optional<SSLContext> tls,
            Faults faults,
            UnaryOperator<FlapLinkBuilder> watching,
            Service service) {
        this.name = name;
        this.faults = faults;
        this.watching = watching;
        this.service = service;
        try {
            acceptor = listen(at, name + " server", tls);
        } catch (IOException taken) {
            throw new UncheckedIOException("Cannot listen at " + at, taken);
        }
    }

    private Acceptor listen(InetSocketAddress at, String reader, Optional<SSLContext> tls) throws IOException {
        return tls.isPresent()
                ? Acceptor.listen(at, reader, Threads.shared(), tls.get(), this::accepted)
                : Acceptor.listen(at, reader, Threads.shared(), this::accepted);
    }

    int number() {
        return acceptor.address().getPort();
    }

    private void accepted(Transport transport) {
        FaultyTransport faulty = faults.around(transport);
        LinkSettings settings =
                LinkSettings.named(name + " " + connections.incrementAndGet()).withBounds(BURST_BYTES, BURST_FRAMES);
        try {
            service.serve(
                    faulty,
                    over -> watching.apply(
                            FlapLink.over(over).settings(settings).preamble(faults.greeting())));
        } catch (IOException gone) {
            faulty.cancel();
        }
    }

    @Override
    public void close() {
        try {
            acceptor.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
