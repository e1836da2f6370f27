// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import im.parley.spi.RoomInvitation;
import im.parley.spi.RoomName;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class RoomsTest extends RoomRig {
    @Test
    void joiningEndsWhenWeAreInThereAndKnowWhoElseIs() {
        online();
        TestObserver<ChatRoom> joining = facet().join("Parley").test();
        joining.assertNotComplete();

        rooms.entry().letIn(Rig.BOB);

        ChatRoom room = joining.assertComplete().values().get(0);
        assertThat(room.name()).isEqualTo("Parley");
        assertThat(room.members().value()).containsExactlyInAnyOrder(Rig.BOB, me);
    }

    @Test
    void oneRoomIsOneHandleAndOneEntry() {
        online();
        TestObserver<ChatRoom> first = facet().join("Parley").test();
        TestObserver<ChatRoom> second = facet().join("PARLEY").test();
        rooms.entry().letIn();
        TestObserver<ChatRoom> third = facet().join("parley").test();

        assertThat(rooms.entries).hasSize(1);
        assertThat(second.values()).containsExactlyElementsOf(first.values());
        assertThat(third.values()).containsExactlyElementsOf(first.values());
    }

    @Test
    void eventsBeginWithEveryonePresentThenTellWhatHappensInTheRoomAlone() {
        FakeSession session = online();
        ChatRoom room = joined(Rig.BOB);
        TestSubscriber<ImEvent> events = room.events().test();

        rooms.entry().context.joined(Rig.CAROL);
        session.context.emit(Rig.message(session.context, Rig.BOB, "directly"));
        rooms.entry().hear(Rig.CAROL, "hello");
        rooms.entry().context.left(Rig.BOB);

        assertThat(lines(events.values())).containsExactly("+Bob", "+me", "+Carol", "Carol: hello", "-Bob");
        assertThat(room.members().value()).containsExactlyInAnyOrder(Rig.CAROL, me);
    }

    @Test
    void theAccountTellsTheRoomsEventsToo() {
        online();
        TestSubscriber<ImEvent> events = rig.events(ImEvent.class);
        TestSubscriber<IncomingMessage> messages = rig.account.messages().test();
        ChatRoom room = joined(Rig.BOB);

        rooms.entry().hear(Rig.BOB, "hello");

        assertThat(lines(events.values())).containsExactly("+Bob", "+me", "Bob: hello");
        assertThat(messages.values().get(0).channel()).isSameAs(room);
    }

    @Test
    void tellsDifferencesOnly() {
        online();
        ChatRoom room = joined(Rig.BOB);
        TestSubscriber<ImEvent> events = room.events().test();
        TestSubscriber<Set<UserId>> members = room.members().test();

        rooms.entry().context.joined(Rig.BOB);
        rooms.entry().context.left(Rig.CAROL);
        rooms.entry().context.present(List.of(Rig.BOB, me));

        assertThat(events.values()).hasSize(2);
        members.assertValueCount(1);
    }

    @Test
    void whatIsSaidInOurOwnNameIsNoNews() {
        online();
        TestSubscriber<ImEvent> events = joined().events().test();

        rooms.entry().hear(me, "my own words");

        assertThat(lines(events.values())).containsExactly("+me");
    }

    @Test
    void saysWhispersAndInvites() {
        online();
        ChatRoom room = joined();

        TestObserver<DeliveryReceipt> said = room.send("hello").test();
        room.whisper(Rig.BOB, OutgoingMessage.of("psst")).test().assertComplete();
        room.invite(Rig.CAROL, "come").test().assertComplete();

        said.assertComplete();
        assertThat(rooms.entry().said).containsExactly("hello", "Bob: psst", "invite Carol: come");
    }

    @Test
    void aWarningTellsTheLevelWhereTheServerDoes() {
        online();
        ChatRoom room = joined();

        room.warn(Rig.BOB, false).test().assertComplete().assertNoValues();
        rooms.entry().level = Optional.of(13);
        room.warn(Rig.BOB, true).test().assertValue(13).assertComplete();

        assertThat(rooms.entry().said).containsExactly("warn Bob", "warn secretly Bob");
    }

    @Test
    void nobodyIsWarnedWhereTheProtocolHasNoWordForIt() {
        online();
        ChatRoom room = joined();
        rooms.entry().warns = false;

        room.warn(Rig.BOB, false).test().assertError(UnsupportedFeatureException.class);
    }

    @Test
    void aRefusalIsTheJoinersAndNobodyElses() {
        online();
        TestSubscriber<ImEvent> events = rig.events(ImEvent.class);
        TestObserver<ChatRoom> joining = facet().join("Parley").test();

        rooms.entry().refuse(FULL);

        joining.assertError(FULL);
        assertThat(events.values()).isEmpty();
        TestObserver<ChatRoom> again = facet().join("Parley").test();
        rooms.entry().letIn();
        again.assertComplete();
    }

    @Test
    void aNameThatNoRoomHasIsRefusedAtOnce() {
        online();
        facet().join("").test().assertError(RequestException.class);
    }

    @Test
    void failsAtOnceWhileNotOnline() {
        facet().join("Parley").test().assertError(RoomRig::isUnsent);
        FakeSession session = online();
        ChatRoom room = joined();
        session.lose(Sent.UNKNOWN);

        facet().join("Other").test().assertError(RoomRig::isUnsent);
        room.invite(Rig.BOB, "").test().assertError(RoomRig::isUnsent);
    }

    @Test
    void isUnsupportedWhereTheServerHasNoRooms() {
        rig.online();
        facet().join("Parley").test().assertError(UnsupportedFeatureException.class);
    }

    @Test
    void canBeLeftWhileItIsBeingEntered() {
        online();
        TestObserver<ChatRoom> joining = facet().join("Parley").test();
        ChatRoom room = rooms.entry().context.room();

        room.leave().test().assertComplete();

        joining.assertError(RequestException.class);
        assertThat(rooms.entry().isAwaited()).isFalse();
        assertThat(room.members().value()).isEmpty();
    }

    @Test
    void endsWithTheAccount() {
        online();
        ChatRoom room = joined(Rig.BOB);
        TestSubscriber<ImEvent> events = room.events().test();
        TestSubscriber<Set<UserId>> members = room.members().test();

        rig.account.close();

        events.assertComplete();
        members.assertComplete();
        room.messages().test().assertComplete();
    }

    @Test
    void anInvitationIsAccepted() {
        FakeSession session = online();
        TestSubscriber<ChatRooms.Invitation> invitations = facet().invitations().test();
        session.context.invited(
                new RoomInvitation(new RoomName("parley", "Parley"), Rig.BOB, "come", text -> Completable.complete()));

        ChatRooms.Invitation invitation = invitations.values().get(0);
        TestObserver<ChatRoom> joining = invitation.accept().test();
        rooms.entry().letIn(Rig.BOB);

        assertThat(invitation.room()).isEqualTo("Parley");
        assertThat(invitation.from()).isEqualTo(Rig.BOB);
        assertThat(invitation.text()).isEqualTo("come");
        assertThat(joining.assertComplete().values().get(0).name()).isEqualTo("Parley");
    }

    @Test
    void anInvitationIsDeclined() {
        FakeSession session = online();
        TestSubscriber<ChatRooms.Invitation> invitations = facet().invitations().test();
        List<String> declined = new ArrayList<>();
        session.context.invited(new RoomInvitation(
                new RoomName("parley", "Parley"),
                Rig.BOB,
                "",
                text -> Completable.fromAction(() -> declined.add(text))));

        invitations.values().get(0).decline("no time").test().assertComplete();

        assertThat(declined).containsExactly("no time");
        assertThat(rooms.entries).isEmpty();
    }

    @Test
    void aFacetOfTheProtocolsOwnEntersARoomByItsName() {
        online();
        TestObserver<ChatRoom> joining = rig.account
                .require(FakeBackend.Doors.class)
                .facets()
                .join(new RoomName("5/lobby", "Lobby"))
                .test();
        rooms.entry().letIn();

        assertThat(joining.assertComplete().values().get(0).name()).isEqualTo("Lobby");
    }
}
