// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import java.util.Optional;

/** An address as people type it. */
record HostPort(String host, int port) {
    /** Splits at the last colon; nothing for what is no address. */
    static Optional<HostPort> parse(String text) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        try {
            int port = Integer.parseInt(text.substring(colon + 1));
            return port < 1 || port > 0xFFFF
                    ? Optional.empty()
                    : Optional.of(new HostPort(text.substring(0, colon), port));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
