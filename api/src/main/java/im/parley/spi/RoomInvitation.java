// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import java.util.function.Function;

/**
 * Somebody wants us in a room.
 *
 * @param room what to {@link RoomSession#enter} when the user accepts
 * @param decline tells the inviter, with a word of the user's, that we will not come
 */
public record RoomInvitation(RoomName room, UserId from, String text, Function<String, Completable> decline) {}
