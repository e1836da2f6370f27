// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal;

import im.parley.ImEvent;
import im.parley.spi.Facets;
import im.parley.toc.TocProtocol;
import im.parley.toc.internal.feature.account.RawAccess;
import im.parley.toc.internal.link.LineWatch;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.reply.TocReply;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.util.function.Predicate;

/** Takes commands to the present session, and shows what crosses the wire of every session. */
record RawProtocol(Facets facets, LineWatch lines) implements TocProtocol {
    @Override
    public Completable send(TocCommand command) {
        return facets.run(RawAccess.class, part -> part.send(command));
    }

    @Override
    public <A extends TocReply> Single<A> request(TocCommand command, Class<A> answer, Predicate<? super A> isAnswer) {
        return facets.get(RawAccess.class, part -> part.request(command, answer, isAnswer));
    }

    @Override
    public Flowable<Seen> watch() {
        return lines.seen(
                facets.events(ImEvent.StateChange.class).ignoreElements().toFlowable());
    }
}
