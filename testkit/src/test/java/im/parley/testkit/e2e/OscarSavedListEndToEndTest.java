// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.facet;
import static im.parley.testkit.e2e.OscarCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.Presence.Status;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.extension.Privacy;
import im.parley.oscar.OscarBuddyList;
import im.parley.oscar.OscarBuddyList.Alert;
import im.parley.oscar.OscarBuddyList.ListReceived;
import im.parley.oscar.OscarBuddyList.Restored;
import im.parley.oscar.OscarProtocol;
import im.parley.oscar.SavedBuddyList;
import im.parley.oscar.SavedBuddyList.Entry;
import im.parley.oscar.SavedBuddyList.Group;
import im.parley.oscar.snac.feedbag.FeedbagStartCluster;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.Attribute;
import im.parley.testkit.server.ListItem;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Lists that are kept, restored and sent; and those we had to do with last. */
class OscarSavedListEndToEndTest {
    private static final Alert ALERT =
            new Alert(Set.of(Alert.Moment.SIGNED_ON), Set.of(Alert.Means.WINDOW), Optional.empty());

    private OscarCompany company = OscarCompany.of("alice", "bob", "carol", "100001", "100002", "100003");

    @AfterEach
    void close() {
        company.close();
    }

    private static OscarBuddyList list(Person person) {
        return facet(person, OscarBuddyList.class);
    }

    private static Map<String, List<String>> names(Person person) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (BuddyGroup group : person.account().buddies().list().value().groups()) {
            names.put(group.name(), group.buddies().stream().map(Buddy::name).toList());
        }
        return names;
    }

    @Test
    void aKeptListIsRestoredByAnotherAccountInOneEdit() {
        Person alice = company.online("alice");
        var buddies = alice.account().buddies();
        Patience.done(buddies.add(user(alice, "bob"), "Friends")
                .andThen(buddies.add(user(alice, "carol"), "Work"))
                .andThen(buddies.add(user(alice, "bob"), "Work"))
                .andThen(buddies.rename(user(alice, "bob"), "Bobby ☃"))
                .andThen(buddies.addGroup("Nobody"))
                .andThen(list(alice).setComment(user(alice, "carol"), "owes me a ½"))
                .andThen(list(alice).setAlert(user(alice, "carol"), ALERT))
                .andThen(list(alice).sortGroups(List.of("Work")))
                .andThen(facet(alice, Privacy.class).deny(user(alice, "eve")))
                .andThen(facet(alice, Privacy.class).setMode(Privacy.Mode.DENY_LISTED)));
        alice.signOff();
        SavedBuddyList kept = SavedBuddyList.parse(list(alice).save().toText());

        Person carol = company.online("carol");
        ReplayProcessor<OscarProtocol.Seen> starts = ReplayProcessor.create();
        facet(carol, OscarProtocol.class).watch(FeedbagStartCluster.class).subscribe(starts);
        Restored restored = Patience.done(list(carol).restore(kept));
        assertThat(restored.added()).containsExactlyInAnyOrder(user(carol, "bob"), user(carol, "carol"));
        assertThat(restored.askFirst()).isEmpty();
        assertThat(names(carol))
                .isEqualTo(Map.of(
                        "Work", List.of("carol", "Bobby ☃"), "Friends", List.of("Bobby ☃"), "Nobody", List.of()));
        assertThat(List.copyOf(names(carol).keySet())).containsExactly("Work", "Friends", "Nobody");
        assertThat(list(carol).save()).isEqualTo(kept);
        assertThat(Patience.first(starts, "the start of an import", any -> true).snac())
                .isEqualTo(FeedbagStartCluster.importing());
        assertThat(Patience.done(list(carol).restore(kept)).added()).isEmpty();
        carol.leave();
        assertThat(list(company.online("carol")).save()).isEqualTo(kept);
        assertThat(starts.getValues()).hasSize(1);
    }

    @Test
    void whatIsThereStaysAsItIs() {
        Person alice = company.online("alice");
        var buddies = alice.account().buddies();
        Privacy privacy = facet(alice, Privacy.class);
        Patience.done(buddies.add(user(alice, "bob"), "Friends")
                .andThen(buddies.rename(user(alice, "bob"), "Bobby"))
                .andThen(privacy.deny(user(alice, "eve")))
                .andThen(privacy.setMode(Privacy.Mode.ALLOW_ALL)));
        SavedBuddyList other = new SavedBuddyList(
                        List.of(), Optional.of(Privacy.Mode.DENY_ALL), List.of("eve", "dave"), List.of(), List.of())
                .with("Elsewhere", Entry.of("B ob").withAlias("another").withComment("new"))
                .with("Friends", Entry.of("carol"));
        Restored restored = Patience.done(list(alice).restore(other));

        assertThat(restored.added()).containsExactly(user(alice, "carol"));
        assertThat(restored.listedOtherwise()).containsExactly(user(alice, "eve"));
        assertThat(names(alice)).isEqualTo(Map.of("Friends", List.of("Bobby", "carol"), "Elsewhere", List.of()));
        assertThat(list(alice).details().value().get(user(alice, "bob")).comment())
                .contains("new");
        assertThat(privacy.settings().value())
                .isEqualTo(new Privacy.Settings(
                        Privacy.Mode.ALLOW_ALL, Set.of(user(alice, "dave")), Set.of(user(alice, "eve"))));
    }

    @Test
    void whoWantsToBeAskedIsLeftOutAndNamed() {
        Person one = company.online("100001");
        Person two = company.online("100002");
        company.server().world().authorizations().require(company.session(two), true);
        SavedBuddyList kept = SavedBuddyList.EMPTY
                .with("Friends", Entry.of("100002").withAlias("two"))
                .with("Friends", Entry.of("100003"))
                .with("Work", Entry.of("bob"));
        Restored restored = Patience.done(list(one).restore(kept));

        assertThat(restored.added()).containsExactly(user(one, "100003"), user(one, "bob"));
        assertThat(restored.askFirst()).containsExactly(one.idOf(two));
        assertThat(names(one)).isEqualTo(Map.of("Friends", List.of("100003"), "Work", List.of("bob")));
        List<ListItem> friends = company.server().world().lists().items(company.session(one)).stream()
                .filter(item -> item.is(ListItem.GROUP) && item.name().equals("Friends"))
                .toList();
        assertThat(friends.get(0).order()).as("nobody who is not there").hasSize(1);
    }

    @Test
    void aRefusedImportLeavesNothingBehind() {
        Person alice = company.online("alice");
        Patience.done(alice.account().buddies().add(user(alice, "bob"), "Friends"));
        company.server().world().lists().limits().set(ListItem.BUDDY, 20);
        SavedBuddyList many = SavedBuddyList.of(List.of(new Group(
                "Many",
                IntStream.range(0, 25).mapToObj(i -> Entry.of("buddy" + i)).toList())));
        RequestException full = Patience.failure(
                RequestException.class, list(alice).restore(many).ignoreElement());

        assertThat(full.reason()).isEqualTo(Reason.LIST_FULL);
        assertThat(names(alice)).isEqualTo(Map.of("Friends", List.of("bob")));
    }

    @Test
    void aListIsSentToSomebodyAndAnsweredAsAimsClientsDo() {
        Person alice = company.online("alice");
        Person bob = company.online("bob");
        ReplayProcessor<ListReceived> received = ReplayProcessor.create();
        bob.account().events().ofType(ListReceived.class).subscribe(received);
        ReplayProcessor<OscarProtocol.Seen> answers = ReplayProcessor.create();
        facet(alice, OscarProtocol.class).watch(IcbmResponse.class).subscribe(answers);
        SavedBuddyList pals = SavedBuddyList.EMPTY
                .with("Pals", Entry.of("Car Ol").withAlias("not sent"))
                .with("Pals", Entry.of("dave"));
        Patience.done(list(alice).send(alice.idOf(bob), pals));

        ListReceived list = Patience.first(received, "the list", any -> true);
        assertThat(list.user()).isEqualTo(bob.idOf(alice));
        assertThat(list.list().groups())
                .containsExactly(new Group("Pals", List.of(Entry.of("Car Ol"), Entry.of("dave"))));
        OscarProtocol.Seen answer = Patience.first(answers, "the answer", any -> true);
        assertThat(((IcbmResponse) answer.snac()).proposalCode()).hasValue(IcbmResponse.NOT_ACCEPTING);
        Patience.done(list(bob).restore(list.list()));
        assertThat(names(bob)).isEqualTo(Map.of("Pals", List.of("Car Ol", "dave")));
    }

    @Test
    void aListThatFitsNoMessageAndOneToNobodyAreRefused() {
        Person alice = company.online("alice");
        SavedBuddyList many = SavedBuddyList.of(List.of(new Group(
                "Many",
                IntStream.range(0, 999).mapToObj(i -> Entry.of("somebody" + i)).toList())));
        RequestException tooLong =
                Patience.failure(RequestException.class, list(alice).send(user(alice, "bob"), many));
        assertThat(tooLong.reason()).isEqualTo(Reason.TOO_LONG);
        RequestException absent =
                Patience.failure(RequestException.class, list(alice).send(user(alice, "bob"), SavedBuddyList.EMPTY));
        assertThat(absent.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
    }

    @Test
    void whereTheServerKeepsNoListAProgramCan() {
        company.close();
        company = new OscarCompany(ImServer.builder().users("alice", "bob").withoutFoodGroups(0x13));
        Person alice = company.online("alice");
        Person bob = company.online("bob");
        alice.befriend(bob, "Friends");
        Patience.done(alice.account().buddies().rename(alice.idOf(bob), "Bobby"));
        Patience.done(facet(alice, Privacy.class).deny(user(alice, "eve")));
        SavedBuddyList file = SavedBuddyList.parse(list(alice).save().toText());
        alice.leave();

        Person later = company.online("alice");
        assertThat(names(later)).isEmpty();
        Patience.done(list(later).restore(file));
        assertThat(names(later)).isEqualTo(Map.of("Friends", List.of("Bobby")));
        later.see(bob, Status.ONLINE);
        assertThat(facet(later, Privacy.class).settings().value().denied()).containsExactly(user(later, "eve"));
        assertThat(list(later).save()).isEqualTo(file);
    }

    @Test
    void thoseWeHadToDoWithLastAreTheMarkedOnesInTheListsOrder() {
        Person alice = company.online("alice");
        Attribute mark = new Attribute(0x006A, ByteString.EMPTY);
        Attribute order =
                new Attribute(0x00C8, new Buffer().writeShort(12).writeShort(11).readByteString());
        var lists = company.server().world().lists();
        List<ListItem> items = List.of(
                new ListItem("Friends", 1, 0, ListItem.GROUP, List.of()),
                new ListItem("bob", 1, 5, ListItem.BUDDY, List.of()),
                new ListItem("carol", 1, 9, ListItem.BUDDY, List.of(mark)),
                new ListItem("Recent Buddies", 2, 0, ListItem.GROUP, List.of(mark)),
                new ListItem("dave", 2, 11, ListItem.BUDDY, List.of()),
                new ListItem("erin", 2, 12, ListItem.BUDDY, List.of()),
                new ListItem("", 0, 3, 0x15, List.of(order)));
        lists.insert(company.session(alice), items);
        alice.leave();
        Person later = company.online("alice");

        assertThat(list(later).recent().value())
                .containsExactly(user(later, "erin"), user(later, "dave"), user(later, "carol"));
        Patience.done(later.account()
                .buddies()
                .rename(user(later, "carol"), "Carol C.")
                .andThen(later.account().buddies().remove(user(later, "erin"))));
        assertThat(list(later).recent().value()).containsExactly(user(later, "dave"), user(later, "carol"));
        assertThat(lists.items(company.session(later)))
                .filteredOn(
                        item -> item.type() == 0x15 || item.attribute(0x006A).isPresent())
                .hasSize(3);
    }
}
