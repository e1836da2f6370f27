// SPDX-License-Identifier: Apache-2.0
/**
 * What a protocol backend implements, and what the core gives it. Applications do not need this package.
 *
 * <p>A {@link im.parley.spi.Backend} makes one {@link im.parley.spi.Engine} for each account; the engine makes a new
 * {@link im.parley.spi.Session} for each sign-on; the session talks back through its
 * {@link im.parley.spi.SessionContext}. The core owns everything else: streams, order, buffers, reconnecting, the outbox.
 */
@NullMarked
package im.parley.spi;

import org.jspecify.annotations.NullMarked;
