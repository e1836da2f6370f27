// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.RequestException;
import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okio.ByteString;

/** Random edits, against a model that is a map from group names to lists of names. */
class FeedbagPlanProperties {
    private enum Kind {
        ADD,
        REMOVE,
        REMOVE_FROM,
        MOVE,
        RENAME,
        ADD_GROUP,
        REMOVE_GROUP,
        RENAME_GROUP
    }

    private static final ByteString ODD = ByteString.decodeHex("00ff80c0");
    private static final TlvBlock STRANGE = TlvBlock.builder()
            .bytes(0x7777, ODD)
            .bytes(0x7778, ByteString.EMPTY)
            .build();

    record Edit(Kind kind, String name, String group, String other) {}

    @Property(tries = 300)
    void theListIsWhatTheModelSays(@ForAll("edits") List<Edit> edits) {
        FeedbagBook book = FeedbagBook.EMPTY;
        Map<String, List<String>> model = new LinkedHashMap<>();
        for (Edit edit : edits) {
            boolean expected = apply(model, edit);
            Optional<FeedbagBook> done = carriedOut(book, edit);
            assertThat(done.isPresent()).as("%s on %s", edit, model).isEqualTo(expected);
            book = done.orElse(book);
            assertThat(shown(book)).as("after %s", edit).isEqualTo(model);
            assertThat(orderNamesItemsThatExist(book)).isTrue();
        }
    }

    /** Unknown items, and an unknown attribute on everything that edits make, stay as they are to the byte. */
    @Property(tries = 300)
    void whatNobodyKnowsStays(@ForAll("edits") List<Edit> edits) {
        FeedbagItem strange = new FeedbagItem("?", 0, 0x7000, 0x0077, STRANGE);
        FeedbagBook book = FeedbagBook.of(List.of(strange));
        for (Edit edit : edits) {
            List<FeedbagItem> before = book.items();
            book = carriedOut(book, edit).orElse(book);
            assertThat(book.item(0, 0x7000)).contains(strange);
            FeedbagDiff diff = FeedbagDiff.between(before, book.items());
            assertThat(diff.changed())
                    .as("after %s", edit)
                    .allMatch(item -> item.attributes().bytes(0x7777).equals(STRANGE.bytes(0x7777)));
            FeedbagBook repeated = FeedbagBook.of(before)
                    .without(diff.removed())
                    .with(diff.added())
                    .with(diff.changed());
            assertThat(repeated.items()).as("the difference is whole").isEqualTo(book.items());
            book = book.with(book.items().stream()
                    .map(item -> item.with(item.attributes().with(new Tlv(0x7777, ODD))))
                    .toList());
        }
    }

    @Property(tries = 300)
    void whatIsNamedComesFirstAndTheRestBehind(
            @ForAll("edits") List<Edit> edits, @ForAll("wishedOrder") List<String> names) {
        FeedbagBook book = FeedbagBook.EMPTY;
        for (Edit edit : edits) {
            book = carriedOut(book, edit).orElse(book);
        }
        for (String group : shown(book).keySet()) {
            List<String> members = shown(book).get(group);
            List<String> wished = names.stream().filter(members::contains).toList();
            FeedbagPlan plan = BuddyPlans.sortBuddies(
                    book,
                    group,
                    wished.stream().map(FeedbagPlanProperties::user).toList());
            book = book.with(plan.updates());
            List<String> sorted = shown(book).get(group);
            assertThat(sorted.subList(0, wished.size())).isEqualTo(wished);
            assertThat(sorted).containsExactlyInAnyOrderElementsOf(members);
        }
        List<String> groups = new ArrayList<>(shown(book).keySet());
        Collections.reverse(groups);
        book = book.with(BuddyPlans.sortGroups(book, groups).updates());
        assertThat(shown(book).keySet()).containsExactlyElementsOf(groups);
    }

    @Provide
    Arbitrary<List<String>> wishedOrder() {
        return Arbitraries.of("bob", "carol", "dave").list().uniqueElements().ofMaxSize(3);
    }

    @Example
    void anAliasGoesWithABuddyThatMoves() {
        FeedbagBook book = FeedbagBook.EMPTY;
        for (Edit edit : List.of(
                new Edit(Kind.ADD, "bob", "A", ""),
                new Edit(Kind.RENAME, "bob", "", "Bobby"),
                new Edit(Kind.MOVE, "bob", "B", ""))) {
            book = carriedOut(book, edit).orElseThrow();
        }
        assertThat(book.toBuddyList(FeedbagPlanProperties::user)
                        .find(user("bob"))
                        .orElseThrow()
                        .alias())
                .contains("Bobby");
    }

    /** Returns the list after an edit, or nothing where it is refused. */
    private static Optional<FeedbagBook> carriedOut(FeedbagBook book, Edit edit) {
        FeedbagPlan plan;
        try {
            plan = plan(book, edit);
        } catch (RequestException refused) {
            return Optional.empty();
        }
        for (FeedbagItem insert : plan.inserts()) {
            assertThat(book.item(insert.groupId(), insert.itemId())).isEmpty();
        }
        FeedbagBook grown = book.with(plan.inserts());
        for (FeedbagItem update : plan.updates()) {
            assertThat(grown.item(update.groupId(), update.itemId())).isPresent();
        }
        return Optional.of(grown.with(plan.updates()).without(plan.deletes()));
    }

    private static FeedbagPlan plan(FeedbagBook book, Edit edit) {
        UserId user = user(edit.name);
        return switch (edit.kind) {
            case ADD -> FeedbagPlan.addBuddy(book, user, edit.group);
            case REMOVE -> FeedbagPlan.removeBuddy(book, user, Optional.empty());
            case REMOVE_FROM -> FeedbagPlan.removeBuddy(book, user, Optional.of(edit.group));
            case MOVE -> FeedbagPlan.moveBuddy(book, user, edit.group);
            case RENAME -> FeedbagPlan.renameBuddy(book, user, edit.other);
            case ADD_GROUP -> FeedbagPlan.addGroup(book, edit.group);
            case REMOVE_GROUP -> FeedbagPlan.removeGroup(book, edit.group);
            case RENAME_GROUP -> FeedbagPlan.renameGroup(book, edit.group, edit.other);
        };
    }

    private static boolean apply(Map<String, List<String>> model, Edit edit) {
        boolean known = model.values().stream().anyMatch(names -> names.contains(edit.name));
        List<String> group = model.get(edit.group);
        switch (edit.kind) {
            case ADD -> {
                if (group != null && group.contains(edit.name)) {
                    return false;
                }
                model.computeIfAbsent(edit.group, name -> new ArrayList<>()).add(edit.name);
            }
            case REMOVE -> {
                if (!known) {
                    return false;
                }
                model.values().forEach(names -> names.remove(edit.name));
            }
            case REMOVE_FROM -> {
                return group != null && group.remove(edit.name);
            }
            case MOVE -> {
                if (!known) {
                    return false;
                }
                List<String> target = model.computeIfAbsent(edit.group, name -> new ArrayList<>());
                model.values().stream().filter(names -> names != target).forEach(names -> names.remove(edit.name));
                if (!target.contains(edit.name)) {
                    target.add(edit.name);
                }
            }
            case RENAME -> {
                return known;
            }
            case ADD_GROUP -> {
                return model.putIfAbsent(edit.group, new ArrayList<>()) == null;
            }
            case REMOVE_GROUP -> {
                return model.remove(edit.group) != null;
            }
            case RENAME_GROUP -> {
                return rename(model, edit.group, edit.other);
            }
        }
        return true;
    }

    private static boolean rename(Map<String, List<String>> model, String from, String to) {
        if (!model.containsKey(from) || !from.equals(to) && model.containsKey(to)) {
            return false;
        }
        Map<String, List<String>> renamed = new LinkedHashMap<>();
        model.forEach((name, names) -> renamed.put(name.equals(from) ? to : name, names));
        model.clear();
        model.putAll(renamed);
        return true;
    }

    private static Map<String, List<String>> shown(FeedbagBook book) {
        BuddyList list = book.toBuddyList(FeedbagPlanProperties::user);
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (BuddyGroup group : list.groups()) {
            shown.put(
                    group.name(),
                    new ArrayList<>(group.buddies().stream()
                            .map(buddy -> buddy.id().normalized())
                            .toList()));
        }
        return shown;
    }

    private static boolean orderNamesItemsThatExist(FeedbagBook book) {
        return book.groupItems().stream()
                .allMatch(group -> group.order().stream()
                        .allMatch(id -> book.item(group.groupId(), id).isPresent()));
    }

    private static UserId user(String name) {
        return new UserId(Oscar.PROTOCOL, ScreenNames.loosely(name), name);
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        Arbitrary<String> names = Arbitraries.of("bob", "carol", "dave");
        Arbitrary<String> groups = Arbitraries.of("A", "B", "Пол");
        return Combinators.combine(Arbitraries.of(Kind.class), names, groups, groups)
                .as(Edit::new)
                .list()
                .ofMaxSize(20);
    }
}
