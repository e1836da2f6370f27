// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.account;

import im.parley.spi.Turns;
import im.parley.toc.TocProtocol;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.reply.TocReply;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/** Any command that the user wishes to send. */
public final class RawAccess implements SessionFeature {
    private final FeatureSetup setup;
    private final Map<Class<?>, Turns> turns = new ConcurrentHashMap<>();

    public RawAccess(FeatureSetup setup) {
        this.setup = setup;
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(TocProtocol.class, RawAccess.class, this);
    }

    public Completable send(TocCommand command) {
        return setup.link().send(command);
    }

    /** Asks when the requests before it for this type of line have ended. */
    public <A extends TocReply> Single<A> request(TocCommand command, Class<A> answer, Predicate<? super A> isAnswer) {
        Question<A> question =
                Question.of(command, command.word(), answer, isAnswer).refusedBy(TocErrorCode.values());
        return Single.defer(() -> {
            SingleSubject<A> outcome = SingleSubject.create();
            Completable asking = setup.questions()
                    .ask(question)
                    .doOnSuccess(outcome::onSuccess)
                    .ignoreElement();
            return turns.computeIfAbsent(answer, type -> new Turns())
                    .inTurn(asking)
                    .andThen(outcome);
        });
    }
}
