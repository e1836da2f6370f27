// SPDX-License-Identifier: Apache-2.0
/**
 * The core: what every account does whatever its protocol. Who reconnects: {@link im.parley.internal.Reconnector}. Who
 * orders events: {@link im.parley.internal.Strand} and {@link im.parley.internal.EventHub}. Who holds messages:
 * {@link im.parley.internal.Outbox}. Who knows the buddies: {@link im.parley.internal.BuddyBook}. Who is in which room:
 * {@link im.parley.internal.RoomBook}. Facets that need nothing of all this lie in a package of their own.
 */
@NullMarked
package im.parley.internal;

import org.jspecify.annotations.NullMarked;
