// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.DeliveryReceipt;
import im.parley.ImException;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomInvitation;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A room of a {@link FakeAccount}, as its server sees it. It is there before the account enters and after it has left.
 * Safe for use by several threads.
 */
public final class FakeRoom {
    private final FakeAccount script;
    private final RoomName name;
    private final Set<UserId> others = ConcurrentHashMap.newKeySet();
    private volatile Optional<RoomContext> stay = Optional.empty();

    FakeRoom(FakeAccount script, RoomName name) {
        this.script = script;
        this.name = name;
    }

    /** Has somebody come in. */
    public FakeRoom enter(String user) {
        UserId id = script.account().user(user);
        others.add(id);
        stay.ifPresent(context -> context.joined(id));
        return this;
    }

    /** Has somebody go. */
    public void leave(String user) {
        UserId id = script.account().user(user);
        others.remove(id);
        stay.ifPresent(context -> context.left(id));
    }

    /** Has somebody say something. */
    public void say(String from, String text, Trait... traits) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(List.of(traits));
        RoomContext context =
                stay.orElseThrow(() -> new IllegalStateException("the account is not in the room " + name));
        Instant now = script.now();
        context.said(new IncomingMessage(
                script.nextId(), context.room(), script.account().user(from), RichText.of(text), now, now, all));
    }

    /** Has somebody invite the account. */
    public void invite(String from, String text) {
        script.invite(new RoomInvitation(
                name, script.account().user(from), text, words -> act(new FakeAction.Declined(name.display(), words))));
    }

    /** Puts the account out. */
    public void putOut(ImException cause) {
        stay.ifPresent(context -> context.lost(cause));
        stay = Optional.empty();
    }

    Single<RoomSeat> enter(RoomContext context) {
        return Single.fromSupplier(() -> {
            stay = Optional.of(context);
            script.note(new FakeAction.JoinedRoom(name.display()));
            context.present(others);
            return new Seat();
        });
    }

    private Completable act(FakeAction action) {
        return Completable.fromAction(() -> script.note(action));
    }

    /** The account's place. */
    private final class Seat implements RoomSeat {
        @Override
        public Single<DeliveryReceipt> say(OutgoingMessage message) {
            return act(new FakeAction.SaidInRoom(name.display(), message)).andThen(script.accepted());
        }

        @Override
        public Single<DeliveryReceipt> whisper(UserId to, OutgoingMessage message) {
            return act(new FakeAction.Whispered(name.display(), to, message)).andThen(script.accepted());
        }

        @Override
        public Completable invite(UserId user, String text) {
            return act(new FakeAction.Invited(name.display(), user, text));
        }

        @Override
        public Maybe<Integer> warn(UserId member, boolean anonymously) {
            return act(new FakeAction.Warned(name.display(), member, anonymously))
                    .toMaybe();
        }

        @Override
        public Completable leave() {
            return act(new FakeAction.LeftRoom(name.display())).doOnComplete(() -> stay = Optional.empty());
        }
    }
}
