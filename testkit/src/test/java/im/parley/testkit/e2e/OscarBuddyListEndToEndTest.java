// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.events;
import static im.parley.testkit.e2e.OscarCompany.facet;
import static im.parley.testkit.e2e.OscarCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.Feature;
import im.parley.ImEvent;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.OscarBuddyList.Alert;
import im.parley.oscar.OscarBuddyList.Details;
import im.parley.oscar.OscarBuddyList.ItemsChanged;
import im.parley.oscar.OscarPreferences;
import im.parley.oscar.OscarPreferences.Preference;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.Attribute;
import im.parley.testkit.server.ListItem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list that the server keeps, and the one that it does not. */
class OscarBuddyListEndToEndTest {
    private OscarCompany company = OscarCompany.of("alice", "bob", "carol");

    @AfterEach
    void close() {
        company.close();
    }

    private void serve(OscarCompany other) {
        company.close();
        company = other;
    }

    private static Map<String, List<String>> names(BuddyList list) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (BuddyGroup group : list.groups()) {
            names.put(group.name(), group.buddies().stream().map(Buddy::name).toList());
        }
        return names;
    }

    private static Map<String, List<String>> names(Person person) {
        return names(person.account().buddies().list().value());
    }

    @Test
    void orderCommentsAndAlertsAreThereInOtherSessionsAndLater() {
        Person here = company.online("alice");
        Person there = company.online("alice");
        var buddies = here.account().buddies();
        OscarBuddyList more = facet(here, OscarBuddyList.class);
        UserId bob = user(here, "bob");
        UserId carol = user(here, "carol");
        Alert alert = new Alert(
                Set.of(Alert.Moment.SIGNED_ON, Alert.Moment.NO_LONGER_AWAY),
                Set.of(Alert.Means.SOUND),
                Optional.of("moo"));
        Patience.done(buddies.add(bob, "Friends")
                .andThen(buddies.add(carol, "Friends"))
                .andThen(buddies.addGroup("Work"))
                .andThen(more.sortBuddies("Friends", List.of(carol)))
                .andThen(more.sortGroups(List.of("Work", "Friends")))
                .andThen(more.setComment(bob, "owes me a ½"))
                .andThen(more.setAlert(bob, alert)));
        Map<UserId, Details> noted = Map.of(bob, new Details(Optional.of("owes me a ½"), alert));

        assertThat(more.details().value()).isEqualTo(noted);
        Patience.first(facet(there, OscarBuddyList.class).details(), "the alert", noted::equals);
        there.seeList(
                "Work before Friends", list -> List.copyOf(names(list).keySet()).equals(List.of("Work", "Friends")));
        assertThat(names(there)).containsEntry("Friends", List.of("carol", "bob"));
        here.leave();
        there.leave();

        Person later = company.online("alice");
        assertThat(names(later)).isEqualTo(Map.of("Work", List.of(), "Friends", List.of("carol", "bob")));
        assertThat(List.copyOf(names(later).keySet())).containsExactly("Work", "Friends");
        assertThat(facet(later, OscarBuddyList.class).details().value()).isEqualTo(noted);
    }

    @Test
    void whoIsMovedByAnotherSessionDoesNotLeave() {
        Person here = company.online("alice");
        Person there = company.online("alice");
        Person bob = company.online("bob");
        here.befriend(bob, "Friends");
        there.see(bob, Status.ONLINE);
        Patience.done(here.account().buddies().move(here.idOf(bob), "Work"));
        there.seeList(
                "bob at work",
                list -> list.group("Work")
                        .filter(group -> group.buddies().size() == 1)
                        .isPresent());
        hears(there, bob);

        assertThat(events(there, ImEvent.PresenceChange.class)).noneMatch(ImEvent.PresenceChange::wentOffline);
        assertThat(names(there)).containsEntry("Friends", List.of());
    }

    @Test
    void whatWeHaveNoUseForSurvivesEveryEdit() {
        Person alice = company.online("alice");
        Person bob = company.seat("bob");
        alice.befriend(bob, "Friends");
        Attribute strange = new Attribute(0x7ABC, ByteString.decodeHex("00ff80"));
        Attribute empty = new Attribute(0x0067, ByteString.EMPTY);
        var lists = company.server().world().lists();
        ListItem unknown = new ListItem("\u0001odd", 0, 0x7001, 0x0099, List.of(strange, strange, empty));
        lists.insert(company.session(alice), List.of(unknown));
        for (ListItem item : lists.items(company.session(alice))) {
            if (item.is(ListItem.BUDDY) || item.is(ListItem.GROUP)) {
                List<Attribute> attributes = new ArrayList<>(item.attributes());
                attributes.add(0, empty);
                attributes.add(strange);
                lists.update(
                        company.session(alice),
                        List.of(new ListItem(item.name(), item.group(), item.id(), item.type(), attributes)));
            }
        }
        alice.signOff();
        alice.signOn();
        var buddies = alice.account().buddies();
        OscarBuddyList more = facet(alice, OscarBuddyList.class);
        UserId who = alice.idOf(bob);
        Patience.done(buddies.rename(who, "Bobby")
                .andThen(more.setComment(who, "note"))
                .andThen(buddies.renameGroup("Friends", "Pals"))
                .andThen(buddies.move(who, "Work"))
                .andThen(more.sortGroups(List.of("Work", "Pals"))));

        List<ListItem> items = lists.items(company.session(alice));
        assertThat(items).contains(unknown);
        ListItem entry = only(items, ListItem.BUDDY, "bob");
        assertThat(entry.attributes()).startsWith(empty).contains(strange);
        assertThat(entry.text(Attribute.ALIAS)).isEqualTo("Bobby");
        assertThat(only(items, ListItem.GROUP, "Pals").attributes())
                .startsWith(empty)
                .contains(strange);
        assertThat(only(items, ListItem.GROUP, "").attributes())
                .startsWith(empty)
                .contains(strange);
    }

    /** Waits until somebody has seen all that has happened so far. */
    private static void hears(Person person, Person speaker) {
        String word = "now " + System.nanoTime();
        speaker.say(person, word);
        person.hear(word);
    }

    private static ListItem only(List<ListItem> items, int type, String name) {
        List<ListItem> found = items.stream()
                .filter(item -> item.is(type) && item.name().equals(name))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void aListInNinePartsIsOneList() {
        serve(new OscarCompany(ImServer.builder().users("alice").listParts(3)));
        Person alice = company.online("alice");
        assertThat(names(alice)).as("an empty list is a list").isEmpty();
        List<ListItem> items = IntStream.rangeClosed(1, 25)
                .mapToObj(id -> new ListItem("buddy" + id, 1, id, ListItem.BUDDY, List.of()))
                .toList();
        var lists = company.server().world().lists();
        lists.addGroup(company.session(alice), "Friends");
        lists.insert(company.session(alice), items);
        alice.leave();
        Person later = company.online("alice");

        assertThat(names(later).get("Friends")).hasSize(25).startsWith("buddy1").endsWith("buddy25");
        assertThat(frames("FeedbagReply")).isEqualTo(10);
    }

    private long frames(String snac) {
        return company.server().transcript().frames().stream()
                .filter(frame -> frame.summary().startsWith(snac + "(")
                        || frame.summary().startsWith(snac + " "))
                .count();
    }

    @Test
    void aReconnectDoesNotFetchAListAgainThatHasNotChanged() {
        Person alice = company.online("alice");
        Person bob = company.online("bob");
        alice.befriend(bob, "Friends");
        alice.signOff();
        alice.signOn();
        hears(alice, bob);
        company.server().transcript().clear();
        long changes = events(alice, ImEvent.BuddyListChange.class).size();
        company.server().faults().dropConnections();
        alice.seeSession(3);
        bob.seeSession(2);
        hears(alice, bob);

        assertThat(frames("FeedbagNotModified")).isEqualTo(1);
        assertThat(names(alice)).isEqualTo(Map.of("Friends", List.of("bob")));
        assertThat(events(alice, ImEvent.BuddyListChange.class)).hasSize((int) changes);
        Patience.done(alice.account().buddies().rename(alice.idOf(bob), "Bobby"));
        assertThat(names(alice)).isEqualTo(Map.of("Friends", List.of("Bobby")));
    }

    @Test
    void whatChangedWhileWeWereAwayIsToldAsADifference() {
        Person alice = company.online("alice");
        Person bob = company.online("bob");
        alice.befriend(bob, "Friends");
        alice.befriend(company.seat("carol"), "Friends");
        alice.see(bob, Status.ONLINE);
        alice.signOff();
        Person elsewhere = company.online("alice");
        Patience.done(elsewhere
                .account()
                .buddies()
                .remove(user(elsewhere, "carol"))
                .andThen(elsewhere.account().buddies().rename(user(elsewhere, "bob"), "Bobby"))
                .andThen(elsewhere.account().buddies().add(user(elsewhere, "dave"), "Friends")));
        elsewhere.leave();
        alice.signOn();
        assertThat(names(alice)).isEqualTo(Map.of("Friends", List.of("Bobby", "dave")));
        alice.leave();

        assertThat(events(alice, ImEvent.BuddyListChange.class))
                .extracting(change -> names(change.now()))
                .endsWith(Map.of("Friends", List.of("bob", "carol")), Map.of("Friends", List.of("Bobby", "dave")));
        List<ItemsChanged> changes = events(alice, ItemsChanged.class);
        ItemsChanged last = changes.get(changes.size() - 1);
        assertThat(last.changed()).extracting(FeedbagItem::name).containsExactlyInAnyOrder("bob", "dave");
        assertThat(last.added()).isEmpty();
        assertThat(last.removed()).isEmpty();
    }

    @Test
    void aFullListIsATypedRefusalAndLeavesNothingBehind() {
        Person alice = company.online("alice");
        alice.befriend(company.seat("bob"), "Friends");
        company.server().world().lists().limits().set(ListItem.BUDDY, 1);
        RequestException full = Patience.failure(
                RequestException.class, alice.account().buddies().add(user(alice, "carol"), "Work"));

        assertThat(full.reason()).isEqualTo(Reason.LIST_FULL);
        assertThat(full.code()).isEqualTo(0x0C);
        assertThat(names(alice)).isEqualTo(Map.of("Friends", List.of("bob")));
        assertThat(company.server().world().lists().view(company.session(alice)).groups())
                .hasSize(1);
        company.server().world().lists().limits().set(ListItem.BUDDY, 2);
        Patience.done(alice.account().buddies().add(user(alice, "carol"), "Work"));
        assertThat(names(alice)).isEqualTo(Map.of("Friends", List.of("bob"), "Work", List.of("carol")));
    }

    @Test
    void whereTheServerKeepsNoListItIsTheAccounts() {
        serve(new OscarCompany(ImServer.builder().users("alice", "bob", "carol").withoutFoodGroups(0x13)));
        Person alice = company.online("alice");
        Person bob = company.online("bob");
        Person carol = company.online("carol");
        var capabilities = alice.account().capabilities().value();
        assertThat(capabilities.has(Feature.SERVER_BUDDY_LIST)).isFalse();
        assertThat(capabilities.extensions()).contains(OscarBuddyList.class).doesNotContain(OscarPreferences.class);
        alice.befriend(bob, "Friends");
        alice.befriend(carol, "Friends");
        alice.see(bob, Status.ONLINE);
        alice.see(carol, Status.ONLINE);
        Patience.done(alice.account()
                .buddies()
                .move(alice.idOf(bob), "Work")
                .andThen(alice.account().buddies().rename(alice.idOf(bob), "Bobby"))
                .andThen(alice.account().buddies().remove(alice.idOf(carol))));
        alice.see(carol, Status.OFFLINE);
        company.server().faults().dropConnections();
        alice.seeSession(2);
        bob.seeSession(2);
        alice.see(bob, Status.ONLINE);

        assertThat(names(alice)).isEqualTo(Map.of("Friends", List.of(), "Work", List.of("Bobby")));
        assertThat(names(company.online("alice"))).isEmpty();
    }

    @Test
    void othersSeeNoIdlenessAndNoTypingThatWeDoNotDisclose() {
        Person alice = company.online("alice");
        Person bob = company.online("bob");
        bob.befriend(alice, "Friends");
        alice.befriend(bob, "Friends");
        OscarPreferences preferences = facet(alice, OscarPreferences.class);
        Presence idle = new Presence(
                Status.ONLINE, Optional.empty(), Optional.of(Instant.now().minusSeconds(600)), Optional.empty());
        alice.appear(idle);
        bob.see(alice, "idle", presence -> presence.idleSince().isPresent());
        Patience.done(preferences
                .set(Preference.DISCLOSE_IDLE, false)
                .andThen(preferences.set(Preference.DISCLOSE_TYPING, false))
                .andThen(preferences.set(Preference.HIDE_WIRELESS, true))
                .andThen(preferences.set(Preference.ACCEPT_OFFLINE_MESSAGES, true)));
        bob.see(alice, "no longer idle", presence -> presence.idleSince().isEmpty());
        Patience.done(alice.account().conversation(alice.idOf(bob)).setTyping(TypingState.TYPING));
        alice.say(bob, "done");
        bob.hear("done");

        assertThat(events(bob, ImEvent.Typing.class)).isEmpty();
        Map<Preference, Boolean> said = Map.of(
                Preference.DISCLOSE_IDLE,
                false,
                Preference.DISCLOSE_TYPING,
                false,
                Preference.HIDE_WIRELESS,
                true,
                Preference.ACCEPT_OFFLINE_MESSAGES,
                true);
        assertThat(preferences.settings().value()).isEqualTo(said);
        Patience.first(facet(company.online("alice"), OscarPreferences.class).settings(), "the same", said::equals);
    }
}
