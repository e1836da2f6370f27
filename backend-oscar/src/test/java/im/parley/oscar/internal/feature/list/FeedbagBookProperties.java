// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.wire.TlvBlock;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The list beside a map that keeps each item under its numbers. */
class FeedbagBookProperties {
    @Provide
    Arbitrary<List<FeedbagItem>> items() {
        Arbitrary<Integer> numbers = Arbitraries.of(0, 1, 2, 0x7FFF, 0xFFFF);
        return Combinators.combine(
                        Arbitraries.of("a", "b"),
                        numbers,
                        numbers,
                        Arbitraries.of(FeedbagItem.BUDDY, FeedbagItem.GROUP, FeedbagItem.DENY))
                .as((name, group, item, type) -> new FeedbagItem(name, group, item, type, TlvBlock.EMPTY))
                .list()
                .ofMaxSize(12);
    }

    @Property
    void itemsLieByTheirNumbersAndTheLastOfSeveralCounts(
            @ForAll("items") List<FeedbagItem> first,
            @ForAll("items") List<FeedbagItem> second,
            @ForAll("items") List<FeedbagItem> gone) {
        TreeMap<Long, FeedbagItem> model = new TreeMap<>();
        first.forEach(item -> model.put(FeedbagBook.key(item), item));
        second.forEach(item -> model.put(FeedbagBook.key(item), item));
        gone.forEach(item -> model.remove(FeedbagBook.key(item)));

        FeedbagBook book = FeedbagBook.of(first).with(second).without(gone);

        assertThat(book.items()).containsExactlyElementsOf(model.values());
        model.values()
                .forEach(item ->
                        assertThat(book.item(item.groupId(), item.itemId())).contains(item));
        gone.forEach(
                item -> assertThat(book.item(item.groupId(), item.itemId())).isEmpty());
        model.values().stream()
                .filter(item -> item.type() == FeedbagItem.GROUP)
                .forEach(group -> assertThat(book.buddiesOf(group))
                        .containsExactlyElementsOf(model.values().stream()
                                .filter(item -> item.type() == FeedbagItem.BUDDY && item.groupId() == group.groupId())
                                .toList()));
    }
}
