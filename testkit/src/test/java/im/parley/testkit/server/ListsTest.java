// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import im.parley.testkit.server.ListEdit.Kind;
import im.parley.testkit.server.ListEdit.Result;
import im.parley.testkit.server.ListView.Entry;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final Attribute UNHEARD_OF = new Attribute(0x0BAD, ByteString.decodeHex("00ff00"));

    private final Cast cast = Cast.of("alice", "bob", "carol");
    private final Actor alice = cast.enter("alice");
    private final Lists lists = cast.world.lists();

    private static ListItem group(String name, int id, Attribute... attributes) {
        return new ListItem(name, id, 0, ListItem.GROUP, List.of(attributes));
    }

    private static ListItem buddy(String name, int group, int id, Attribute... attributes) {
        return new ListItem(name, group, id, ListItem.BUDDY, List.of(attributes));
    }

    private static Attribute order(String hex) {
        return new Attribute(Attribute.ORDER, ByteString.decodeHex(hex));
    }

    @Test
    void keepsItemsByteForByte() {
        ListItem item = buddy("Bob", 1, 7, UNHEARD_OF, Attribute.text(Attribute.ALIAS, "Bobby"), UNHEARD_OF);
        lists.insert(alice.session(), List.of(group("Friends", 1), item));

        assertThat(lists.items(alice.session())).containsExactly(group("Friends", 1), item);
    }

    @Test
    void numberedItemsAreSeenByNames() {
        lists.insert(
                alice.session(),
                List.of(
                        new ListItem("", 0, 0, ListItem.GROUP, List.of(order("00020001"))),
                        group("Friends", 1, order("00090008")),
                        group("Work", 2),
                        buddy("bob", 1, 8, Attribute.text(Attribute.ALIAS, "Bobby")),
                        buddy("carol", 1, 9, Attribute.text(Attribute.NOTE, "sings")),
                        buddy("dave", 1, 10),
                        new ListItem("mallory", 0, 3, ListItem.DENY, List.of())));

        ListView view = lists.view(alice.session());

        assertThat(view.groups()).extracting(ListView.Group::name).containsExactly("Work", "Friends");
        assertThat(view.groups().get(1).buddies())
                .containsExactly(
                        new Entry("carol", "", "sings"), new Entry("bob", "Bobby", ""), new Entry("dave", "", ""));
        assertThat(view.denies()).containsExactly("mallory");
        assertThat(view.mode()).isEqualTo(PrivacyMode.PERMIT_ALL);
    }

    @Test
    void editsByNamesAreSeenAsNumberedItems() {
        lists.addBuddy(alice.session(), "Friends", new Entry("bob", "Bobby", "a note"));
        lists.mode(alice.session(), PrivacyMode.DENY_SOME);
        lists.enlist(alice.session(), ListItem.DENY, List.of("mallory"));

        assertThat(lists.items(alice.session()))
                .containsExactly(
                        new ListItem("", 0, 0, ListItem.GROUP, List.of(order("0001"))),
                        group("Friends", 1, order("0001")),
                        buddy(
                                "bob",
                                1,
                                1,
                                Attribute.text(Attribute.ALIAS, "Bobby"),
                                Attribute.text(Attribute.NOTE, "a note")),
                        new ListItem(
                                "",
                                0,
                                2,
                                ListItem.PRIVACY,
                                List.of(new Attribute(Attribute.PRIVACY_MODE, ByteString.of((byte) 4)))),
                        new ListItem("mallory", 0, 3, ListItem.DENY, List.of()));
    }

    @Test
    void addingABuddyAgainChangesItsAliasAndKeepsTheRest() {
        lists.insert(alice.session(), List.of(group("Friends", 1), buddy("Bob", 1, 7, UNHEARD_OF)));

        assertThat(lists.addBuddy(alice.session(), "Friends", new Entry("b o b", "Bobby", "")))
                .isFalse();

        assertThat(lists.items(alice.session()).get(1))
                .isEqualTo(buddy("Bob", 1, 7, UNHEARD_OF, Attribute.text(Attribute.ALIAS, "Bobby")));
    }

    @Test
    void everyOtherSessionIsToldOfAnEdit() {
        Actor other = cast.enter("alice", Cast.TOC2);

        lists.addBuddy(alice.session(), "Friends", new Entry("bob", "", ""));
        lists.removeGroup(alice.session(), "Friends");

        assertThat(alice.heard(WorldEvent.ListEdited.class)).isEmpty();
        List<ListEdit> edits = other.heard(WorldEvent.ListEdited.class).stream()
                .flatMap(edited -> edited.edits().stream())
                .toList();
        assertThat(edits)
                .extracting(ListEdit::kind, edit -> edit.item().name(), ListEdit::groupName)
                .containsExactly(
                        tuple(Kind.INSERT, "", ""),
                        tuple(Kind.INSERT, "Friends", "Friends"),
                        tuple(Kind.UPDATE, "", ""),
                        tuple(Kind.INSERT, "bob", "Friends"),
                        tuple(Kind.UPDATE, "Friends", "Friends"),
                        tuple(Kind.DELETE, "bob", "Friends"),
                        tuple(Kind.DELETE, "Friends", "Friends"),
                        tuple(Kind.UPDATE, "", ""));
    }

    @Test
    void answersEachItemForItself() {
        ListItem bob = buddy("bob", 1, 1);
        assertThat(lists.insert(alice.session(), List.of(group("Friends", 1), bob, bob)))
                .containsExactly(Result.DONE, Result.DONE, Result.ALREADY_EXISTS);
        assertThat(lists.update(alice.session(), List.of(bob, buddy("eve", 1, 2))))
                .containsExactly(Result.DONE, Result.NOT_FOUND);
        assertThat(lists.delete(alice.session(), List.of(bob, bob))).containsExactly(Result.DONE, Result.NOT_FOUND);
    }

    @Test
    void watchingFollowsTheList() {
        cast.enter("bob");

        lists.addBuddy(alice.session(), "Friends", new Entry("Bob", "", ""));
        lists.removeBuddies(alice.session(), "Friends", List.of("bob"));
        lists.addBuddy(alice.session(), "Work", new Entry("bob", "", ""));

        assertThat(alice.sawOf("bob")).containsExactly("online", "online");
    }

    @Test
    void aListIsWatchedOnceItIsActive() {
        lists.addBuddy(alice.session(), "Friends", new Entry("bob", "", ""));
        cast.leave(alice);
        cast.enter("bob");
        Actor again = cast.open("alice", Cast.OSCAR);
        cast.world.sessions().ready(again.session());
        assertThat(again.sawOf("bob")).isEmpty();

        lists.activate(again.session());

        assertThat(again.sawOf("bob")).containsExactly("online");
    }

    @Test
    void aBuddyWhoMustBeAskedIsNotWatchedBeforeItAgrees() {
        Actor bob = cast.enter("bob");
        cast.world.authorizations().require(bob.session(), true);
        ListItem plain = buddy("bob", 1, 1);
        assertThat(lists.insert(alice.session(), List.of(group("Friends", 1), plain)))
                .containsExactly(Result.DONE, Result.AUTHORIZATION_REQUIRED);

        lists.insert(
                alice.session(),
                List.of(buddy("bob", 1, 1, new Attribute(Attribute.AWAITING_AUTHORIZATION, ByteString.EMPTY))));
        assertThat(alice.sawOf("bob")).isEmpty();

        cast.world.authorizations().answer(bob.session(), ScreenName.of("alice"), true, "sure");
        lists.update(alice.session(), List.of(plain));
        assertThat(alice.sawOf("bob")).containsExactly("online");
    }

    @Test
    void theTimeOfTheLastChangeMoves() {
        lists.addGroup(alice.session(), "Friends");
        assertThat(lists.changedAt(alice.session())).isEqualTo(ManualClock.START);
    }
}
