// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.ChatRoom;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Our being in one room, across stays: from joining until leaving, being put out, or a refusal to let us in again.
 *
 * <p>A stay that is lost while its session lives is followed by another when the reconnect policy says so. Changed by the
 * strand's sequels only.
 */
final class Membership {
    private final Settings settings;
    private final Strand strand;
    private final EventHub hub;
    private final Supplier<Gate> gate;
    private final RoomName name;
    private final ChatRoom room;
    private final Occupants occupants;

    /** Whether we are in there, or mean to be. */
    private volatile boolean wanted;

    /** Whether we have been in there since it was wanted. */
    private boolean settled;

    /** The place of the present stay, or of the next one. */
    private SingleSubject<RoomSeat> place = SingleSubject.create();

    private @Nullable Stay stay;
    private int failures;
    private Disposable delay = Disposable.disposed();

    Membership(
            Settings settings,
            Strand strand,
            EventHub hub,
            Supplier<Gate> gate,
            RoomName name,
            ChatRoom room,
            Occupants occupants) {
        this.settings = settings;
        this.strand = strand;
        this.hub = hub;
        this.gate = gate;
        this.name = name;
        this.room = room;
        this.occupants = occupants;
    }

    boolean isWanted() {
        return wanted;
    }

    ChatRoom room() {
        return room;
    }

    Occupants occupants() {
        return occupants;
    }

    /** Enters, unless that has been done or is being done. A sequel, as are all that follow without a promise. */
    Single<ChatRoom> join(RoomSession session) {
        Single<ChatRoom> joined = place.map(seat -> room);
        wanted = true;
        if (stay == null) {
            enter(session);
        }
        return joined;
    }

    /** A session is there. */
    void signedOn(Optional<RoomSession> session) {
        if (!wanted) {
            return;
        }
        session.ifPresentOrElse(
                this::enter,
                () -> gone(new UnsupportedFeatureException(settings.self().protocol(), "ChatRooms")));
    }

    /** The session has ended. Who is in there is believed until we know better. */
    void sessionEnds() {
        endStay();
        SingleSubject<RoomSeat> before = renewPlace();
        if (wanted && !settled) {
            wanted = false;
            occupants.everybodyLeft();
        }
        fail(before, Failures.notConnected("the session has ended", null));
    }

    Completable leave() {
        return Completable.create(result -> strand.run(() -> {
            Stay last = stay;
            gone(null);
            Completable goodbye = last == null ? Completable.complete() : last.leave();
            result.setDisposable(goodbye.subscribe(result::onComplete, result::tryOnError));
        }));
    }

    /** Returns what a place is asked for, once there is one; what a lost place did not send is asked of the next. */
    <T> Single<T> ask(Function<? super RoomSeat, Single<T>> action) {
        return onStrand(() -> place.flatMap(seat -> action.apply(seat)
                .onErrorResumeNext(error -> error instanceof ConnectionException lost && lost.sent() == Sent.NO
                        ? askNext(seat, lost, action)
                        : Single.error(error))));
    }

    private <T> Single<T> askNext(
            RoomSeat past, ConnectionException lost, Function<? super RoomSeat, Single<T>> action) {
        return onStrand(() -> {
            Stay present = stay;
            if (present != null && present.isAt(past)) {
                lost(present, lost);
            }
            return ask(action);
        });
    }

    private <T> Single<T> onStrand(Supplier<Single<T>> action) {
        return Single.create(result -> strand.run(() -> {
            Single<T> next = wanted ? action.get() : Single.error(notInThere());
            result.setDisposable(next.subscribe(result::onSuccess, result::tryOnError));
        }));
    }

    RequestException notInThere() {
        return new RequestException(RequestException.Reason.NOT_PERMITTED, 0, "we are not in the room " + name);
    }

    void complete() {
        sessionEnds();
        occupants.complete();
    }

    private void enter(RoomSession session) {
        delay.dispose();
        Stay begun = new Stay(this, strand, settings, room, hub);
        stay = begun;
        begun.enter(session, name);
    }

    /** The stay has a place. */
    void seated(RoomSeat seat) {
        settled = true;
        occupants.joined(settings.self());
        place.onSuccess(seat);
    }

    /** The stay could not begin, or has ended, though nobody wanted that. */
    void lost(Stay which, ImException cause) {
        boolean steady = which.lasted(Course.STEADY);
        failures = steady ? 1 : failures + 1;
        Optional<Duration> wait =
                settled && cause instanceof ConnectionException ? settings.delay(failures, cause) : Optional.empty();
        if (wait.isEmpty()) {
            gone(cause);
            return;
        }
        endStay();
        renewPlace();
        delay = settings.timer()
                .scheduleDirect(() -> strand.run(this::again), wait.get().toNanos(), TimeUnit.NANOSECONDS);
    }

    private void again() {
        if (wanted && stay == null && gate.get() instanceof Gate.Open open) {
            signedOn(open.session().part(RoomSession.class));
        }
    }

    /** We are in there no more; with a cause, against our will. */
    private void gone(@Nullable ImException cause) {
        boolean wasSettled = settled;
        endStay();
        SingleSubject<RoomSeat> before = renewPlace();
        wanted = false;
        settled = false;
        failures = 0;
        occupants.everybodyLeft();
        boolean heard = fail(before, cause == null ? notInThere() : cause);
        if (cause != null && (wasSettled || !heard)) {
            hub.emit(new ImEvent.Problem(
                    cause, Optional.empty(), settings.clock().instant()));
        }
    }

    private void endStay() {
        Stay ended = stay;
        stay = null;
        delay.dispose();
        if (ended != null) {
            ended.end();
        }
    }

    private SingleSubject<RoomSeat> renewPlace() {
        SingleSubject<RoomSeat> before = place;
        if (before.hasValue()) {
            place = SingleSubject.create();
        }
        return before;
    }

    /** Fails who waits for a place. */
    private boolean fail(SingleSubject<RoomSeat> before, ImException cause) {
        if (before.hasValue()) {
            return false;
        }
        place = SingleSubject.create();
        boolean heard = before.hasObservers();
        before.onError(cause);
        return heard;
    }
}
