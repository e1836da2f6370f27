// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException.Reason;
import im.parley.extension.ChatRoom;
import im.parley.oscar.snac.chat.UsersJoined;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.CreateRoom;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.icbm.ChatInvitation;
import im.parley.oscar.snac.icbm.IcbmParameters;
import im.parley.oscar.snac.icbm.IcbmParametersQuery;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.RoomInvitation;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoomInvitationsSessionTest extends RoomStage {
    private RoomInvitation invitation(RoomId to) {
        return arrived(SendIcbm.rendezvous("alice", new ChatInvitation(to, "come").proposal(99)));
    }

    private RoomInvitation arrived(SendIcbm proposal) {
        talk.bos.push(IncomingIcbm.relay(proposal, UserInfo.of("Bob")));
        return talk.context.next(RoomInvitation.class);
    }

    @Test
    void invitesOverTheFirstConnectionAndHearsOfARefusal() {
        TestObserver<Void> invited = entered().invite(BOB, "come").test();
        SendIcbm sent = talk.bos.expect(SendIcbm.class);
        talk.bos.expect(IcbmParametersQuery.class);
        talk.bos.answer(new IcbmParameters(100, 3, 8000, 999, 999, 0));
        invited.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        talk.bos.push(IcbmResponse.decline(sent.cookie(), "Bob", IcbmResponse.DECLINED));

        ChatInvitation invitation =
                sent.rendezvous().flatMap(ChatInvitation::of).orElseThrow();
        assertThat(sent.recipient()).isEqualTo("bob");
        assertThat(invitation).isEqualTo(new ChatInvitation(ID, "come"));
        assertThat(told.next(ChatRoom.Declined.class).user()).isEqualTo(BOB);
    }

    @Test
    void anInvitationOfSomebodyWhoIsNotThereIsRefused() {
        TestObserver<Void> invited = entered().invite(BOB, "come").test();
        talk.bos.expect(SendIcbm.class);
        long id = talk.bos.lastRequest();
        talk.bos.expect(IcbmParametersQuery.class);
        talk.bos.send(SnacError.of(0x04, 0x04), 0, id);

        assertThat(refusal(invited).reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
    }

    @Test
    void aRefusalWithAWordIsToldWithIt() {
        entered().invite(BOB, "come").test();
        SendIcbm sent = talk.bos.expect(SendIcbm.class);
        SendIcbm refusal = SendIcbm.rendezvous("alice", ChatInvitation.refusal(sent.cookie(), "no time"));
        talk.bos.push(IncomingIcbm.relay(refusal, UserInfo.of("Bob")));

        assertThat(told.next(ChatRoom.Declined.class).text()).isEqualTo("no time");
    }

    @Test
    void anInvitationLeadsToTheVeryRoomWithoutChatNav() {
        RoomSession rooms = online();
        RoomId other = new RoomId(4, "!aol://2719:11-4-Parley%20Room", 3);

        RoomInvitation invitation = invitation(other);
        TestObserver<RoomSeat> entering = rooms.enter(invitation.room(), told).test();
        ServiceRequest asked = talk.sendTo(chatNav, CHAT);
        chatNav.bringUp(CHAT);
        chatNav.push(new UsersJoined(List.of()));

        result(entering);
        assertThat(invitation.from()).isEqualTo(BOB);
        assertThat(invitation.text()).isEqualTo("come");
        assertThat(invitation.room().display()).isEqualTo("Parley Room");
        assertThat(asked.room()).contains(other);
    }

    @Test
    void aRoomThatWasGivenUpSinceTheInvitationIsMadeAnew() {
        RoomSession rooms = online();
        RoomInvitation invitation = invitation(ID);
        TestObserver<RoomSeat> entering = rooms.enter(invitation.room(), told).test();
        talk.bos.expect(ServiceRequest.class);
        talk.bos.answer(SnacError.of(0x01, 0x05));
        talk.bringUpService(chatNav, CHATNAV);
        assertThat(chatNav.expect(CreateRoom.class).name()).isEqualTo("Parley Room");
        chatNav.answer(ChatNavInfo.room(INFO));
        talk.bringUpService(room, CHAT);
        room.push(new UsersJoined(List.of()));

        result(entering);
    }

    @Test
    void aMereNameInAnInvitationIsFollowedByName() {
        RoomSession rooms = online();
        RoomInvitation invitation = arrived(golden("SendIcbm/invitation-by-name", SendIcbm.class));
        TestObserver<RoomSeat> entering = rooms.enter(invitation.room(), told).test();
        talk.bringUpService(chatNav, CHATNAV);
        assertThat(chatNav.expect(CreateRoom.class).name()).isEqualTo("alice0");
        chatNav.answer(ChatNavInfo.room(INFO));
        talk.bringUpService(room, CHAT);
        room.push(new UsersJoined(List.of()));

        result(entering);
    }

    @Test
    void theFirstInstanceIsTheRoomThatIsMeantByItsName() {
        RoomName meant = online().room("parley room");

        assertThat(invitation(ID).room()).isEqualTo(meant);
    }

    @Test
    void declinesAnInvitation() {
        online();
        RoomInvitation invitation = invitation(ID);

        invitation.decline().apply("").test().awaitDone(10, TimeUnit.SECONDS).assertComplete();
        IcbmResponse silent = talk.bos.expect(IcbmResponse.class);
        TestObserver<Void> declined = invitation.decline().apply("no time").test();
        SendIcbm spoken = talk.bos.expect(SendIcbm.class);
        talk.bos.expect(IcbmParametersQuery.class);
        talk.bos.answer(new IcbmParameters(100, 3, 8000, 999, 999, 0));

        declined.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        assertThat(silent.cookie()).isEqualTo(99);
        assertThat(silent.proposalCode()).hasValue(IcbmResponse.DECLINED);
        Rendezvous end = spoken.rendezvous().orElseThrow();
        assertThat(end.step()).isEqualTo(Rendezvous.CANCEL);
        assertThat(end.text()).contains("no time");
    }
}
