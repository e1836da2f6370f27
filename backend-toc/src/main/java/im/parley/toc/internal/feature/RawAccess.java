// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.toc.TocProtocol;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.reply.TocReply;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;

/** Any command that the user wishes to send. */
public final class RawAccess implements SessionFeature {
    private final FeatureSetup setup;

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

    public <A extends TocReply> Single<A> request(TocCommand command, Class<A> answer) {
        return setup.questions()
                .ask(Question.of(command, command.word(), answer).refusedBy(TocErrorCode.values()));
    }
}
