// SPDX-License-Identifier: Apache-2.0
/**
 * Connections without a protocol: dialing, reading frames, writing them in batches, matching answers to requests.
 * Backend authors and server authors only; applications do not need this package.
 *
 * <p>A {@link im.parley.spi.link.Dialer} prepares a {@link im.parley.spi.link.Dial}; a
 * {@link im.parley.spi.link.Link} carries it out and is one connection from then to its end. One thread reads and
 * hands every frame to the protocol; what is sent goes through a bounded queue that the shared executor drains, so that
 * no sender ever waits for the network.
 */
@NullMarked
package im.parley.spi.link;

import org.jspecify.annotations.NullMarked;
