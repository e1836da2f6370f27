// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.DeliveryReceipt;
import im.parley.ImException;
import im.parley.MessageId;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;

/** A session that does nothing of its own accord: a test answers for it. */
final class FakeSession implements Session {
    final SessionContext context;
    final List<Flight> flights = new CopyOnWriteArrayList<>();
    final BlockingQueue<Flight> departures = new LinkedBlockingQueue<>();
    final List<String> edits = new CopyOnWriteArrayList<>();
    final List<Presence> presences = new CopyOnWriteArrayList<>();
    final Map<Class<?>, Object> parts = new ConcurrentHashMap<>();
    final CompletableSubject goodbye = CompletableSubject.create();
    volatile Duration delay = Duration.ZERO;
    volatile Completable editResult = Completable.complete();
    volatile Throwable broken;
    volatile boolean closed;
    private final CompletableSubject ended = CompletableSubject.create();

    FakeSession(SessionContext context) {
        this.context = context;
    }

    /** A message that was handed over. */
    record Flight(UserId to, OutgoingMessage message, SingleSubject<DeliveryReceipt> result) {
        void succeed() {
            MessageId id = new MessageId(message.text());
            result.onSuccess(new DeliveryReceipt(id, DeliveryReceipt.Level.ACCEPTED, Instant.EPOCH));
        }

        void fail(ImException cause) {
            result.onError(cause);
        }

        boolean pending() {
            return !result.hasValue() && !result.hasThrowable();
        }
    }

    /** Returns the words handed over so far, in order. */
    List<String> words() {
        return flights.stream().map(flight -> flight.message().text()).toList();
    }

    /** Loses the link: what is in flight fails as told, then the session does. */
    void lose(ConnectionException.Sent sent) {
        ConnectionException lost = lost(sent);
        flights.stream().filter(Flight::pending).toList().forEach(flight -> flight.fail(lost));
        ended.onError(lost);
    }

    void end() {
        ended.onComplete();
    }

    void fail(Throwable cause) {
        ended.onError(cause);
    }

    static ConnectionException lost(ConnectionException.Sent sent) {
        return new ConnectionException(Reason.LOST, "reset", sent);
    }

    @Override
    public Completable ended() {
        return ended;
    }

    @Override
    public Single<DeliveryReceipt> send(UserId to, OutgoingMessage message) {
        if (broken != null) {
            throw Rig.sneak(broken);
        }
        return Single.defer(() -> {
            Flight flight = new Flight(to, message, SingleSubject.create());
            flights.add(flight);
            departures.add(flight);
            return flight.result();
        });
    }

    @Override
    public Duration sendDelay() {
        if (broken != null) {
            throw Rig.sneak(broken);
        }
        return delay;
    }

    private Completable edit(String what) {
        return Completable.defer(() -> {
            edits.add(what);
            return editResult;
        });
    }

    @Override
    public Completable typing(UserId to, TypingState state) {
        return edit("typing " + to + " " + state);
    }

    @Override
    public Completable presence(Presence presence) {
        return Completable.defer(() -> {
            presences.add(presence);
            return editResult;
        });
    }

    @Override
    public Completable addBuddy(UserId user, String group) {
        return edit("add " + user + " " + group);
    }

    @Override
    public Completable removeBuddy(UserId user, Optional<String> group) {
        return edit("remove " + user + group.map(name -> " " + name).orElse(""));
    }

    @Override
    public Completable moveBuddy(UserId user, String group) {
        return edit("move " + user + " " + group);
    }

    @Override
    public Completable renameBuddy(UserId user, String alias) {
        return edit("rename " + user + " " + alias);
    }

    @Override
    public Completable addGroup(String name) {
        return edit("add group " + name);
    }

    @Override
    public Completable removeGroup(String name) {
        return edit("remove group " + name);
    }

    @Override
    public Completable renameGroup(String from, String to) {
        return edit("rename group " + from + " " + to);
    }

    @Override
    public <P> Optional<P> part(Class<P> type) {
        return Optional.ofNullable(parts.get(type)).map(type::cast);
    }

    @Override
    public Completable close() {
        return Completable.defer(() -> {
            closed = true;
            return goodbye;
        });
    }
}
