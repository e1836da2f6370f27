// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import im.parley.ConnectionException;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import im.parley.extension.ChatRooms.Invitation;
import im.parley.extension.Warnings;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** To talk in rooms, where the protocol has them. */
interface RoomContract extends ContractStage {
    String ROOM = "Parley Room";

    private static ChatRooms rooms(Person person) {
        return person.account().require(ChatRooms.class);
    }

    private static ChatRoom join(Person person) {
        return Patience.done(rooms(person).join(ROOM));
    }

    private Person guest(String user) {
        Person person = online(user);
        assumeTrue(
                person.account().capabilities().value().extensions().contains(ChatRooms.class),
                "this protocol has no rooms");
        return person;
    }

    /** Somebody in the room, with a handle on it. */
    record Member(Person person, ChatRoom room) {
        /** Waits until they see just these in the room, and themselves. */
        void sees(Member... others) {
            Patience.first(room.members(), "members " + List.of(others), members -> {
                boolean all = members.contains(person.account().self());
                for (Member other : others) {
                    all &= members.contains(idOf(other));
                }
                return all && members.size() == others.length + 1;
            });
        }

        /** Returns another one as this account names them. */
        UserId idOf(Member other) {
            return person.idOf(other.person);
        }

        void isInThereAgain() {
            Patience.done(rooms(person).join(room.name()));
        }
    }

    private Member member(String user) {
        Person person = guest(user);
        return new Member(person, join(person));
    }

    @Test
    default void meetsOthersInARoom() {
        Member alice = member(ALICE);
        alice.sees();
        Member bob = member(BOB);

        alice.sees(bob);
        bob.sees(alice);
        assertEquals(ROOM, alice.room().name());
        assertSame(alice.room(), join(alice.person()), "one room is one handle");
    }

    @Test
    default void talksToEverybodyInARoomButNotToItself() {
        Member alice = member(ALICE);
        Member bob = member(BOB);
        alice.sees(bob);

        for (String text : List.of("hello", "a < b && b > c", "Привет, 漢")) {
            Patience.done(alice.room().send(text));
            IncomingMessage heard = bob.person().hear(text);
            assertSame(bob.room(), heard.channel());
            assertEquals(bob.idOf(alice), heard.sender());
            assertTrue(heard.traits().isEmpty());
        }
        Patience.done(bob.room().send("an answer"));
        assertSame(alice.room(), alice.person().hear().channel(), "the first that alice hears is no word of her own");
    }

    @Test
    default void whispersToOneInARoom() {
        Member alice = member(ALICE);
        Member bob = member(BOB);
        alice.sees(bob);

        Patience.done(alice.room().whisper(alice.idOf(bob), OutgoingMessage.of("psst")));

        IncomingMessage heard = bob.person().hear("psst");
        assertSame(bob.room(), heard.channel());
        assertEquals(ofAWhisper(), heard.traits());
    }

    /** What the server lets us know of a whisper. */
    default Set<Trait> ofAWhisper() {
        return Set.of(Trait.WHISPER);
    }

    @Test
    default void warnsWhomItHearsInARoom() {
        assumeTrue(warnsInRooms(), "this server has no warnings in rooms");
        Member alice = member(ALICE);
        Member bob = member(BOB);
        alice.sees(bob);
        Patience.done(bob.room().send("rude"));
        alice.person().hear("rude");

        Patience.done(alice.room().warn(alice.idOf(bob), false).ignoreElement());

        Patience.first(bob.person().account().require(Warnings.class).ownLevel(), "a warning", level -> level > 0);
    }

    /** Whether protocol and server have warnings in rooms. */
    default boolean warnsInRooms() {
        return true;
    }

    @Test
    default void seesWhoLeavesARoom() {
        Member alice = member(ALICE);
        Member bob = member(BOB);
        alice.sees(bob);

        Patience.done(bob.room().leave());

        alice.sees();
        assertTrue(bob.room().members().value().isEmpty());
        Patience.failure(RequestException.class, bob.room().send("from outside").ignoreElement());
        ChatRoom again = join(bob.person());
        alice.sees(bob);
        assertSame(bob.room(), again);
    }

    @Test
    default void invitesSomebodyIntoARoom() {
        Member alice = member(ALICE);
        Person bob = guest(BOB);
        ReplayProcessor<Invitation> invitations = ReplayProcessor.create();
        rooms(bob).invitations().subscribe(invitations);

        Patience.done(alice.room().invite(alice.person().idOf(bob), "come in"));

        Invitation invitation = Patience.first(invitations, "an invitation", any -> true);
        assertEquals(ROOM, invitation.room());
        assertEquals(bob.idOf(alice.person()), invitation.from());
        assertEquals("come in", invitation.text());
        ChatRoom second = Patience.done(invitation.accept());
        alice.sees(new Member(bob, second));
        assertSame(second, join(bob), "the room that bob was invited to is the one of that name");
    }

    @Test
    default void isInItsRoomsAgainAfterALostLink() {
        Member alice = member(ALICE);
        Member bob = member(BOB);
        alice.sees(bob);

        dropConnections();
        alice.person().seeSession(2);
        bob.person().seeSession(2);
        alice.isInThereAgain();
        alice.sees(bob);
        bob.isInThereAgain();
        bob.sees(alice);

        Patience.done(alice.room().send("again"));
        assertSame(bob.room(), bob.person().hear("again").channel());
    }

    @Test
    default void entersNoRoomWhileNotOnline() {
        Person alice = guest(ALICE);
        alice.signOff();

        Patience.failure(ConnectionException.class, rooms(alice).join(ROOM).ignoreElement());
    }
}
