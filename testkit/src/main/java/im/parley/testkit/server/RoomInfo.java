// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Instant;

/**
 * A room as its members know it.
 *
 * @param name as whoever made the room wrote it
 */
public record RoomInfo(RoomKey key, String name, Instant createdAt) {}
