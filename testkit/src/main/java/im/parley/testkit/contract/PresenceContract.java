// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import im.parley.Feature;
import im.parley.ImEvent.PresenceChange;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To see others come, go and change, and to be seen. */
interface PresenceContract extends ContractStage {
    @Test
    default void seesABuddyComeAndGo() {
        Person alice = online(ALICE);
        Person bob = seat(BOB);
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.OFFLINE);
        bob.signOn();
        alice.see(bob, Status.ONLINE);
        bob.signOff();
        alice.see(bob, Status.OFFLINE);
        bob.signOn();
        alice.see(bob, Status.ONLINE);
        bob.account().close();
        alice.see(bob, Status.OFFLINE);
        alice.leave();

        List<PresenceChange> changes = alice.events().stream()
                .filter(PresenceChange.class::isInstance)
                .map(PresenceChange.class::cast)
                .toList();
        assertEquals(2, changes.stream().filter(PresenceChange::cameOnline).count(), () -> "" + changes);
        assertTrue(
                changes.stream().noneMatch(change -> change.before().equals(change.now())),
                () -> "differences only: " + changes);
    }

    @Test
    default void seesABuddyWhoWasThereAlready() {
        Person bob = online(BOB);
        Person alice = online(ALICE);
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        alice.signOff();
        alice.signOn();
        alice.see(bob, Status.ONLINE);

        PresenceChange first = Patience.first(
                alice.account().buddies().changes(),
                "everyone who is here",
                change -> change.user().equals(alice.idOf(bob)));
        assertTrue(first.cameOnline(), "as if just arrived");
    }

    @Test
    default void seesABuddyGoAwayAndComeBack() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        bob.appear(Presence.away("out for \"lunch\""));
        Presence away = alice.see(bob, "AWAY", presence -> presence.status() == Status.AWAY);
        assertTrue(
                away.note()
                        .map(RichText::text)
                        .filter(note -> !note.equals("out for \"lunch\""))
                        .isEmpty(),
                () -> "the note is that one or not known: " + away);
        bob.appear(Presence.ONLINE);

        alice.see(bob, Status.ONLINE);
    }

    @Test
    default void seesHowLongABuddyHasBeenIdle() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        Instant since = Instant.now().minus(Duration.ofMinutes(20));
        bob.appear(Presence.ONLINE.idleSince(since));
        Presence idle = alice.see(bob, "idle", presence -> presence.idleSince().isPresent());
        Duration difference =
                Duration.between(since, idle.idleSince().orElseThrow()).abs();
        assertTrue(difference.compareTo(Duration.ofMinutes(2)) < 0, () -> "off by " + difference);
        bob.appear(Presence.ONLINE);

        alice.see(bob, "busy again", presence -> presence.idleSince().isEmpty());
    }

    @Test
    default void hidesWhereItCan() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        Presence hidden = Presence.of(Status.INVISIBLE);
        if (!bob.account().capabilities().value().has(Feature.INVISIBLE)) {
            Patience.failure(UnsupportedFeatureException.class, bob.account().setPresence(hidden));
            assertEquals(1, bob.session());
            return;
        }
        bob.appear(hidden);
        alice.see(bob, Status.OFFLINE);
        bob.appear(Presence.ONLINE);
        alice.see(bob, Status.ONLINE);
    }

    @Test
    default void appearsAsWasSaidWhileOffline() {
        Person alice = online(ALICE);
        Person bob = seat(BOB);
        alice.befriend(bob, "Friends");
        bob.appear(Presence.away("from the start"));
        bob.signOn();

        alice.see(bob, Status.AWAY);
    }

    @Test
    default void knowsNothingOfStrangers() {
        Person alice = online(ALICE);
        Presence stranger = alice.account()
                .buddies()
                .presence(alice.account().user("somebody"))
                .value();

        assertEquals(Presence.OFFLINE, stranger);
        assertEquals(Optional.empty(), stranger.note());
    }
}
