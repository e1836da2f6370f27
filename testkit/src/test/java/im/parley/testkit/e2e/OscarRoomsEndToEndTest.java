// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.IncomingMessage;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRoom.Declined;
import im.parley.extension.ChatRooms;
import im.parley.extension.ChatRooms.Invitation;
import im.parley.extension.Warnings.Warned;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarRooms;
import im.parley.oscar.snac.chatnav.ExchangeInfo;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.testkit.server.RoomKey;
import im.parley.testkit.server.toc.TocProbe;
import im.parley.testkit.server.toc.TocProfile;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OscarRoomsEndToEndTest {
    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob", "carol");

    private final Deque<Person> people = new ArrayDeque<>();

    private Person online(String user) {
        Account account = server.account(Oscar.PROTOCOL, user).build();
        Person person = Person.at(account);
        people.push(person);
        return person.signOn();
    }

    @AfterEach
    void sendEverybodyHome() {
        people.forEach(Person::close);
    }

    private static ChatRooms rooms(Person person) {
        return person.account().require(ChatRooms.class);
    }

    private static OscarRooms oscar(Person person) {
        return person.account().require(OscarRooms.class);
    }

    private static RequestException refusal(Completable action) {
        return Patience.failure(RequestException.class, action);
    }

    @Test
    void entersTheServersOwnRoomsOnTheirExchange() {
        server.server().world().rooms().make(RoomKey.PUBLIC, "Lobby");
        Person alice = online("alice");
        Person bob = online("bob");

        ChatRoom lobby = Patience.done(oscar(alice).join(RoomId.PUBLIC_EXCHANGE, "lobby"));
        Patience.done(oscar(bob).join(RoomId.PUBLIC_EXCHANGE, "Lobby"));
        Patience.done(lobby.send("hello"));

        assertThat(bob.hear("hello").channel()).isInstanceOf(ChatRoom.class);
        ChatRoom ours = Patience.done(rooms(alice).join("lobby"));
        assertThat(ours).as("a private room of that name is another").isNotSameAs(lobby);
    }

    @Test
    void aPublicRoomThatIsNotThereIsNotFound() {
        RequestException refused = refusal(
                oscar(online("alice")).join(RoomId.PUBLIC_EXCHANGE, "Nowhere").ignoreElement());

        assertThat(refused.reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(refused.code()).isEqualTo(0x14);
    }

    @Test
    void anExchangeThatIsNotThereIsRefusedWithTheServersNumber() {
        Person alice = online("alice");

        assertThat(refusal(oscar(alice).join(9, "Parley").ignoreElement()).code())
                .isEqualTo(8);
        assertThat(refusal(oscar(alice).exchange(9).ignoreElement()).code()).isEqualTo(8);
    }

    @Test
    void tellsOfExchanges() {
        List<ExchangeInfo> exchanges = Patience.done(oscar(online("alice")).exchanges());

        assertThat(exchanges)
                .extracting(ExchangeInfo::id)
                .containsExactly(RoomId.PRIVATE_EXCHANGE, RoomId.PUBLIC_EXCHANGE);
    }

    @Test
    void findsARoomWithoutEnteringIt() {
        server.server().world().rooms().make(RoomKey.PUBLIC, "Lobby");
        Person alice = online("alice");

        RoomInfo lobby = Patience.done(oscar(alice).find(RoomId.PUBLIC_EXCHANGE, "LOBBY"));

        assertThat(lobby.name()).contains("Lobby");
        assertThat(server.server().world().rooms().members(RoomKey.of(RoomKey.PUBLIC, "Lobby")))
                .isEmpty();
    }

    @Test
    void searchesThePublicRoomsByWords() {
        server.server().world().rooms().make(RoomKey.PUBLIC, "Java Talk");
        server.server().world().rooms().make(RoomKey.PUBLIC, "Lobby");
        Person alice = online("alice");
        Patience.done(rooms(alice).join("Java among ourselves"));

        List<RoomInfo> found = Patience.done(oscar(alice).search(RoomId.PUBLIC_EXCHANGE, "talk java"));

        assertThat(found).extracting(RoomInfo::name).containsExactly(Optional.of("Java Talk"));
        assertThat(Patience.done(oscar(alice).search(RoomId.PUBLIC_EXCHANGE, "kotlin")))
                .isEmpty();
        assertThat(Patience.done(oscar(alice).search(RoomId.PRIVATE_EXCHANGE, "java")))
                .as("nobody finds what others made for themselves")
                .isEmpty();
    }

    @Test
    void whoeverIsHeardInARoomIsWarnedThereAndLearnsByWhom() {
        Person alice = online("alice");
        Person bob = online("bob");
        ChatRoom room = Patience.done(rooms(alice).join("Parley"));
        ChatRoom his = Patience.done(rooms(bob).join("Parley"));
        ReplayProcessor<Warned> warnings = ReplayProcessor.create();
        bob.account().events().ofType(Warned.class).subscribe(warnings);

        RequestException tooEarly = refusal(room.warn(alice.idOf(bob), false).ignoreElement());
        assertThat(tooEarly.reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(tooEarly.code()).isEqualTo(0x0D);
        for (String text : List.of("rude", "ruder")) {
            Patience.done(his.send(text));
            alice.hear(text);
        }
        assertThat(Patience.done(room.warn(alice.idOf(bob), false).toSingle())).isEqualTo(10);
        assertThat(Patience.done(room.warn(alice.idOf(bob), true).toSingle())).isEqualTo(13);

        Warned open = Patience.first(warnings, "a warning", any -> true);
        assertThat(open.level()).isEqualTo(10);
        assertThat(open.by()).contains(bob.idOf(alice));
        assertThat(Patience.first(warnings, "a secret one", any -> any.level() == 13)
                        .by())
                .isEmpty();
    }

    @Test
    void tellsWhatARoomIsLikeAndWhoIsInThere() {
        Person alice = online("alice");
        Person bob = online("bob");
        ChatRoom room = Patience.done(rooms(alice).join("Parley"));

        RoomInfo info = Patience.done(oscar(alice).info(room));

        assertThat(info.name()).contains("Parley");
        assertThat(info.maxMessageLength()).isEqualTo(1024);
        assertThat(Patience.done(oscar(bob).occupants(info))).containsExactly(bob.idOf(alice));
    }

    @Test
    void whatIsLongerThanARoomTakesIsRefused() {
        Person alice = online("alice");
        ReplayProcessor<OscarRooms.Described> descriptions = ReplayProcessor.create();
        alice.account().events().ofType(OscarRooms.Described.class).subscribe(descriptions);
        ChatRoom room = Patience.done(rooms(alice).join("Parley"));
        OscarRooms.Described described = Patience.first(descriptions, "the room's description", any -> true);

        String longest = "x".repeat(described.info().maxMessageLength() + 1);
        assertThat(refusal(room.send(longest).ignoreElement()).reason()).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void theInviterHearsOfARefusal() {
        Person alice = online("alice");
        Person bob = online("bob");
        ReplayProcessor<Invitation> invitations = ReplayProcessor.create();
        rooms(bob).invitations().subscribe(invitations);
        ReplayProcessor<Declined> refusals = ReplayProcessor.create();
        alice.account().events().ofType(Declined.class).subscribe(refusals);
        ChatRoom room = Patience.done(rooms(alice).join("Parley"));

        Patience.done(room.invite(alice.idOf(bob), "come"));
        Invitation invitation = Patience.first(invitations, "an invitation", any -> true);
        Patience.done(invitation.decline("no time"));
        Patience.done(room.invite(alice.idOf(bob), "please"));
        Invitation second =
                Patience.first(invitations, "another", any -> any.text().equals("please"));
        Patience.done(second.decline(""));

        Declined spoken =
                Patience.first(refusals, "a refusal", any -> any.text().equals("no time"));
        assertThat(spoken.room()).isSameAs(room);
        assertThat(spoken.user()).isEqualTo(alice.idOf(bob));
        Patience.first(refusals, "a silent refusal", any -> any.text().isEmpty());
    }

    @Test
    void comesToARoomThatWasGivenUpSinceTheInvitation() {
        Person alice = online("alice");
        Person bob = online("bob");
        ReplayProcessor<Invitation> invitations = ReplayProcessor.create();
        rooms(bob).invitations().subscribe(invitations);
        ChatRoom room = Patience.done(rooms(alice).join("Parley"));
        Patience.done(room.invite(alice.idOf(bob), "come"));
        Invitation invitation = Patience.first(invitations, "an invitation", any -> true);
        Patience.done(room.leave());
        Patience.done(rooms(alice).join("Elsewhere"));

        ChatRoom empty = Patience.done(invitation.accept());

        assertThat(empty.members().value()).containsExactly(bob.account().self());
    }

    @Test
    void anInvitationOfSomebodyWhoIsNotThereIsRefused() {
        Person alice = online("alice");
        ChatRoom room = Patience.done(rooms(alice).join("Parley"));

        RequestException refused = refusal(room.invite(alice.account().user("bob"), "come"));

        assertThat(refused.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
        assertThat(refused.code()).isEqualTo(4);
    }

    @Test
    void rollsDice() {
        Person alice = online("alice");
        Person bob = online("bob");
        ChatRoom room = Patience.done(rooms(alice).join("Parley"));
        Patience.done(rooms(bob).join("Parley"));

        Patience.done(oscar(alice).roll(room, 2, 6));

        for (Person person : List.of(alice, bob)) {
            IncomingMessage heard = person.hear();
            assertThat(heard.text()).matches("alice rolled 2 6-sided dice: [1-6] [1-6]");
            assertThat(heard.sender()).isEqualTo(person.account().user("OnlineHost"));
        }
    }

    @Test
    void aWhisperToSomebodyWhoIsNotInThereIsRefused() {
        Person alice = online("alice");
        Person bob = online("bob");
        ChatRoom room = Patience.done(rooms(alice).join("Parley"));

        RequestException refused = refusal(
                room.whisper(alice.idOf(bob), OutgoingMessage.of("psst")).ignoreElement());

        assertThat(refused.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
        assertThat(refused.code()).isEqualTo(4);
    }

    @Test
    void everyRoomHasAConnectionOfItsOwn() {
        Person alice = online("alice");
        Person bob = online("bob");
        ChatRoom one = Patience.done(rooms(alice).join("One"));
        ChatRoom two = Patience.done(rooms(alice).join("Two"));
        Patience.done(rooms(bob).join("One"));
        ChatRoom second = Patience.done(rooms(bob).join("Two"));

        Patience.done(one.leave());
        Patience.done(two.send("still here"));

        assertThat(bob.hear("still here").channel()).isSameAs(second);
        assertThat(one.members().value()).isEmpty();
        Patience.first(second.members(), "both", members -> members.size() == 2);
    }

    private static int firstRoom(TocProfile profile) {
        return profile == TocProfile.AOL ? 1 : 0;
    }

    @ParameterizedTest
    @EnumSource(TocProfile.class)
    void talksWithUsersOfTocInOneRoom(TocProfile profile) {
        int number = firstRoom(profile);
        try (Scene scene = new Scene(profile);
                TocProbe bob = TocProbe.online(scene.server(), "toc2_signon", "bob")) {
            Person alice = scene.online(Way.BUCP, "alice");
            ChatRoom room = Patience.done(rooms(alice).join("Parley"));
            UserId bobs = alice.account().user("bob");
            Patience.done(room.invite(bobs, "come"));
            assertThat(bob.await("CHAT_INVITE:")).isEqualTo("CHAT_INVITE:Parley:" + number + ":alice:come");
            bob.tell("toc_chat_accept " + number);
            assertThat(bob.await("CHAT_UPDATE_BUDDY:")).isEqualTo("CHAT_UPDATE_BUDDY:" + number + ":T:alice:bob");
            Patience.first(room.members(), "bob", members -> members.contains(bobs));

            String text = "h\u00e9llo";
            Patience.done(room.send(text));
            assertThat(bob.await("CHAT_IN:"))
                    .contains(profile == TocProfile.AOL ? text : new String(text.getBytes(UTF_16BE), UTF_8));
            bob.tell("toc_chat_send " + number + " \"hello alice\"");
            assertThat(alice.hear("hello alice").channel()).isSameAs(room);
            bob.tell("toc_chat_whisper " + number + " alice \"psst\"");
            assertThat(alice.hear("psst").traits()).containsExactly(IncomingMessage.Trait.WHISPER);
            Patience.done(room.whisper(bobs, OutgoingMessage.of("psst yourself")));
            String flag = profile == TocProfile.AOL ? "T" : "F";
            assertThat(bob.await("CHAT_IN:" + number + ":alice:" + flag + ":")).contains("psst yourself");
            bob.tell("toc_chat_leave " + number);
            Patience.first(room.members(), "no bob", members -> !members.contains(bobs));
        }
    }

    @ParameterizedTest
    @EnumSource(TocProfile.class)
    void comesWhereSomebodyOfTocInvitesIt(TocProfile profile) {
        int number = firstRoom(profile);
        ReplayProcessor<Invitation> invitations = ReplayProcessor.create();
        try (Scene scene = new Scene(profile);
                TocProbe bob = TocProbe.online(scene.server(), "toc2_signon", "bob")) {
            Person alice = scene.online(Way.BUCP, "alice");
            rooms(alice).invitations().subscribe(invitations);
            bob.tell("toc_chat_join 4 \"Parley Room\"");
            bob.await("CHAT_JOIN:" + number);
            bob.tell("toc_chat_invite " + number + " \"join us\" alice");

            Invitation invitation = Patience.first(invitations, "an invitation", any -> true);
            ChatRoom room = Patience.done(invitation.accept());

            assertThat(invitation.text()).isEqualTo("join us");
            assertThat(room.name()).isEqualTo("Parley Room");
            assertThat(room.members().value()).hasSize(2);
        }
    }
}
