// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any run of edits by names gives the list that the names say, with ids and orders in good repair. */
class ListEditorProperties {
    private enum Verb {
        ADD,
        REMOVE,
        ADD_GROUP,
        REMOVE_GROUP,
        DENY,
        ALLOW
    }

    private record Edit(Verb verb, String group, String name) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> groups = Arbitraries.of("Friends", "Work", "Family");
        Arbitrary<String> names = Arbitraries.of("ann", "bob", "cid", "dee");
        return Combinators.combine(Arbitraries.of(Verb.class), groups, names)
                .as(Edit::new)
                .list()
                .ofMaxSize(60);
    }

    @Property
    void namesComeOutAsTheyWentIn(@ForAll("edits") List<Edit> edits) {
        StoredList list = new StoredList(Instant.EPOCH);
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        Set<String> denied = new LinkedHashSet<>();
        edits.forEach(edit -> {
            apply(list, edit);
            expect(groups, denied, edit);
        });

        ListView view = list.view();
        assertThat(view.groups()).extracting(ListView.Group::name).containsExactlyElementsOf(groups.keySet());
        view.groups()
                .forEach(group -> assertThat(group.buddies())
                        .extracting(ListView.Entry::name)
                        .containsExactlyElementsOf(groups.get(group.name())));
        assertThat(view.denies()).containsExactlyElementsOf(denied);
    }

    @Property
    void everyOrderNamesItsMembersOnceAndNobodyElse(@ForAll("edits") List<Edit> edits) {
        StoredList list = new StoredList(Instant.EPOCH);
        edits.forEach(edit -> apply(list, edit));

        Set<Integer> groupIds = new HashSet<>();
        list.items(ListItem.GROUP).filter(g -> g.group() != 0).forEach(group -> {
            groupIds.add(group.group());
            assertThat(group.order())
                    .containsExactlyInAnyOrderElementsOf(list.items(ListItem.BUDDY)
                            .filter(item -> item.group() == group.group())
                            .map(ListItem::id)
                            .toList());
        });
        list.find(ListItem.Key.ROOT)
                .ifPresent(root -> assertThat(root.order()).containsExactlyInAnyOrderElementsOf(groupIds));
        assertThat(list.items()).allSatisfy(item -> {
            if (item.group() == 0 && item.id() != 0) {
                assertThat(groupIds).doesNotContain(item.id());
            }
        });
    }

    @Property
    void theEditsToldAreTheEditsMade(@ForAll("edits") List<Edit> edits) {
        StoredList list = new StoredList(Instant.EPOCH);
        Map<ListItem.Key, ListItem> copy = new LinkedHashMap<>();
        edits.forEach(edit -> apply(list, edit).forEach(told -> {
            switch (told.kind()) {
                case INSERT ->
                    assertThat(copy.put(told.item().key(), told.item())).isNull();
                case UPDATE ->
                    assertThat(copy.put(told.item().key(), told.item()))
                            .isEqualTo(told.before().orElseThrow());
                case DELETE -> assertThat(copy.remove(told.item().key())).isEqualTo(told.item());
            }
        }));

        assertThat(copy.values()).containsExactlyInAnyOrderElementsOf(list.items());
    }

    private static List<ListEdit> apply(StoredList list, Edit edit) {
        ListEditor editor = new ListEditor(list, ManualClock.START);
        switch (edit.verb()) {
            case ADD -> editor.buddy(edit.group(), new ListView.Entry(edit.name(), "", ""));
            case REMOVE -> editor.removeBuddy(edit.group(), edit.name());
            case ADD_GROUP -> editor.group(edit.group());
            case REMOVE_GROUP -> editor.removeGroup(edit.group());
            case DENY -> editor.enlist(ListItem.DENY, edit.name());
            case ALLOW -> editor.delist(ListItem.DENY, edit.name());
        }
        return editor.edits();
    }

    private static void expect(Map<String, Set<String>> groups, Set<String> denied, Edit edit) {
        switch (edit.verb()) {
            case ADD ->
                groups.computeIfAbsent(edit.group(), g -> new LinkedHashSet<>()).add(edit.name());
            case REMOVE -> groups.getOrDefault(edit.group(), new HashSet<>()).remove(edit.name());
            case ADD_GROUP -> groups.computeIfAbsent(edit.group(), g -> new LinkedHashSet<>());
            case REMOVE_GROUP -> groups.remove(edit.group());
            case DENY -> denied.add(edit.name());
            case ALLOW -> denied.remove(edit.name());
        }
    }
}
