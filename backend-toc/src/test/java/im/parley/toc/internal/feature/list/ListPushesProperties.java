// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.reply.ListItem;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Servers repeat themselves, and tell of things we never heard of. */
class ListPushesProperties {
    private static final TocConfig LIST = TocConfig.readToc2("g:Work\nb:bob:Bobby\ng:Friends\nb:bob\nb:ann\np:eve\n");

    @Property
    void whatIsToldTwiceIsDoneOnce(@ForAll("lists") TocConfig list, @ForAll("items") ListItem item) {
        TocConfig inserted = ListPushes.inserted(list, item);
        assertThat(ListPushes.inserted(inserted, item)).isEqualTo(inserted);
        TocConfig updated = ListPushes.updated(list, item);
        assertThat(ListPushes.updated(updated, item)).isEqualTo(updated);
    }

    @Property
    void whatIsInsertedIsThereAndCanBeDeleted(
            @ForAll("lists") TocConfig list, @ForAll("buddies") ListItem.Buddy buddy) {
        TocConfig inserted = ListPushes.inserted(list, buddy);
        assertThat(Lists.entries(inserted, buddy.user()))
                .anyMatch(entry -> entry.group().equals(buddy.group().text())
                        && entry.buddy().alias().orElse("").equals(buddy.alias().text()));
        TocConfig deleted = ListPushes.deleted(inserted, buddy);
        assertThat(Lists.entries(deleted, buddy.user()))
                .noneMatch(entry -> entry.group().equals(buddy.group().text()));
    }

    @Example
    void aBuddyWithoutGroupGoesEverywhereOneInAnUnknownGroupWhereItIsAlone() {
        assertThat(Lists.has(ListPushes.deleted(LIST, buddy("bob", "")), "bob")).isFalse();
        assertThat(ListPushes.deleted(LIST, buddy("bob", "Nowhere"))).isEqualTo(LIST);
        assertThat(Lists.has(ListPushes.deleted(LIST, buddy("ann", "Nowhere")), "ann"))
                .isFalse();
        assertThat(ListPushes.deleted(LIST, buddy("ann", "Work"))).isEqualTo(LIST);
    }

    @Example
    void permitsAndDeniesAreKeptWithoutDoubles() {
        TocConfig more = ListPushes.inserted(LIST, new ListItem.Permit("E v e"));
        assertThat(more.permits()).containsExactly("E v e");
        more = ListPushes.inserted(more, new ListItem.Deny("Mallory"));
        assertThat(more.denies()).containsExactly("Mallory");
        more = ListPushes.deleted(ListPushes.deleted(more, new ListItem.Deny("mallory")), new ListItem.Permit("eve"));
        assertThat(more.denies()).isEmpty();
        assertThat(more.permits()).isEmpty();
    }

    @Example
    void anIcqContactIsToldWithoutItsGroup() {
        ListItem contact = new ListItem.Contact("100001", WireText.of("Ick"));
        TocConfig more = ListPushes.inserted(LIST, contact);
        assertThat(Lists.entries(more, "100001").get(0).group()).isEqualTo("Buddies");
        more = ListPushes.inserted(more, new ListItem.Contact("100001", WireText.of("Ock")));
        assertThat(Lists.entries(more, "100001").get(0).buddy().alias()).contains("Ock");
        assertThat(ListPushes.deleted(more, contact).groups().get(2).buddies()).isEmpty();
    }

    private static ListItem.Buddy buddy(String user, String group) {
        return ListItem.Buddy.of(user, WireText.of(group));
    }

    @Provide
    Arbitrary<TocConfig> lists() {
        return ListArbitraries.lists();
    }

    @Provide
    Arbitrary<ListItem.Buddy> buddies() {
        return Combinators.combine(
                        Arbitraries.of("ann", "bob", "carl"),
                        Arbitraries.of("Friends", "Work", "New"),
                        Arbitraries.of("", "Bobby"))
                .as((user, group, alias) -> new ListItem.Buddy(user, WireText.of(group), WireText.of(alias)));
    }

    @Provide
    Arbitrary<ListItem> items() {
        Arbitrary<String> name = Arbitraries.of("", "ann", "Bo B", "carl");
        return Arbitraries.oneOf(
                buddies().map(buddy -> (ListItem) buddy),
                name.map(group -> new ListItem.Group(WireText.of(group))),
                name.map(user -> new ListItem.Contact(user, WireText.of("Ick"))),
                name.map(ListItem.Permit::new),
                name.map(ListItem.Deny::new),
                name.map(text -> new ListItem.Other(WireText.of(text))));
    }
}
