// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.ImEvent;
import im.parley.spi.SessionContext;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.reply.NewBuddyReply2;
import im.parley.toc.wire.reply.YouWereAdded2;

/** Lines about lists that only people can do something with: each becomes a note. Touched by the reader alone. */
public final class BuddyNotices implements SessionFeature {
    private static final String CONSENT = "auth";

    private final SessionContext context;

    public BuddyNotices(FeatureSetup setup) {
        this.context = setup.context();
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(YouWereAdded2.class, this::added).on(NewBuddyReply2.class, this::answered);
    }

    private void added(YouWereAdded2 line) {
        note(line.user() + " has added us to a list");
    }

    private void answered(NewBuddyReply2 line) {
        if (line.action().equals(CONSENT)) {
            note(line.user() + " was asked for consent to be on our list");
        }
    }

    private void note(String text) {
        context.emit(new ImEvent.Notice(text, context.clock().instant()));
    }
}
