// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.io.IOException;

/** Asks the user for a proxy's password; may block. */
@FunctionalInterface
interface ProxyPassword {
    String ask() throws IOException;
}
