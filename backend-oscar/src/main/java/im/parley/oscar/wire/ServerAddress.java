// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.util.Optional;

/**
 * Where a server is: {@code host} or {@code host:port} on the wire.
 *
 * @param port 1 to 65535
 */
public record ServerAddress(String host, int port) {
    /** The port where none is told. */
    public static final int DEFAULT_PORT = 5190;

    public ServerAddress {
        if (host.isEmpty() || port < 1 || port > 0xFFFF) {
            throw new IllegalArgumentException("no server is at " + host + ':' + port);
        }
    }

    /** Reads an address, split at its last colon; nothing where it makes no sense. */
    public static Optional<ServerAddress> parse(String text) {
        int colon = text.lastIndexOf(':');
        boolean bareIpv6 = text.indexOf(':') != colon && !text.contains("]:");
        if (colon < 0 || bareIpv6) {
            return of(text, DEFAULT_PORT);
        }
        try {
            return of(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<ServerAddress> of(String host, int port) {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        return bare.isEmpty() || port < 1 || port > 0xFFFF
                ? Optional.empty()
                : Optional.of(new ServerAddress(bare, port));
    }

    /** Returns the form for the wire; IPv6 in brackets. */
    @Override
    public String toString() {
        return host.indexOf(':') < 0 ? host + ':' + port : '[' + host + "]:" + port;
    }
}
