// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import java.util.regex.Pattern;

/** A host, by name or number, and a port. */
record Address(String host, int port) {
    private static final Pattern IPV4 =
            Pattern.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(?:[.](?!$)|$)){4}");

    /** Throws unless it can be one: a host that a peer named must not smuggle lines into a proxy's request. */
    void check() {
        boolean clean = !host.isEmpty() && host.chars().allMatch(c -> c > ' ' && c != 0x7F);
        if (!clean || port < 1 || port > 0xFFFF) {
            throw new ConnectionException(Reason.UNKNOWN_HOST, "Not an address: " + this, Sent.NO);
        }
    }

    /** Returns true for an IP address, which needs no look-up. */
    boolean isNumeric() {
        return host.indexOf(':') >= 0 || IPV4.matcher(host).matches();
    }

    /** Returns the form that goes into a request of HTTP. */
    @Override
    public String toString() {
        return (host.indexOf(':') < 0 || host.startsWith("[") ? host : "[" + host + "]") + ":" + port;
    }
}
