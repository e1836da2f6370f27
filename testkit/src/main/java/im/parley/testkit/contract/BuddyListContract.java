// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import im.parley.Buddies;
import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.ConnectionException;
import im.parley.Feature;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** To keep a list of people. */
interface BuddyListContract extends ContractStage {
    @Test
    default void startsWithNobody() {
        assertEquals(
                List.of(),
                pictured(online(ALICE)).values().stream().flatMap(List::stream).toList());
    }

    @Test
    default void putsPeopleIntoGroups() {
        Person alice = online(ALICE);
        Buddies buddies = alice.account().buddies();
        Patience.done(buddies.add(user(alice, BOB), "Friends"));
        Patience.done(buddies.add(user(alice, "carol"), "Friends"));
        Patience.done(buddies.add(user(alice, "dave"), "Work & more"));
        assertEquals(List.of(BOB, "carol"), pictured(alice).get("Friends"));
        assertEquals(List.of("dave"), pictured(alice).get("Work & more"));

        Patience.done(buddies.move(user(alice, "carol"), "Work & more"));
        Patience.done(buddies.remove(user(alice, "dave")));
        assertEquals(List.of(BOB), pictured(alice).get("Friends"));
        assertEquals(List.of("carol"), pictured(alice).get("Work & more"));
        assertStored(alice);
    }

    @Test
    default void takesSomebodyOutOfOneGroupOrAll() {
        Person alice = online(ALICE);
        Buddies buddies = alice.account().buddies();
        UserId bob = user(alice, BOB);
        Patience.done(buddies.add(bob, "One").andThen(buddies.add(bob, "Two")).andThen(buddies.add(bob, "Three")));
        Patience.done(buddies.remove(bob, "Two"));
        assertEquals(List.of(BOB), pictured(alice).get("One"));
        assertEquals(List.of(), pictured(alice).getOrDefault("Two", List.of()));
        assertEquals(List.of(BOB), pictured(alice).get("Three"));

        Patience.done(buddies.remove(bob));
        assertTrue(alice.account().buddies().list().value().find(bob).isEmpty());
        assertStored(alice);
    }

    @Test
    default void editsGroups() {
        Person alice = online(ALICE);
        Buddies buddies = alice.account().buddies();
        Patience.done(buddies.add(user(alice, BOB), "Friends"));
        Patience.done(buddies.add(user(alice, "carol"), "Others"));
        Patience.done(buddies.addGroup("Empty"));
        assertTrue(pictured(alice).containsKey("Empty"));

        Patience.done(buddies.renameGroup("Friends", "Дру́зья"));
        Patience.done(buddies.removeGroup("Others"));
        assertEquals(List.of(BOB), pictured(alice).get("Дру́зья"));
        assertTrue(!pictured(alice).containsKey("Friends"));
        assertTrue(!pictured(alice).containsKey("Others"));
        assertTrue(alice.account()
                .buddies()
                .list()
                .value()
                .find(user(alice, "carol"))
                .isEmpty());
        assertStored(alice);
    }

    @Test
    default void givesPeopleOtherNames() {
        Person alice = online(ALICE);
        assumeTrue(has(alice, Feature.BUDDY_ALIASES), "nobody keeps aliases, and the backend says so");
        Buddies buddies = alice.account().buddies();
        UserId bob = user(alice, BOB);
        Patience.done(buddies.add(bob, "Friends").andThen(buddies.rename(bob, "Бобби \"Bob\" {Bobson} & Co.")));
        assertEquals("Бобби \"Bob\" {Bobson} & Co.", buddy(alice, bob).name());
        alice.signOff();
        alice.signOn();
        assertEquals("Бобби \"Bob\" {Bobson} & Co.", buddy(alice, bob).name());

        Patience.done(buddies.rename(bob, ""));
        assertEquals(BOB, buddy(alice, bob).name());
    }

    @Test
    default void refusesEditsOfWhatIsNotThere() {
        Person alice = online(ALICE);
        Buddies buddies = alice.account().buddies();
        UserId bob = user(alice, BOB);
        assertRefused(Reason.NOT_FOUND, buddies.remove(bob));
        assertRefused(Reason.NOT_FOUND, buddies.rename(bob, "Bobby"));
        assertRefused(Reason.NOT_FOUND, buddies.move(bob, "Friends"));
        assertRefused(Reason.NOT_FOUND, buddies.removeGroup("Friends"));
        assertRefused(Reason.NOT_FOUND, buddies.renameGroup("Friends", "Foes"));
        Patience.done(buddies.add(bob, "Friends"));
        assertRefused(Reason.ALREADY_EXISTS, buddies.add(bob, "Friends"));
        assertRefused(Reason.ALREADY_EXISTS, buddies.addGroup("Friends"));

        assertEquals(List.of(BOB), pictured(alice).get("Friends"));
    }

    @Test
    default void editsNothingWhileOffline() {
        Person alice = seat(ALICE);
        ConnectionException failure = Patience.failure(
                ConnectionException.class, alice.account().buddies().add(user(alice, BOB), "Friends"));

        assertEquals(ConnectionException.Sent.NO, failure.sent());
    }

    @Test
    default void showsPresenceInTheList() {
        Person alice = online(ALICE);
        Person bob = online(BOB);
        alice.befriend(bob, "Friends");

        alice.seeList(
                "bob online in it",
                list -> list.find(alice.idOf(bob)).stream()
                        .anyMatch(buddy -> buddy.presence().isOnline()));
    }

    private void assertStored(Person alice) {
        if (!has(alice, Feature.SERVER_BUDDY_LIST)) {
            return;
        }
        Map<String, List<String>> before = inhabited(alice);
        alice.account().close();

        assertEquals(before, inhabited(online(ALICE)), "as another program would see it");
    }

    private static Map<String, List<String>> inhabited(Person person) {
        Map<String, List<String>> groups = pictured(person);
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private static Map<String, List<String>> pictured(Person person) {
        BuddyList list = person.account().buddies().list().value();
        return list.groups().stream()
                .collect(Collectors.toMap(
                        BuddyGroup::name,
                        group -> group.buddies().stream()
                                .map(buddy -> buddy.id().normalized())
                                .toList(),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Buddy buddy(Person person, UserId user) {
        return person.account().buddies().list().value().find(user).orElseThrow();
    }

    private static UserId user(Person person, String name) {
        return person.account().user(name);
    }

    private static boolean has(Person person, Feature feature) {
        return person.account().capabilities().value().has(feature);
    }

    private static void assertRefused(Reason reason, Completable edit) {
        assertEquals(reason, Patience.failure(RequestException.class, edit).reason());
    }
}
