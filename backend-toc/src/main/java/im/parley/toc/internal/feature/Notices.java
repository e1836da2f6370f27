// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.ImEvent;
import im.parley.UserId;
import im.parley.spi.SessionContext;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.reply.ChatInvite;
import im.parley.toc.wire.reply.Eviled;
import im.parley.toc.wire.reply.NewBuddyReply2;
import im.parley.toc.wire.reply.RvousPropose;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.YouWereAdded2;
import okio.ByteString;

/** Lines that only people can do something with: each becomes a note, or an event that keeps the line. Touched by the reader alone. */
public final class Notices implements SessionFeature {
    private static final String CONSENT = "auth";

    private final SessionContext context;
    private final FeatureSetup setup;
    private int warningLevel;

    public Notices(FeatureSetup setup) {
        this.setup = setup;
        this.context = setup.context();
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(Eviled.class, this::warned)
                .on(YouWereAdded2.class, this::added)
                .on(NewBuddyReply2.class, this::answered)
                .on(RvousPropose.class, this::proposed)
                .on(ChatInvite.class, this::invited);
    }

    /** Takes {@code EVILED}, which also tells that a warning has worn off. */
    private void warned(Eviled line) {
        if (line.level() > warningLevel) {
            note("warned by " + line.by().orElse("somebody") + ": our warning level is " + line.level() + "% now");
        }
        warningLevel = line.level();
    }

    private void added(YouWereAdded2 line) {
        note(line.user() + " has added us to a list");
    }

    private void answered(NewBuddyReply2 line) {
        if (line.action().equals(CONSENT)) {
            note(line.user() + " was asked for consent to be on our list");
        }
    }

    private void proposed(RvousPropose line) {
        keep(line, line.user(), "rendezvous: " + line.service());
    }

    private void invited(ChatInvite line) {
        keep(line, line.sender(), "invitation to the room " + line.name());
    }

    private void note(String text) {
        context.emit(new ImEvent.Notice(text, context.clock().instant()));
    }

    private void keep(TocReply line, String from, String kind) {
        UserId sender = setup.user(from);
        context.emit(new ImEvent.Unreadable(
                context.conversation(sender),
                sender,
                kind,
                ByteString.of(line.payload()),
                context.clock().instant()));
    }
}
