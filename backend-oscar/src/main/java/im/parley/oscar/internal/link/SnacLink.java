// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.ConnectionException;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.WireException;
import im.parley.oscar.snac.admin.AccountError;
import im.parley.oscar.snac.admin.AdminSnac;
import im.parley.oscar.snac.icbm.IcbmErrorSubcode;
import im.parley.oscar.snac.icbm.IcbmSnac;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.WireWriter;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapLink;
import im.parley.spi.link.Outcome;
import im.parley.spi.link.Requests;
import im.parley.spi.link.Write;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * SNACs over one FLAP link at a time: request ids, answers matched to requests, and the server's pace. An answer is a SNAC whose
 * id waits <em>and</em> whose type was asked for, because servers hand on other people's ids. Safe for use by several
 * threads; answers come on the reader's.
 */
public final class SnacLink {
    private static final int LARGEST_ID = 0x7FFF_FFFF;

    private volatile FlapLink flap;
    private final RateLimits limits;
    private final Scheduler timer;
    private final Duration patience;
    private final AtomicInteger lastId;
    private final Requests<Long, SnacFrame> requests;
    private final ConcurrentMap<Long, Wanted> wanted = new ConcurrentHashMap<>();
    private final Standstill standstill;

    /** Which answer is waited for, and from where. */
    private record Wanted(Class<? extends Snac> answer, FlapLink from) {}

    /**
     * Speaks over a link.
     *
     * @param lastId counts the request ids of the whole session
     */
    public SnacLink(FlapLink flap, RateLimits limits, Scheduler timer, Duration patience, AtomicInteger lastId) {
        this.flap = flap;
        this.limits = limits;
        this.timer = timer;
        this.patience = patience;
        this.lastId = lastId;
        this.requests = new Requests<>(timer);
        this.standstill = new Standstill(timer, patience);
    }

    /** Sends in its turn, when the rate class allows; completes when written. */
    public Completable send(Snac snac) {
        return paced(snac)
                .andThen(standstill.over())
                .andThen(Requests.unanswered(outcome -> write(flap, snac, nextId(), outcome)));
    }

    /** Sends at once, without being told what became of it: what the link loses with its end needs no mourning. */
    public void tell(Snac snac) {
        Disposable unused = standstill.over().onErrorComplete().subscribe(() -> tellOver(flap, snac));
    }

    /** Says something on one connection, also while the server wants silence: for what opens or ends that. */
    public void tellOver(FlapLink over, Snac snac) {
        limits.sent(addressOf(snac));
        write(over, snac, nextId(), Outcome.UNHEARD);
    }

    /** Holds back everything until {@link #resume}: the server wants silence. */
    public void pause() {
        standstill.begin();
    }

    public void resume() {
        standstill.end();
    }

    public boolean isPaused() {
        return standstill.isOn();
    }

    /** Returns the connection that is spoken over. */
    public FlapLink flap() {
        return flap;
    }

    /** Goes on over another connection, and returns the one before; its answers are still taken. */
    public FlapLink moveTo(FlapLink next) {
        FlapLink before = flap;
        flap = next;
        return before;
    }

    /** Fails what still waits for a connection that is spoken over no more. */
    public void left(FlapLink before, ConnectionException cause) {
        wanted.forEach((id, request) -> {
            if (request.from == before) {
                requests.refuse(id, cause.withSent(ConnectionException.Sent.UNKNOWN));
            }
        });
    }

    /** Asks in its turn, when the rate class allows; fails with the server's refusal, or when no answer comes in time. */
    public <A extends Snac> Single<A> request(Snac snac, Class<A> answer) {
        return paced(snac).andThen(standstill.over()).andThen(ask(snac, answer));
    }

    /**
     * Asks in its turn for several answers; the first that is not flagged is the last. Fails with the server's refusal,
     * or when the next answer does not come in time.
     */
    public Flowable<SnacFrame> requestAll(Snac snac, Class<? extends Snac> answer) {
        return paced(snac).andThen(standstill.over()).andThen(Flowable.defer(() -> {
            long id = nextId();
            FlapLink over = flap;
            wanted.put(id, new Wanted(answer, over));
            return requests.many(id, patience, outcome -> write(over, snac, id, outcome))
                    .doFinally(() -> wanted.remove(id));
        }));
    }

    /** Asks at once, for those who have waited for their turn themselves. */
    public <A extends Snac> Single<A> requestNow(Snac snac, Class<A> answer) {
        return standstill.over().andThen(Single.defer(() -> {
            limits.sent(addressOf(snac));
            return ask(snac, answer);
        }));
    }

    /**
     * Sends, in its turn, what has no answer of its own, and then a question of the same food group. Completes with the
     * question's answer, because a server that refuses does so before it.
     */
    public Completable confirm(Snac snac, Snac question, Class<? extends Snac> answer) {
        Completable refusal = ask(snac, SnacError.class).ignoreElement();
        return paced(snac)
                .andThen(standstill.over())
                .andThen(refusal.ambWith(
                        request(question, answer).ignoreElement().onErrorComplete(SnacLink::isAnswer)));
    }

    private static boolean isAnswer(Throwable refusal) {
        return refusal instanceof RequestException known && known.reason() != Reason.TIMED_OUT;
    }

    private <A extends Snac> Single<A> ask(Snac snac, Class<A> answer) {
        return Single.defer(() -> {
            long id = nextId();
            FlapLink over = flap;
            wanted.put(id, new Wanted(answer, over));
            return requests.single(id, patience, outcome -> write(over, snac, id, outcome))
                    .doFinally(() -> wanted.remove(id))
                    .map(frame -> answer.cast(frame.body()));
        });
    }

    /** Takes a SNAC that came. Returns false when no request waits for it. */
    public boolean answer(SnacFrame frame) {
        long id = frame.header().requestId();
        Wanted request = wanted.get(id);
        if (request == null) {
            return false;
        }
        if (frame.body() instanceof SnacError refusal) {
            return requests.refuse(id, refusal(refusal));
        }
        return request.answer.isInstance(frame.body())
                && requests.answer(id, frame, !frame.header().hasMore());
    }

    /** Returns a refusal as users see it: messages and accounts have a second number that tells more. */
    public static RequestException refusal(SnacError error) {
        return switch (error.family()) {
            case IcbmSnac.FAMILY -> IcbmErrorSubcode.exception(error);
            case AdminSnac.FAMILY -> AccountError.exception(error);
            default -> error.exception();
        };
    }

    /** Fails the request that an unreadable SNAC would have answered. Returns false when there is none. */
    public boolean refuse(long id, WireException cause) {
        return wanted.containsKey(id) && requests.refuse(id, cause);
    }

    /** Fails what still waits. */
    public void ended(ConnectionException cause) {
        standstill.fail(cause);
        requests.end(cause);
    }

    private Completable paced(Snac snac) {
        return Completable.defer(() -> {
            long wait = limits.reserve(addressOf(snac));
            return wait == 0 ? Completable.complete() : Completable.timer(wait, TimeUnit.MILLISECONDS, timer);
        });
    }

    private static Write write(FlapLink flap, Snac snac, long id, Outcome outcome) {
        WireWriter out = new WireWriter();
        SnacFrame.of(snac, 0, id).write(out);
        return flap.send(FlapFrame.DATA, out.toByteArray(), outcome);
    }

    private long nextId() {
        return lastId.updateAndGet(id -> id == LARGEST_ID ? 1 : id + 1);
    }

    private static SnacAddress addressOf(Snac snac) {
        return new SnacAddress(snac.family(), snac.subtype());
    }
}
