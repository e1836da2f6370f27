// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import im.parley.ConnectionException;
import im.parley.ConnectionState;
import im.parley.ConnectionState.Closed;
import im.parley.ConnectionState.Connecting;
import im.parley.ConnectionState.Offline;
import im.parley.ConnectionState.Online;
import im.parley.ImEvent;
import im.parley.SignOnException;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To sign on, off, on again, and to be done. */
interface SignOnContract extends ContractStage {
    @Test
    default void isOfflineUntilItConnects() {
        Person alice = seat(ALICE);

        assertEquals(new Offline(Optional.empty()), alice.account().state().value());
    }

    @Test
    default void isOnlineWhenConnectCompletes() {
        Person alice = online(ALICE);

        assertEquals(1, alice.session());
        Patience.done(alice.account().connect());
        assertEquals(1, alice.session(), "connecting again changes nothing");
    }

    @Test
    default void tellsItsStatesInOrder() {
        Person alice = online(ALICE);
        alice.signOff();
        alice.leave();

        List<ConnectionState> states = alice.states();
        assertInstanceOf(Connecting.class, states.get(0));
        List<? extends Class<?>> kinds = states.stream()
                .filter(state -> !(state instanceof Connecting))
                .map(Object::getClass)
                .toList();
        assertEquals(List.of(Online.class, Offline.class, Closed.class), kinds);
    }

    @Test
    default void canSignOnAgainAfterSigningOff() {
        Person alice = online(ALICE);
        alice.signOff();
        assertEquals(new Offline(Optional.empty()), alice.account().state().value(), "nothing went wrong");
        alice.signOn();

        assertEquals(2, alice.session());
    }

    @Test
    default void tellsAWrongPasswordFromOtherTrouble() {
        Person alice = seat(account(ALICE).password("not that one"));
        SignOnException refusal =
                Patience.failure(SignOnException.class, alice.account().connect());

        assertEquals(SignOnException.Reason.BAD_CREDENTIALS, refusal.reason());
        Offline offline =
                assertInstanceOf(Offline.class, alice.account().state().value(), "it must not be tried again");
        assertEquals(Optional.of(refusal), offline.cause());
    }

    @Test
    default void sendsNothingWhileOffline() {
        Person alice = seat(ALICE);
        ConnectionException unsent = Patience.failure(
                ConnectionException.class,
                alice.account().conversation(BOB).send("hello?").ignoreElement());

        assertEquals(ConnectionException.Reason.NOT_CONNECTED, unsent.reason());
        assertEquals(ConnectionException.Sent.NO, unsent.sent());
    }

    @Test
    default void completesEveryStreamWhenClosed() {
        Person alice = online(ALICE);
        Completable ends = Completable.mergeArray(
                ended(alice.account().events()),
                ended(alice.account().messages()),
                ended(alice.account().state()),
                ended(alice.account().buddies().changes()),
                ended(alice.account().buddies().list()),
                ended(alice.account().capabilities()),
                ended(alice.account().rate()),
                ended(alice.account().conversation(BOB).typing()),
                ended(alice.account().conversation(BOB).messages()));
        alice.account().close();

        Patience.done(ends);
        assertEquals(new Closed(), alice.account().state().value());
        alice.account().close();
        Patience.failure(ConnectionException.class, alice.account().connect());
    }

    private static Completable ended(Flowable<?> stream) {
        return stream.ignoreElements();
    }

    @Test
    default void tellsTheEndOfASessionAsItsLastEvent() {
        Person alice = online(ALICE);
        alice.leave();
        List<ImEvent> events = alice.events();

        ImEvent last = events.get(events.size() - 1);
        assertTrue(last instanceof ImEvent.StateChange change && change.now() instanceof Closed, () -> "" + events);
    }
}
