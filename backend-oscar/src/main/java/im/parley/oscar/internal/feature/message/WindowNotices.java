// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.message;

import im.parley.UserId;
import im.parley.oscar.ConversationWindows;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.feature.SessionParts;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.icbm.IcbmSnac;
import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import java.util.function.Function;

/** Windows that are closed, which SNAC(04,14) tells beside typing. Used by any thread. */
public final class WindowNotices implements SessionFeature, ConversationWindows {
    private final SnacLink link;
    private final SessionContext context;
    private final Function<String, UserId> user;

    public WindowNotices(FeatureSetup setup) {
        this.link = setup.link();
        this.context = setup.context();
        this.user = setup::user;
    }

    @Override
    public void route(SnacRouter router) {
        router.on(TypingNotice.class, this::typing);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(ConversationWindows.class, IcbmSnac.FAMILY, this);
    }

    @Override
    public Completable close(UserId peer) {
        return link.send(TypingNotice.of(peer.normalized(), TypingNotice.CLOSED));
    }

    private void typing(TypingNotice notice) {
        if (notice.event() == TypingNotice.CLOSED) {
            UserId peer = user.apply(notice.screenName());
            context.emit(new WindowClosed(
                    context.conversation(peer), peer, context.clock().instant()));
        }
    }
}
