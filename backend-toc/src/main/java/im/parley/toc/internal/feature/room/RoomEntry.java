// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.room;

import im.parley.RequestException;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomName;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.reply.ChatJoin;
import org.jspecify.annotations.Nullable;

/** Our way into one room: asked for by its name or, when invited, by its number. Sat down by the reader, asked by anybody. */
final class RoomEntry {
    private final RoomName name;
    private final TocCommand command;
    private final String number;
    private final RoomContext context;
    private volatile @Nullable RoomPlace place;
    private volatile boolean refused;

    /** @param number the number that we were invited with, else empty */
    RoomEntry(RoomName name, TocCommand command, String number, RoomContext context) {
        this.name = name;
        this.command = command;
        this.number = number;
        this.context = context;
    }

    RoomName name() {
        return name;
    }

    RoomContext context() {
        return context;
    }

    Question<ChatJoin> question() {
        return Question.of(command, "entering the room " + name, ChatJoin.class, line -> isSeated(line))
                .refusedBy(Rooms.refusals());
    }

    /** Returns whether a server lets us in with this line. */
    boolean isAnsweredBy(ChatJoin line) {
        return place == null
                && (number.isEmpty()
                        ? RoomNames.normalize(line.name().text()).equals(name.normalized())
                        : line.room().equals(number));
    }

    /** The features have heard a line before whoever waits for it. */
    private boolean isSeated(ChatJoin line) {
        RoomPlace taken = place;
        return taken != null && taken.hasNumber(line.room());
    }

    boolean isSeated() {
        return place != null;
    }

    /** The entry has ended without a seat. */
    void failed(Throwable failure) {
        refused = !(failure instanceof RequestException late && late.reason() == RequestException.Reason.TIMED_OUT);
    }

    /** Returns whether the server will not let us in any more. */
    boolean isRefused() {
        return refused;
    }

    void sitDown(RoomPlace here) {
        place = here;
    }

    RoomPlace place() {
        RoomPlace taken = place;
        if (taken == null) {
            throw new IllegalStateException("nobody has let us into " + name);
        }
        return taken;
    }
}
