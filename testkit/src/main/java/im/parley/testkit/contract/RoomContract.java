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

    /** Waits until somebody sees just these in a room, and himself. */
    private static void see(Person person, ChatRoom room, Person... others) {
        Patience.first(room.members(), "members " + List.of(others), members -> {
            boolean all = members.contains(person.account().self());
            for (Person other : others) {
                all &= members.contains(person.idOf(other));
            }
            return all && members.size() == others.length + 1;
        });
    }

    @Test
    default void meetsOthersInARoom() {
        Person alice = guest(ALICE);
        Person bob = guest(BOB);

        ChatRoom first = join(alice);
        see(alice, first);
        ChatRoom second = join(bob);

        see(alice, first, bob);
        see(bob, second, alice);
        assertEquals(ROOM, first.name());
        assertSame(first, join(alice), "one room is one handle");
    }

    @Test
    default void talksToEverybodyInARoomButNotToItself() {
        Person alice = guest(ALICE);
        Person bob = guest(BOB);
        ChatRoom first = join(alice);
        ChatRoom second = join(bob);
        see(alice, first, bob);

        for (String text : List.of("hello", "a < b && b > c", "Привет, 漢")) {
            Patience.done(first.send(text));
            IncomingMessage heard = bob.hear(text);
            assertSame(second, heard.channel());
            assertEquals(bob.idOf(alice), heard.sender());
            assertTrue(heard.traits().isEmpty());
        }
        Patience.done(second.send("an answer"));
        assertSame(first, alice.hear().channel(), "the first that alice hears is no word of her own");
    }

    @Test
    default void whispersToOneInARoom() {
        Person alice = guest(ALICE);
        Person bob = guest(BOB);
        ChatRoom first = join(alice);
        ChatRoom second = join(bob);
        see(alice, first, bob);

        Patience.done(first.whisper(alice.idOf(bob), OutgoingMessage.of("psst")));

        IncomingMessage heard = bob.hear("psst");
        assertSame(second, heard.channel());
        assertEquals(ofAWhisper(), heard.traits());
    }

    /** What the server lets us know of a whisper. */
    default Set<Trait> ofAWhisper() {
        return Set.of(Trait.WHISPER);
    }

    @Test
    default void warnsWhomItHearsInARoom() {
        assumeTrue(warnsInRooms(), "this server has no warnings in rooms");
        Person alice = guest(ALICE);
        Person bob = guest(BOB);
        ChatRoom first = join(alice);
        ChatRoom second = join(bob);
        see(alice, first, bob);
        Patience.done(second.send("rude"));
        alice.hear("rude");

        Patience.done(first.warn(alice.idOf(bob), false).ignoreElement());

        Patience.first(bob.account().require(Warnings.class).ownLevel(), "a warning", level -> level > 0);
    }

    /** Whether protocol and server have warnings in rooms. */
    default boolean warnsInRooms() {
        return true;
    }

    @Test
    default void seesWhoLeavesARoom() {
        Person alice = guest(ALICE);
        Person bob = guest(BOB);
        ChatRoom first = join(alice);
        ChatRoom second = join(bob);
        see(alice, first, bob);

        Patience.done(second.leave());

        see(alice, first);
        assertTrue(second.members().value().isEmpty());
        Patience.failure(RequestException.class, second.send("from outside").ignoreElement());
        ChatRoom again = join(bob);
        see(alice, first, bob);
        assertSame(second, again);
    }

    @Test
    default void invitesSomebodyIntoARoom() {
        Person alice = guest(ALICE);
        Person bob = guest(BOB);
        ReplayProcessor<Invitation> invitations = ReplayProcessor.create();
        rooms(bob).invitations().subscribe(invitations);
        ChatRoom first = join(alice);

        Patience.done(first.invite(alice.idOf(bob), "come in"));

        Invitation invitation = Patience.first(invitations, "an invitation", any -> true);
        assertEquals(ROOM, invitation.room());
        assertEquals(bob.idOf(alice), invitation.from());
        assertEquals("come in", invitation.text());
        ChatRoom second = Patience.done(invitation.accept());
        see(alice, first, bob);
        assertSame(second, join(bob), "the room that bob was invited to is the one of that name");
    }

    @Test
    default void isInItsRoomsAgainAfterALostLink() {
        Person alice = guest(ALICE);
        Person bob = guest(BOB);
        ChatRoom first = join(alice);
        ChatRoom second = join(bob);
        see(alice, first, bob);

        dropConnections();
        alice.seeSession(2);
        bob.seeSession(2);
        arrivedIn(first, alice, bob);
        arrivedIn(second, bob, alice);

        Patience.done(first.send("again"));
        assertSame(second, bob.hear("again").channel());
    }

    private static void arrivedIn(ChatRoom room, Person person, Person other) {
        Patience.done(rooms(person).join(room.name()));
        see(person, room, other);
    }

    @Test
    default void entersNoRoomWhileNotOnline() {
        Person alice = guest(ALICE);
        alice.signOff();

        Patience.failure(ConnectionException.class, rooms(alice).join(ROOM).ignoreElement());
    }
}
