// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import im.parley.testkit.server.WorldEvent.RoomClosed;
import im.parley.testkit.server.WorldEvent.RoomEntered;
import im.parley.testkit.server.WorldEvent.RoomJoined;
import im.parley.testkit.server.WorldEvent.RoomLeft;
import im.parley.testkit.server.WorldEvent.RoomSaid;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private final Cast cast = Cast.of("alice", "bob", "carol");
    private final Rooms rooms = cast.world.rooms();
    private final Actor alice = cast.enter("alice");
    private final Actor bob = cast.enter("bob", Cast.TOC2);

    private RoomKey open(String name) {
        return rooms.open(RoomKey.PRIVATE, name).orElseThrow().key();
    }

    private static List<String> names(List<UserSnapshot> users) {
        return users.stream().map(user -> user.name().ident()).toList();
    }

    @Test
    void oneRoomHasManySpellings() {
        assertThat(open("Java  Talk")).isEqualTo(open("java talk "));
        assertThat(rooms.find(open("JAVA TALK")).orElseThrow().name()).isEqualTo("Java  Talk");
    }

    @Test
    void tellsWhoIsThereThenWhoComesAndGoes() {
        RoomKey room = open("Talk");
        rooms.enter(alice.session(), room);
        rooms.enter(bob.session(), room);
        rooms.leave(bob.session(), room);

        assertThat(names(alice.heard(RoomEntered.class).get(0).members())).containsExactly("alice");
        assertThat(names(bob.heard(RoomEntered.class).get(0).members())).containsExactly("alice", "bob");
        assertThat(alice.heard(RoomJoined.class)).hasSize(1);
        assertThat(alice.heard(RoomLeft.class)).hasSize(1);
        assertThat(bob.heard(RoomClosed.class)).hasSize(1);
    }

    @Test
    void findsPublicRoomsByAllTheirWords() {
        open("Java Talk");
        rooms.make(RoomKey.PUBLIC, "Java Talk");
        rooms.make(RoomKey.PUBLIC, "Java Beginners");

        assertThat(rooms.search(RoomKey.PUBLIC, "JAVA"))
                .extracting(RoomInfo::name)
                .containsExactly("Java Beginners", "Java Talk");
        assertThat(rooms.search(RoomKey.PUBLIC, " talk  java "))
                .extracting(RoomInfo::name)
                .containsExactly("Java Talk");
        assertThat(rooms.search(RoomKey.PUBLIC, "kotlin")).isEmpty();
        assertThat(rooms.search(RoomKey.PRIVATE, "java")).isEmpty();
    }

    @Test
    void reflectsALineOnlyToSpeakersWhoAsk() {
        RoomKey room = open("Talk");
        rooms.enter(alice.session(), room);
        rooms.enter(bob.session(), room);

        rooms.say(alice.session(), room, Text.of("one"), false, false);
        rooms.say(bob.session(), room, Text.of("two"), true, true);

        assertThat(alice.heard(RoomSaid.class))
                .extracting(
                        said -> said.line().text().html(), said -> said.line().own())
                .containsExactly(tuple("two", false));
        assertThat(bob.heard(RoomSaid.class))
                .extracting(
                        said -> said.line().text().html(), said -> said.line().own())
                .containsExactly(tuple("one", false), tuple("two", true));
    }

    @Test
    void aWhisperReachesOneMember() {
        RoomKey room = open("Talk");
        Actor carol = cast.enter("carol");
        List.of(alice, bob, carol).forEach(member -> rooms.enter(member.session(), room));

        assertThat(rooms.whisper(alice.session(), room, ScreenName.of("bob"), Text.of("psst")))
                .isTrue();
        assertThat(rooms.whisper(alice.session(), room, ScreenName.of("nobody"), Text.of("psst")))
                .isFalse();

        assertThat(bob.heard(RoomSaid.class))
                .singleElement()
                .satisfies(said -> assertThat(said.line().whisper()).isTrue());
        assertThat(carol.heard(RoomSaid.class)).isEmpty();
    }

    @Test
    void onlyMembersSpeak() {
        RoomKey room = open("Talk");
        rooms.enter(bob.session(), room);

        assertThat(rooms.say(alice.session(), room, Text.of("let me in"), false, true))
                .isFalse();
        assertThat(bob.heard(RoomSaid.class)).isEmpty();
    }

    @Test
    void publicRoomsAreMadeByTheServerAndStay() {
        assertThat(rooms.open(RoomKey.PUBLIC, "Lobby")).isEmpty();
        RoomKey lobby = rooms.make(RoomKey.PUBLIC, "Lobby").key();
        rooms.enter(alice.session(), lobby);
        rooms.leave(alice.session(), lobby);

        assertThat(rooms.find(lobby)).isPresent();
    }

    @Test
    void aPrivateRoomEndsWithItsLastMember() {
        RoomKey room = open("Talk");
        rooms.enter(alice.session(), room);
        cast.leave(alice);

        assertThat(rooms.find(room)).isEmpty();
    }

    @Test
    void anotherSessionOfAMemberTakesItsPlace() {
        RoomKey room = open("Talk");
        Actor second = cast.enter("bob", Cast.TOC2);
        rooms.enter(alice.session(), room);
        rooms.enter(bob.session(), room);
        rooms.enter(second.session(), room);

        assertThat(bob.heard(RoomClosed.class)).hasSize(1);
        assertThat(alice.heard(RoomJoined.class)).as("bob is there all along").hasSize(1);
        assertThat(names(rooms.members(room))).containsExactly("alice", "bob");
    }

    @Test
    void anInvitationIsAMessage() {
        RoomKey room = open("Talk");
        Content invitation = new Content.Invitation(room, Text.of("come"));
        Draft draft = new Draft(ScreenName.of("bob"), 5, invitation, false, false, Origin.NONE);

        cast.world.messages().send(alice.session(), draft);

        assertThat(bob.heard(WorldEvent.MessageArrived.class).get(0).message().content())
                .isEqualTo(invitation);
    }
}
