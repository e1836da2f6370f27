// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.spi.SessionContext;
import im.parley.toc.internal.link.Paces;
import im.parley.toc.internal.link.Paces.Kind;
import im.parley.toc.internal.link.Refusals;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.ScreenName;
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
    private static final Set<TocErrorCode> OF_MESSAGES =
            EnumSet.of(TocErrorCode.NOT_AVAILABLE, TocErrorCode.RATE_LIMITED, TocErrorCode.SENDING_TOO_FAST);
    private static final Set<TocErrorCode> OF_EDITS = EnumSet.of(
            TocErrorCode.RATE_LIMITED,
            TocErrorCode.INVALID_INPUT,
            TocErrorCode.REQUEST_FAILED,
            TocErrorCode.SERVICE_UNAVAILABLE,
            TocErrorCode.LIST_SERVER_UNAVAILABLE,
            TocErrorCode.LIST_FULL);

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

    /** Returns whether an error names this user or room; one without a name may be about anybody. */
    static boolean isAbout(ErrorReply error, String subject) {
        String name = name(error);
        return name.isEmpty() || ScreenName.normalize(name).equals(ScreenName.normalize(subject));
    }

    /** Takes {@code ERROR}. */
    private void refused(ErrorReply error) {
        Optional<TocErrorCode> code = TocErrorCode.of(error.code());
        Optional<SentMessages.Sent> message =
                code.filter(OF_MESSAGES::contains).flatMap(known -> messaging.suspect(name(error)));
        Optional<Questions.Suspect> question = questions.suspect(error).filter(suspect -> isLater(suspect, message));
        Kind kind = kind(question, message);
        if (code.filter(TOO_FAST::contains).isPresent()) {
            speed.exceeded(kind);
        }
        if (question.isPresent()) {
            question.get().refuse().run();
        } else if (message.isPresent()) {
            messaging.refused(error, message.get());
        } else if (code.filter(OF_EDITS::contains).isEmpty() || !ofEdit(error)) {
            context.problem(Refusals.request(error, ""), Optional.empty());
        }
    }

    /** Servers refuse at once, so the later of two suspects it is. */
    private static boolean isLater(Questions.Suspect question, Optional<SentMessages.Sent> message) {
        return message.filter(sent -> sent.at().isAfter(question.at())).isEmpty();
    }

    private static Kind kind(Optional<Questions.Suspect> question, Optional<SentMessages.Sent> message) {
        return question.map(suspect -> Paces.kindOf(suspect.command()))
                .orElse(message.isPresent() ? Kind.MESSAGES : Kind.GENERAL);
    }

    private boolean ofEdit(ErrorReply error) {
        return list.refused(Refusals.request(error, "the edit of the buddy list"));
    }

    private static String name(ErrorReply error) {
        return error.arguments().isEmpty() ? "" : error.arguments().get(0).text();
    }
}
