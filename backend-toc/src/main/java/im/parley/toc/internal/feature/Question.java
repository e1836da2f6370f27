// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.toc.internal.link.Refusals;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.TocReply;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A command, and what may come back because of it.
 *
 * @param about what it asks for, in words, for whoever is refused
 * @param subject whom or which room it is about; an {@code ERROR} that names another is not its refusal. Empty when none
 *     is named
 * @param refusals the codes that may be its refusal, beside those that may be anybody's
 * @param answer what of a line is the answer; empty when the line is none
 */
public record Question<A>(
        TocCommand command,
        String about,
        String subject,
        Set<TocErrorCode> refusals,
        Function<TocReply, Optional<A>> answer) {
    private static final Set<TocErrorCode> OF_ANYTHING =
            EnumSet.of(TocErrorCode.RATE_LIMITED, TocErrorCode.REQUEST_FAILED, TocErrorCode.SERVICE_UNAVAILABLE);
    private static final Set<TocErrorCode> NAMING =
            EnumSet.of(TocErrorCode.NOT_AVAILABLE, TocErrorCode.WARNING_NOT_AVAILABLE, TocErrorCode.SENDING_TOO_FAST);

    public Question {
        refusals = Set.copyOf(refusals);
    }

    /** Returns a question that no line answers: servers say something only when they refuse it. */
    public static Question<TocReply> of(TocCommand command, String about) {
        return new Question<>(command, about, "", Set.of(), line -> Optional.empty());
    }

    /** Returns a question that the next line of this kind answers. */
    public static <T extends TocReply> Question<T> of(TocCommand command, String about, Class<T> answer) {
        return of(command, about, answer, line -> true);
    }

    /** Returns a question that the next such line answers. */
    public static <T extends TocReply> Question<T> of(
            TocCommand command, String about, Class<T> answer, Predicate<? super T> isAnswer) {
        return new Question<>(
                command,
                about,
                "",
                Set.of(),
                line -> Optional.of(line)
                        .filter(answer::isInstance)
                        .map(answer::cast)
                        .filter(isAnswer));
    }

    /** Returns the question about somebody, by any spelling of the name. */
    public Question<A> about(String user) {
        return new Question<>(command, about, user, refusals, answer);
    }

    /** Returns the question that these codes may refuse too. */
    public Question<A> refusedBy(TocErrorCode... codes) {
        return new Question<>(command, about, subject, Set.of(codes), answer);
    }

    /** Returns whether an error may be the refusal of this. */
    boolean mayBeRefusedBy(ErrorReply error) {
        Optional<TocErrorCode> code = TocErrorCode.of(error.code());
        return code.filter(known -> OF_ANYTHING.contains(known)
                        || refusals.contains(known) && (!NAMING.contains(known) || isAboutMine(error)))
                .isPresent();
    }

    /** A refusal that names nobody may be about anybody. */
    private boolean isAboutMine(ErrorReply error) {
        String named = Refusals.subject(error);
        return subject.isEmpty()
                || named.isEmpty()
                || ScreenName.normalize(named).equals(ScreenName.normalize(subject));
    }
}
