// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.IncomingMessage;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import im.parley.oscar.OscarAuthorization;
import im.parley.oscar.snac.chat.UsersJoined;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.CreateRoom;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.wire.FamilyVersion;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.testkit.server.oscar.OscarProbe;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients of OSCAR's first years do, with the bytes that one of them really sent. */
class OlderClientsEndToEndTest {
    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "carol", "100001", "100002");

    private final Deque<Person> people = new ArrayDeque<>();

    private Person online(String protocol, String user) {
        Person person = Person.at(server.account(protocol, user).build());
        people.push(person);
        return person.signOn();
    }

    @AfterEach
    void sendEverybodyHome() {
        people.forEach(Person::close);
    }

    private static ReplayProcessor<ChatRooms.Invitation> invitations(Person person) {
        ReplayProcessor<ChatRooms.Invitation> invitations = ReplayProcessor.create();
        person.account().require(ChatRooms.class).invitations().subscribe(invitations);
        return invitations;
    }

    /** Makes a room and enters it. */
    private static OscarProbe room(OscarProbe probe, String name) {
        RoomId id;
        try (OscarProbe chatNav = probe.open(ServiceRequest.of(0x0D))) {
            id = chatNav.ask(CreateRoom.named(RoomId.PRIVATE_EXCHANGE, name), ChatNavInfo.class)
                    .room()
                    .orElseThrow()
                    .id();
        }
        OscarProbe room = probe.open(ServiceRequest.ofRoom(id));
        room.await(UsersJoined.class);
        return room;
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void anInvitationWithAMereNameLeadsToTheRoomOfThatName(String protocol) {
        Person carol = online(protocol, "carol");
        ReplayProcessor<ChatRooms.Invitation> invitations = invitations(carol);
        try (OscarProbe alice = OscarProbe.online(server.server(), "alice");
                OscarProbe room = room(alice, "alice0")) {
            alice.tellRaw(
                    0x0004,
                    0x0006,
                    0x3A,
                    "87609c42fe7f00000002056361726f6c00050037000087609c42fe7f0000748f2420628711d1822244455354"
                            + "0000000a00020001000f0000000c00002711000b000406616c696365300000");

            ChatRooms.Invitation invitation = Patience.first(invitations, "an invitation", any -> true);
            assertThat(invitation.room()).isEqualTo("alice0");
            Patience.done(invitation.accept());
            assertThat(room.await(UsersJoined.class).users())
                    .extracting(user -> user.screenName())
                    .containsExactly("carol");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"oscar", "toc"})
    void roomWordsOfWhichNobodySaysTheCharsetAreRead(String protocol) {
        Person carol = online(protocol, "carol");
        try (OscarProbe alice = OscarProbe.online(server.server(), "alice");
                OscarProbe room = room(alice, "lobby")) {
            ChatRoom lobby =
                    Patience.done(carol.account().require(ChatRooms.class).join("lobby"));
            ReplayProcessor<IncomingMessage> heard = ReplayProcessor.create();
            lobby.messages().subscribe(heard);
            room.tellRaw(0x000E, 0x0005, 0x32, "255d051758e95ed4000300010000000500100001000c041f04400438043204350442");
            room.tellRaw(0x000E, 0x0005, 0x30, "765a2e63339fc99a0003000100000005000a00010006636166e920fc");

            Patience.first(heard, "UTF-16", message -> message.text().equals("Привет"));
            Patience.first(heard, "Latin-1", message -> message.text().equals("café ü"));
        }
    }

    @Test
    void aClientThatKnowsOfNoAuthorizationIsAskedInMessagesAndAnswers() {
        Person two = online("oscar", "100002");
        OscarAuthorization asking = two.account().require(OscarAuthorization.class);
        ReplayProcessor<OscarAuthorization.Answered> answers = ReplayProcessor.create();
        two.account().events().ofType(OscarAuthorization.Answered.class).subscribe(answers);
        try (OscarProbe one = OscarProbe.online(server.server(), "100001")) {
            one.ask(
                    new ClientVersions(List.of(new FamilyVersion(0x01, 3), new FamilyVersion(0x13, 3))),
                    HostVersions.class);
            try (OscarProbe chatNav = one.open(ServiceRequest.of(0x0D))) {
                chatNav.ask(new ClientVersions(List.of(new FamilyVersion(0x0D, 3))), HostVersions.class);
            }

            Patience.done(asking.request(two.account().user("100001"), "please"));
            IcqContent request =
                    one.await(IncomingIcbm.class).icqMessage().orElseThrow().content();
            assertThat(request.type()).isEqualTo(IcqContent.AUTHORIZATION_REQUEST);
            assertThat(request.flags()).isZero();
            assertThat(request.fields(UTF_8)).containsExactly("", "", "", "", "1", "please");

            one.tellRaw(0x0013, 0x001A, 0x40, "06313030303032010000");
            Patience.first(answers, "an answer", OscarAuthorization.Answered::granted);

            Patience.done(asking.refuse(two.account().user("100001"), "no"));
            IcqContent refusal =
                    one.await(IncomingIcbm.class).icqMessage().orElseThrow().content();
            assertThat(refusal.type()).isEqualTo(IcqContent.AUTHORIZATION_DENIED);
        }
    }
}
