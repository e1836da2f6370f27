// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
import im.parley.ImException;
import im.parley.Live;
import im.parley.OverflowException;
import im.parley.RateStatus;
import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleEmitter;
import java.time.Duration;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds messages while the account connects, waits or is paced, and hands them to the session in order.
 *
 * <p>One hand-over at a time, each as soon as {@link Session#sendDelay()} is zero and without waiting for the answer to
 * the one before. A message that a dying session did not send comes back to its old place and goes with the next one;
 * a message that may have been sent never does.
 *
 * <p>The line is guarded by the lock. Handing over, timing and showing are the pump's, which one thread at a time runs
 * without the lock: the one that sends, or whoever just then runs it already.
 */
final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Settings settings;
    private final Supplier<Gate> gate;
    private final RateGauge gauge;
    private final Alarm alarm;
    private final ReentrantLock lock = new ReentrantLock();
    private final NavigableMap<Long, OutboxEntry> line = new TreeMap<>();
    private final AtomicInteger pumping = new AtomicInteger();
    private long numbers;
    private volatile int waiting;

    /** A session that could not send, and gets nothing more: its end is about to be told. */
    private volatile @Nullable Session deaf;

    Outbox(Settings settings, Supplier<Gate> gate) {
        this.settings = settings;
        this.gate = gate;
        gauge = new RateGauge(settings);
        alarm = new Alarm(settings.timer(), this::pump);
    }

    Live<RateStatus> rate() {
        return gauge.live();
    }

    /** Returns an action that sends a message, once for each subscription. */
    Single<DeliveryReceipt> send(Function<Session, Single<DeliveryReceipt>> delivery) {
        return Single.<DeliveryReceipt>create(result -> accept(delivery, result))
                .observeOn(settings.scheduler());
    }

    /** The server told its view of our rate. */
    void serverRate(RateStatus status) {
        gauge.server(status);
        pump();
    }

    /** The gate has moved. */
    void wake() {
        pump();
    }

    void complete() {
        gauge.complete();
    }

    private void accept(Function<Session, Single<DeliveryReceipt>> delivery, SingleEmitter<DeliveryReceipt> result) {
        long expiresAt = alarm.in(Waits.sane(settings.outboxDeadline()));
        OutboxEntry entry = new OutboxEntry(this, delivery, result, expiresAt);
        ImException refusal = admit(entry);
        if (refusal != null) {
            entry.fail(refusal);
        } else {
            result.setCancellable(() -> withdraw(entry));
            pump();
        }
    }

    private @Nullable ImException admit(OutboxEntry entry) {
        lock.lock();
        try {
            if (gate.get() instanceof Gate.Shut shut) {
                return shut.refusal();
            }
            if (waiting >= settings.outboxPlaces()) {
                return new OverflowException(waiting + " messages wait, which is all the outbox holds");
            }
            entry.number(++numbers);
            put(entry);
            return null;
        } finally {
            lock.unlock();
        }
    }

    /** The sender has lost interest; counts only while the message is here. */
    private void withdraw(OutboxEntry entry) {
        if (take(entry)) {
            pump();
        }
    }

    /** A session could not send a message it was handed. Says no when the next one is at work, as its place is gone. */
    boolean takeBack(OutboxEntry entry, Session session) {
        lock.lock();
        try {
            if (gate.get() instanceof Gate.Open open && open.session() != session) {
                return false;
            }
            deaf = session;
            put(entry);
        } finally {
            lock.unlock();
        }
        pump();
        return true;
    }

    private void put(OutboxEntry entry) {
        line.put(entry.number(), entry);
        waiting = line.size();
    }

    private boolean take(OutboxEntry entry) {
        lock.lock();
        try {
            boolean here = line.remove(entry.number()) != null;
            waiting = line.size();
            return here;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable OutboxEntry takeFirst() {
        lock.lock();
        try {
            Map.Entry<Long, OutboxEntry> first = line.pollFirstEntry();
            waiting = line.size();
            return first == null ? null : first.getValue();
        } finally {
            lock.unlock();
        }
    }

    private void pump() {
        if (pumping.getAndIncrement() != 0) {
            return;
        }
        int seen = 1;
        do {
            turn();
            seen = pumping.addAndGet(-seen);
        } while (seen != 0);
    }

    private void turn() {
        try {
            settle(handOver());
        } catch (Throwable bug) {
            // One that escaped would leave the pump running for ever, and every message waiting.
            LOG.error("the outbox or a session failed", bug);
        }
    }

    /** Hands over what can go, and returns for how long the rest has to pause. */
    private Duration handOver() {
        while (waiting > 0) {
            Gate now = gate.get();
            if (now instanceof Gate.Shut shut) {
                failAll(shut);
            }
            if (!(now instanceof Gate.Open open) || open.session() == deaf) {
                break;
            }
            Duration pause = pause(open.session());
            if (!pause.isZero()) {
                return pause;
            }
            OutboxEntry next = takeFirst();
            if (next != null && !failIfLate(next)) {
                next.fly(open.session());
            }
        }
        return Duration.ZERO;
    }

    private static Duration pause(Session session) {
        try {
            return Waits.sane(session.sendDelay());
        } catch (RuntimeException | LinkageError bug) {
            LOG.error("a session does not know its pace", bug);
            return Duration.ZERO;
        }
    }

    private boolean failIfLate(OutboxEntry entry) {
        boolean late = entry.expiresAt() <= alarm.now();
        if (late) {
            String message = "waited " + settings.outboxDeadline() + " to be sent";
            entry.fail(new ConnectionException(Reason.TIMED_OUT, message, Sent.NO));
        }
        return late;
    }

    private void failAll(Gate.Shut shut) {
        for (OutboxEntry next = takeFirst(); next != null; next = takeFirst()) {
            next.fail(shut.refusal());
        }
    }

    /** Fails what has waited too long, sets the alarm for what comes next, and shows how many wait. */
    private void settle(Duration pause) {
        OutboxEntry first = first();
        while (first != null && failIfLate(first)) {
            take(first);
            first = first();
        }
        long expiry = first == null ? Alarm.NEVER : first.expiresAt();
        alarm.set(pause.isZero() ? expiry : Math.min(expiry, alarm.in(pause)));
        gauge.show(waiting, pause);
    }

    private @Nullable OutboxEntry first() {
        if (waiting == 0) {
            return null;
        }
        lock.lock();
        try {
            return line.isEmpty() ? null : line.firstEntry().getValue();
        } finally {
            lock.unlock();
        }
    }
}
