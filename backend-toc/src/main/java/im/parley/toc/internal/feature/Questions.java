// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.spi.SessionContext;
import im.parley.toc.internal.link.Paces;
import im.parley.toc.internal.link.Refusals;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.TocReply;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.MaybeSubject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * What we have asked and what has not been answered. Lines name no request, so an answer is given to the oldest question
 * that it fits, and so is a refusal, which says that this is a guess. Heard by the reader; anybody may ask.
 */
public final class Questions {
    private final TocLink link;
    private final SessionContext context;
    private final Duration patience;
    private final Duration silence;
    private final List<Asked<?>> asked = new CopyOnWriteArrayList<>();

    /**
     * @param patience how long an answer may take
     * @param silence how long a refusal may take of what is never answered
     */
    public Questions(TocLink link, SessionContext context, Duration patience, Duration silence) {
        this.link = link;
        this.context = context;
        this.patience = patience;
        this.silence = silence;
    }

    /** Asks in its turn; fails with the refusal, or when no answer comes in time. */
    public <A> Single<A> ask(Question<A> question) {
        return asked(question, patience).switchIfEmpty(Single.error(() -> late(question)));
    }

    /** Asks what is answered only when it is refused: silence is consent. */
    public Completable tell(Question<?> question) {
        return asked(question, silence).ignoreElement();
    }

    /** Asks what some servers answer, and others only when they refuse it: silence is consent, and empty. */
    public <A> Maybe<A> listen(Question<A> question) {
        return asked(question, silence);
    }

    private <A> Maybe<A> asked(Question<A> question, Duration limit) {
        return Maybe.defer(() -> {
            Asked<A> one = new Asked<>(question);
            Maybe<A> outcome =
                    one.outcome.timeout(limit.toNanos(), TimeUnit.NANOSECONDS, context.timer(), Maybe.<A>empty());
            return link.send(question.command(), () -> goesOut(one))
                    .andThen(outcome)
                    .doFinally(() -> asked.remove(one));
        });
    }

    private void goesOut(Asked<?> one) {
        one.askedAt = context.clock().instant();
        asked.add(one);
    }

    private static RequestException late(Question<?> question) {
        return new RequestException(Reason.TIMED_OUT, 0, "the server did not answer: " + question.about());
    }

    /** Takes any line. */
    public void heard(TocReply line) {
        for (Asked<?> one : asked) {
            if (one.takes(line)) {
                asked.remove(one);
                return;
            }
        }
    }

    /** Returns the question that an error most likely refuses. */
    public Optional<Suspect> suspect(ErrorReply error) {
        return asked.stream()
                .filter(one -> one.question.mayBeRefusedBy(error))
                .findFirst()
                .map(one -> new Suspect(Paces.kindOf(one.question.command()), one.askedAt, () -> refuse(one, error)));
    }

    private void refuse(Asked<?> one, ErrorReply error) {
        asked.remove(one);
        one.fail(Refusals.request(error, one.question.about()));
    }

    /** Fails what waits: nobody knows what became of it. */
    public void ended(ConnectionException cause) {
        for (Asked<?> one : new ArrayList<>(asked)) {
            asked.remove(one);
            one.fail(cause.withSent(Sent.UNKNOWN));
        }
    }

    /** A question on its way. */
    private static final class Asked<A> {
        private final Question<A> question;
        private final MaybeSubject<A> outcome = MaybeSubject.create();
        private volatile Instant askedAt = Instant.MAX;

        Asked(Question<A> question) {
            this.question = question;
        }

        boolean takes(TocReply line) {
            Optional<A> answer = question.answer().apply(line);
            answer.ifPresent(outcome::onSuccess);
            return answer.isPresent();
        }

        void fail(ImException cause) {
            outcome.onError(cause);
        }
    }
}
