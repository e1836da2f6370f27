// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.SavedBuddyList;
import im.parley.oscar.SavedBuddyList.Entry;
import im.parley.oscar.SavedBuddyList.Group;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Imports of any lists, also such as only others would send, into what the imports before have made. */
class ListImportProperties {
    private static UserId user(String name) {
        return new UserId(Oscar.PROTOCOL, ScreenNames.loosely(name), name);
    }

    @Property(tries = 200)
    void everybodyIsThereOnceInAGroupAndNothingElseHasChanged(
            @ForAll("lists") SavedBuddyList first, @ForAll("lists") SavedBuddyList second) {
        FeedbagBook original = restored(FeedbagBook.EMPTY, first);
        FeedbagBook book = restored(original, second);
        List<FeedbagItem> before = original.items();
        Stream.of(first, second)
                .flatMap(list -> list.groups().stream())
                .flatMap(group -> group.buddies().stream())
                .forEach(buddy -> assertThat(book.entriesOf(user(buddy.name()))).isNotEmpty());
        assertThat(book.groupItems()).extracting(FeedbagItem::name).doesNotHaveDuplicates();
        for (FeedbagItem group : book.groupItems()) {
            List<FeedbagItem> members = book.buddiesOf(group);
            assertThat(members).extracting(entry -> user(entry.name())).doesNotHaveDuplicates();
            assertThat(group.order())
                    .containsExactlyElementsOf(
                            members.stream().map(FeedbagItem::itemId).toList());
        }
        Set<FeedbagItem> now = new HashSet<>(book.items());
        assertThat(before.stream().filter(item -> item.type() != FeedbagItem.GROUP))
                .allMatch(now::contains);
        assertThat(new ListImport(second, ListImportProperties::user).plan(book).isEmpty())
                .as("a second time there is nothing to do")
                .isTrue();
        assertThat(ListExport.of(book.items()).denied())
                .extracting(ListImportProperties::user)
                .containsAll(
                        second.denied().stream().map(ListImportProperties::user).toList());
    }

    private static FeedbagBook restored(FeedbagBook original, SavedBuddyList list) {
        FeedbagPlan plan = new ListImport(list, ListImportProperties::user).plan(original);
        FeedbagBook book = original;
        for (FeedbagItem insert : plan.inserts()) {
            assertThat(book.item(insert.groupId(), insert.itemId())).isEmpty();
            book = book.with(List.of(insert));
        }
        Set<Integer> groups =
                book.groupItems().stream().map(FeedbagItem::groupId).collect(Collectors.toSet());
        assertThat(plan.inserts().stream().filter(item -> item.groupId() == 0 && item.itemId() != 0))
                .noneMatch(item -> groups.contains(item.itemId()));
        assertThat(plan.deletes()).isEmpty();
        return book.with(plan.updates());
    }

    @Provide
    Arbitrary<SavedBuddyList> lists() {
        Arbitrary<String> names = Arbitraries.of("a", "A", "b", "c c", "cc", "d", "e");
        Arbitrary<Group> groups = Combinators.combine(
                        Arbitraries.of("x", "y", "z", ""),
                        names.map(Entry::of).list().ofMaxSize(5))
                .as(Group::new);
        return Combinators.combine(
                        groups.list().ofMaxSize(4), names.list().ofMaxSize(3).map(ListImportProperties::once))
                .as((all, denied) -> new SavedBuddyList(all, Optional.empty(), List.of(), denied, List.of()));
    }

    /** Returns names of which no two are one user. */
    private static List<String> once(List<String> names) {
        Set<UserId> seen = new HashSet<>();
        return names.stream().filter(name -> seen.add(user(name))).toList();
    }
}
