// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.error;

import im.parley.spi.SessionContext;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Questions;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.Suspect;
import im.parley.toc.internal.feature.list.BuddyListSync;
import im.parley.toc.internal.feature.message.Messaging;
import im.parley.toc.internal.link.Paces.Kind;
import im.parley.toc.internal.link.Refusals;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.reply.ErrorReply;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each {@code ERROR} to what it is most likely about: a question that waits, a message of the last seconds, the
 * edit that waits, or nobody. The line names no request, so this is a match and no certainty, and the failure says so.
 */
public final class ErrorMatching implements SessionFeature {
    private static final Set<TocErrorCode> TOO_FAST =
            EnumSet.of(TocErrorCode.RATE_LIMITED, TocErrorCode.SENDING_TOO_FAST);

    private final Questions questions;
    private final Messaging messaging;
    private final BuddyListSync list;
    private final SpeedLimit speed;
    private final SessionContext context;

    public ErrorMatching(FeatureSetup setup, Messaging messaging, BuddyListSync list, SpeedLimit speed) {
        this.questions = setup.questions();
        this.messaging = messaging;
        this.list = list;
        this.speed = speed;
        this.context = setup.context();
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(ErrorReply.class, this::refused);
    }

    /** Takes {@code ERROR}. Servers refuse at once, so the later of two suspects it is. */
    private void refused(ErrorReply error) {
        Optional<Suspect> message = messaging.suspect(error);
        Optional<Suspect> suspect = questions
                .suspect(error)
                .filter(question ->
                        message.filter(sent -> sent.at().isAfter(question.at())).isEmpty())
                .or(() -> message);
        if (TocErrorCode.of(error.code()).filter(TOO_FAST::contains).isPresent()) {
            speed.exceeded(suspect.map(Suspect::kind).orElse(Kind.GENERAL));
        }
        if (suspect.isPresent()) {
            suspect.get().refuse().run();
        } else if (!list.refused(error)) {
            context.problem(Refusals.request(error, ""), Optional.empty());
        }
    }
}
