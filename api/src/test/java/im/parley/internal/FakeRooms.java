// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.DeliveryReceipt;
import im.parley.ImException;
import im.parley.IncomingMessage;
import im.parley.MessageId;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The rooms of a fake session: a test lets us in, or does not. */
final class FakeRooms implements RoomSession {
    final List<Entry> entries = new ArrayList<>();

    @Override
    public RoomName room(String name) {
        if (name.isEmpty()) {
            throw new RequestException(RequestException.Reason.NOT_PERMITTED, 0, "no room has no name");
        }
        return new RoomName(name.toLowerCase(Locale.ROOT), name);
    }

    @Override
    public Single<RoomSeat> enter(RoomName room, RoomContext context) {
        return Single.defer(() -> {
            Entry entry = new Entry(room, context);
            entries.add(entry);
            return entry.seat;
        });
    }

    Entry entry() {
        return entries.get(entries.size() - 1);
    }

    /** Our way into a room, and our place there. */
    static final class Entry implements RoomSeat {
        final RoomName name;
        final RoomContext context;
        final List<String> said = new ArrayList<>();
        private final SingleSubject<RoomSeat> seat = SingleSubject.create();
        ImException broken;
        Optional<Integer> level = Optional.empty();
        boolean warns = true;

        Entry(RoomName name, RoomContext context) {
            this.name = name;
            this.context = context;
        }

        /** Lets us in, to these and ourselves. */
        Entry letIn(UserId... others) {
            context.present(List.of(others));
            seat.onSuccess(this);
            return this;
        }

        void refuse(ImException cause) {
            seat.onError(cause);
        }

        boolean isAwaited() {
            return seat.hasObservers();
        }

        void hear(UserId from, String text) {
            context.said(new IncomingMessage(
                    new MessageId(text),
                    context.room(),
                    from,
                    RichText.of(text),
                    Instant.EPOCH,
                    Instant.EPOCH,
                    Set.of()));
        }

        @Override
        public Single<DeliveryReceipt> say(OutgoingMessage message) {
            return act(message.text()).andThen(Single.fromSupplier(() -> receipt(message)));
        }

        @Override
        public Single<DeliveryReceipt> whisper(UserId to, OutgoingMessage message) {
            return act(to + ": " + message.text()).andThen(Single.fromSupplier(() -> receipt(message)));
        }

        private static DeliveryReceipt receipt(OutgoingMessage message) {
            return new DeliveryReceipt(new MessageId(message.text()), DeliveryReceipt.Level.ACCEPTED, Instant.EPOCH);
        }

        @Override
        public Completable invite(UserId user, String text) {
            return act("invite " + user + ": " + text);
        }

        @Override
        public Maybe<Integer> warn(UserId member, boolean anonymously) {
            return warns
                    ? act((anonymously ? "warn secretly " : "warn ") + member).andThen(Maybe.fromOptional(level))
                    : RoomSeat.super.warn(member, anonymously);
        }

        @Override
        public Completable leave() {
            return act("leave");
        }

        private Completable act(String what) {
            return Completable.defer(() -> {
                if (broken != null) {
                    return Completable.error(broken);
                }
                said.add(what);
                return Completable.complete();
            });
        }
    }
}
