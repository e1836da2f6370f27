// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.Optional;

/** How to get out. Credentials of a proxy are asked as those of an account are. Names are resolved by the proxy. */
public sealed interface Proxy {
    /** No proxy. */
    record Direct() implements Proxy {}

    /** A SOCKS 5 proxy (RFC 1928, RFC 1929). */
    record Socks5(String host, int port, Optional<String> user, Credentials credentials) implements Proxy {}

    /** An HTTP proxy that allows {@code CONNECT}, with basic authentication where a user is given. */
    record HttpConnect(String host, int port, Optional<String> user, Credentials credentials) implements Proxy {}

    static Proxy direct() {
        return new Direct();
    }

    /** Returns a SOCKS 5 proxy that asks for no password. */
    static Proxy socks5(String host, int port) {
        return new Socks5(host, port, Optional.empty(), Credentials.password(""));
    }

    /** Returns an HTTP proxy that asks for no password. */
    static Proxy httpConnect(String host, int port) {
        return new HttpConnect(host, port, Optional.empty(), Credentials.password(""));
    }
}
