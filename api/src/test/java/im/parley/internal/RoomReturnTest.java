// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.RequestException;
import im.parley.extension.ChatRoom;
import im.parley.internal.FakeRooms.Entry;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class RoomReturnTest extends RoomRig {
    @Test
    void entersAnewAfterAReconnectAndTellsDifferencesOnly() {
        FakeSession session = online();
        ChatRoom room = joined(Rig.BOB);
        TestSubscriber<ImEvent> events = room.events().test();

        session.lose(Sent.UNKNOWN);
        assertThat(room.members().value()).contains(Rig.BOB);
        online(later);
        later.entry().letIn(Rig.CAROL);

        assertThat(lines(events.values())).containsExactly("+Bob", "+me", "-Bob", "+Carol");
        assertThat(room.members().value()).containsExactlyInAnyOrder(Rig.CAROL, me);
    }

    @Test
    void holdsWhatIsSaidUntilWeAreInThereAgain() {
        FakeSession session = online();
        ChatRoom room = joined();
        session.lose(Sent.UNKNOWN);

        TestObserver<DeliveryReceipt> said = room.send("held").test();
        online(later);
        said.assertNotComplete();
        later.entry().letIn();

        said.assertComplete();
        assertThat(rooms.entry().said).isEmpty();
        assertThat(later.entry().said).containsExactly("held");
    }

    @Test
    void whatWaitedForAPlaceWaitsOnWhenTheSessionIsLostToo() {
        online().lose(Sent.UNKNOWN);
        FakeSession session = online();
        ChatRoom room = joined();
        session.lose(Sent.UNKNOWN);
        TestObserver<DeliveryReceipt> said = room.send("held").test();

        FakeSession second = online(new FakeRooms());
        second.lose(Sent.UNKNOWN);
        online(later);
        later.entry().letIn();

        said.assertComplete();
        assertThat(later.entry().said).containsExactly("held");
    }

    @Test
    void messagesToPeopleDoNotWaitForARoom() {
        FakeSession session = online();
        ChatRoom room = joined();
        session.lose(Sent.UNKNOWN);
        room.send("held").test();
        FakeSession next = online(later);

        rig.account.conversation(Rig.BOB).send("directly").test();

        assertThat(next.words()).containsExactly("directly");
    }

    @Test
    void doesNotEnterAnewWhatWasLeft() {
        FakeSession session = online();
        ChatRoom room = joined(Rig.BOB);
        TestSubscriber<ImEvent> events = room.events().test();

        room.leave().test().assertComplete();
        session.lose(Sent.UNKNOWN);
        online(later);

        assertThat(rooms.entry().said).containsExactly("leave");
        assertThat(later.entries).isEmpty();
        assertThat(lines(events.values())).containsExactly("+Bob", "+me", "-Bob", "-me");
        room.send("too late").test().assertError(RequestException.class);
        room.invite(Rig.BOB, "").test().assertError(RequestException.class);
    }

    @Test
    void canBeLeftWhileNotOnline() {
        FakeSession session = online();
        ChatRoom room = joined();
        session.lose(Sent.UNKNOWN);

        room.leave().test().assertComplete();
        online(later);

        assertThat(later.entries).isEmpty();
    }

    @Test
    void whatAStaySaysAfterItsEndIsNotHeard() {
        FakeSession session = online();
        ChatRoom room = joined(Rig.BOB);
        Entry before = rooms.entry();
        session.lose(Sent.UNKNOWN);
        online(later);
        later.entry().letIn(Rig.BOB);
        TestSubscriber<ImEvent> events = room.events().test();

        before.hear(Rig.BOB, "from the past");
        before.context.left(Rig.BOB);
        before.context.lost(FakeSession.lost(Sent.UNKNOWN));

        assertThat(lines(events.values())).containsExactly("+Bob", "+me");
    }

    @Test
    void aRoomThatIsLostAloneIsEnteredAnewWhenThePolicySaysSo() {
        online();
        ChatRoom room = joined(Rig.BOB);
        TestSubscriber<ImEvent> events = room.events().test();
        Entry before = rooms.entry();

        before.context.lost(FakeSession.lost(Sent.UNKNOWN));
        assertThat(rooms.entries).hasSize(1);
        rig.pass(Rig.RETRY);
        rooms.entry().letIn(Rig.BOB);

        assertThat(rooms.entries).hasSize(2);
        assertThat(lines(events.values())).containsExactly("+Bob", "+me");
    }

    @Test
    void whatALostPlaceDidNotSendIsSaidFromTheNext() {
        FakeSession session = online();
        ChatRoom room = joined();
        Entry before = rooms.entry();
        before.broken = FakeSession.lost(Sent.NO);

        TestObserver<DeliveryReceipt> said = room.send("hello").test();
        rig.account.conversation(Rig.BOB).send("directly").test();
        rig.pass(Rig.RETRY);
        rooms.entry().letIn();

        said.assertComplete();
        assertThat(before.said).isEmpty();
        assertThat(rooms.entry().said).containsExactly("hello");
        assertThat(session.words()).containsExactly("directly");
    }

    @Test
    void whatMayHaveBeenSaidIsNotSaidAgain() {
        online();
        ChatRoom room = joined();
        ImException lost = FakeSession.lost(Sent.UNKNOWN);
        rooms.entry().broken = lost;

        room.send("hello").test().assertError(lost);
    }

    @Test
    void beingPutOutIsAProblemAndTheEndOfIt() {
        online();
        ChatRoom room = joined(Rig.BOB);
        TestSubscriber<ImEvent> events = rig.events(ImEvent.class);

        rooms.entry().context.lost(FULL);
        rig.pass(Rig.RETRY);

        assertThat(rooms.entries).hasSize(1);
        assertThat(lines(events.values())).containsExactly("-Bob", "-me", "! the room is full");
        room.send("hello").test().assertError(RequestException.class);
    }

    @Test
    void aRefusalToLetUsInAgainIsAProblemAndTheEndOfIt() {
        FakeSession session = online();
        ChatRoom room = joined(Rig.BOB);
        session.lose(Sent.UNKNOWN);
        TestObserver<DeliveryReceipt> said = room.send("held").test();
        TestSubscriber<ImEvent> events = rig.events(ImEvent.class);
        online(later);

        later.entry().refuse(FULL);

        said.assertError(FULL);
        assertThat(lines(events.values())).containsExactly("-Bob", "-me", "! the room is full");
        assertThat(room.members().value()).isEmpty();
    }

    @Test
    void everybodyHasLeftOnceNobodyTriesAnyMore() {
        online();
        ChatRoom room = joined(Rig.BOB);
        TestSubscriber<ImEvent> events = room.events().test();

        rig.account.disconnect().subscribe();

        assertThat(lines(events.values())).containsExactly("+Bob", "+me", "-Bob", "-me");
    }
}
