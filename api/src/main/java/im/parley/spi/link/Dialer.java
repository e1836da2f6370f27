// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.Proxy;
import im.parley.Tls;
import java.time.Duration;
import java.util.Optional;

/** Prepares connections. One for each sign-on: it asks for the proxy's password at most once. */
@FunctionalInterface
public interface Dialer {
    /** Prepares a connection without opening it; never blocks. */
    Dial dial(String host, int port);

    /**
     * Returns a dialer of the same network that secures its connections so; one that knows no network is the same.
     *
     * @param certificate the name that a server's certificate has to show, where that is not the host's
     */
    default Dialer secured(Tls tls, Optional<String> certificate) {
        return this;
    }

    /**
     * Returns the dialer of real networks.
     *
     * @param deadline for the whole of it: name, connection, proxy, TLS handshake
     */
    static Dialer network(Tls tls, Proxy proxy, Duration deadline) {
        return new NetworkDialer(tls, proxy, deadline, Lookup.SYSTEM);
    }
}
