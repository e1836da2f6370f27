// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/**
 * Something said in a room.
 *
 * @param own true for the speaker's own copy
 * @param whisper true when nobody else was told
 */
public record RoomLine(UserSnapshot sender, Text text, boolean automatic, boolean whisper, boolean own) {}
