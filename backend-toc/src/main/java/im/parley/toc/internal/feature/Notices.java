// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.ImEvent;
import im.parley.UserId;
import im.parley.spi.SessionContext;
import im.parley.toc.wire.reply.ChatInvite;
import im.parley.toc.wire.reply.Eviled;
import im.parley.toc.wire.reply.NewBuddyReply2;
import im.parley.toc.wire.reply.RvousPropose;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.YouWereAdded2;
import java.util.function.Function;
import okio.ByteString;

/** Lines that only people can do something with: each becomes a note, or an event that keeps the line. Touched by the reader alone. */
public final class Notices {
    private static final String CONSENT = "auth";

    private final SessionContext context;
    private final Function<String, UserId> user;
    private int warningLevel;

    public Notices(SessionContext context, Function<String, UserId> user) {
        this.context = context;
        this.user = user;
    }

    /** Takes {@code EVILED}, which also tells that a warning has worn off. */
    public void warned(Eviled line) {
        if (line.level() > warningLevel) {
            note("warned by " + line.by().orElse("somebody") + ": our warning level is " + line.level() + "% now");
        }
        warningLevel = line.level();
    }

    /** Takes {@code YOU_WERE_ADDED2}. */
    public void added(YouWereAdded2 line) {
        note(line.user() + " has added us to a list");
    }

    /** Takes {@code NEW_BUDDY_REPLY2}. */
    public void answered(NewBuddyReply2 line) {
        if (line.action().equals(CONSENT)) {
            note(line.user() + " was asked for consent to be on our list");
        }
    }

    /** Takes {@code RVOUS_PROPOSE}. */
    public void proposed(RvousPropose line) {
        keep(line, line.user(), "rendezvous: " + line.service());
    }

    /** Takes {@code CHAT_INVITE}. */
    public void invited(ChatInvite line) {
        keep(line, line.sender(), "invitation to the room " + line.name());
    }

    private void note(String text) {
        context.emit(new ImEvent.Notice(text, context.clock().instant()));
    }

    private void keep(TocReply line, String from, String kind) {
        UserId sender = user.apply(from);
        context.emit(new ImEvent.Unreadable(
                context.conversation(sender),
                sender,
                kind,
                ByteString.of(line.payload()),
                context.clock().instant()));
    }
}
