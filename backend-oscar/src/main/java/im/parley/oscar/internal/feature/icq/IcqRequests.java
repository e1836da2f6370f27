// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.icq;

import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.snac.icq.IcqAnswer;
import im.parley.oscar.snac.icq.IcqEnvelope;
import im.parley.oscar.snac.icq.IcqQuery;
import im.parley.oscar.snac.icq.IcqReply;
import im.parley.oscar.snac.icq.IcqRequest;
import im.parley.oscar.snac.icq.IcqResult;
import im.parley.oscar.snac.icq.IcqStatusCode;
import im.parley.oscar.wire.SnacFrame;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks the ICQ database. Safe for use by several threads. */
final class IcqRequests {
    /** How many replies to one request are taken. */
    static final int MOST = 1000;

    private final SnacLink link;
    private final long uin;
    private final Charset codePage;
    private final AtomicInteger sequence = new AtomicInteger();

    IcqRequests(FeatureSetup setup) {
        link = setup.link();
        uin = setup.isIcq() ? Long.parseLong(setup.account().config().self().normalized()) : 0;
        codePage = setup.account().config().get(Oscar.FALLBACK_CHARSET);
    }

    Charset codePage() {
        return codePage;
    }

    long uin() {
        return uin;
    }

    Flowable<IcqReply> replies(IcqRequest request) {
        return Flowable.defer(() -> link.requestAll(query(request), IcqAnswer.class))
                .take(MOST)
                .map(this::reply);
    }

    /** Gives what was found, nothing when there is nothing; other refusals are errors. */
    Single<List<IcqReply>> find(IcqRequest request) {
        return find(request, Set.of(IcqResult.FAILED));
    }

    /**
     * Gives what was found.
     *
     * @param nothing the statuses that mean that there is nothing
     */
    Single<List<IcqReply>> find(IcqRequest request, Set<Integer> nothing) {
        return replies(request)
                .filter(reply -> !(reply instanceof IcqResult result && isNothing(result, nothing)))
                .toList();
    }

    private static boolean isNothing(IcqResult result, Set<Integer> nothing) {
        if (result.isOk() || nothing.contains(result.status())) {
            return true;
        }
        throw IcqStatusCode.exception(result.status());
    }

    /** Makes a change. */
    Completable change(IcqRequest request) {
        return replies(request)
                .flatMapCompletable(reply -> reply instanceof IcqResult result && !result.isOk()
                        ? Completable.error(IcqStatusCode.exception(result.status()))
                        : Completable.complete());
    }

    /** Sends what has no answer. */
    void tell(IcqRequest request) {
        link.tell(query(request));
    }

    private IcqQuery query(IcqRequest request) {
        return IcqQuery.of(uin, sequence.incrementAndGet() & 0xFFFF, request, codePage);
    }

    private IcqReply reply(SnacFrame frame) {
        IcqEnvelope envelope = ((IcqAnswer) frame.body())
                .envelope()
                .orElseThrow(() -> new WireException("an answer of the ICQ database without an envelope", 0));
        return envelope.reply(codePage);
    }
}
