// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import im.parley.BuddyList;
import im.parley.ConnectionException;
import im.parley.ConnectionState;
import im.parley.ConnectionState.Offline;
import im.parley.ConnectionState.Waiting;
import im.parley.ImException;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.Reconnect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** To lose a connection, and to be the same account on the next one. */
interface ReconnectContract extends ContractStage {
    @Test
    default void comesBackAfterADroppedLink() {
        Person alice = online(ALICE);
        dropConnections();
        alice.seeSession(2);
        alice.leave();

        List<ConnectionState> states = alice.states();
        ImException cause = states.stream()
                .filter(Waiting.class::isInstance)
                .map(state -> ((Waiting) state).cause())
                .findFirst()
                .orElseThrow(() -> new AssertionError("it never waited: " + states));
        assertTrue(
                cause instanceof ConnectionException lost && lost.reason() == ConnectionException.Reason.LOST,
                cause::toString);
    }

    @Test
    default void staysOfflineWhenThePolicySaysSo() {
        Person alice = seat(account(ALICE).reconnect(Reconnect.never())).signOn();
        dropConnections();
        ConnectionState state = Patience.first(alice.account().state(), "the end", Offline.class::isInstance);

        assertTrue(
                state instanceof Offline offline
                        && offline.cause().orElseThrow() instanceof ConnectionException lost
                        && lost.reason() == ConnectionException.Reason.LOST,
                state::toString);
        alice.signOn();
        assertEquals(2, alice.session());
    }

    @Test
    default void talksOnAfterADroppedLink() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        alice.say(bob, "before");
        bob.hear("before");
        dropConnections();
        alice.seeSession(2);
        bob.seeSession(2);
        alice.say(bob, "after");
        bob.say(alice, "indeed");

        assertEquals("after", bob.hear().text(), "nothing is said twice");
        assertEquals("indeed", alice.hear().text());
    }

    @Test
    default void holdsWhatIsSaidMeanwhile() {
        Person bob = online(BOB);
        Person alice = online(ALICE);
        dropConnections();
        bob.seeSession(2);
        Patience.first(alice.account().state(), "the end of session 1", state -> !isFirst(state));
        alice.say(bob, "held back");

        assertEquals("held back", bob.hear().text());
    }

    private static boolean isFirst(ConnectionState state) {
        return state instanceof ConnectionState.Online online && online.session() == 1;
    }

    @Test
    default void staysAwayOverADroppedLink() {
        Person bob = online(BOB);
        Person alice = online(ALICE);
        bob.befriend(alice, "Friends");
        alice.appear(Presence.away("lunch"));
        bob.see(alice, Status.AWAY);
        dropConnections();
        bob.seeSession(2);
        alice.seeSession(2);
        bob.account().close();

        Person again = online(BOB);
        again.see(alice, Status.AWAY);
    }

    @Test
    default void keepsTheListOverADroppedLink() {
        Person alice = online(ALICE);
        Patience.done(alice.account().buddies().add(alice.account().user(BOB), "Friends"));
        BuddyList before = alice.seeList("bob", list -> find(list).isPresent());
        dropConnections();
        alice.seeSession(2);

        assertEquals(names(before), names(alice.account().buddies().list().value()));
    }

    private Optional<String> find(BuddyList list) {
        return list.buddies()
                .map(buddy -> buddy.id().normalized())
                .filter(BOB::equals)
                .findFirst();
    }

    private static List<String> names(BuddyList list) {
        return list.groups().stream()
                .map(group -> group.name() + "="
                        + group.buddies().stream()
                                .map(buddy -> buddy.id().normalized())
                                .toList())
                .toList();
    }
}
