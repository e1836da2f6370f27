// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TocConfigProperties {
    @Property
    void everyListComesBackFromToc2(@ForAll("lists") TocConfig list) {
        assertThat(TocConfig.readToc2(list.toToc2())).isEqualTo(list);
    }

    @Property
    void everyListWithoutNotesComesBackFromToc1(@ForAll("lists") TocConfig list) {
        TocConfig bare = new TocConfig(
                list.groups().stream().map(TocConfigProperties::withoutNotes).toList(),
                list.permits(),
                list.denies(),
                list.mode(),
                list.unknown());
        assertThat(TocConfig.readToc1(list.toToc1())).isEqualTo(bare);
    }

    @Property
    void anyTextIsRead(@ForAll("texts") String text) {
        TocConfig list = TocConfig.readToc2(text);
        assertThat(TocConfig.readToc2(list.toToc2()).groups()).hasSameSizeAs(list.groups());
        TocConfig older = TocConfig.readToc1(text);
        assertThat(TocConfig.readToc1(older.toToc1()).groups()).hasSameSizeAs(older.groups());
    }

    private static Group withoutNotes(Group group) {
        return new Group(
                group.name(),
                group.buddies().stream()
                        .map(buddy -> new Buddy(buddy.name(), buddy.alias(), Optional.empty()))
                        .toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("g", "b", "p", "d", "m", "a", "done", ":", " ", "\n", "\r", "{", "}", "1", "x", "é")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<TocConfig> lists() {
        Arbitrary<Group> groups =
                Combinators.combine(names(), buddies().list().ofMaxSize(4)).as(Group::new);
        Arbitrary<Optional<PermitMode>> modes =
                Arbitraries.of(PermitMode.values()).optional();
        return Combinators.combine(
                        groups.list().ofMaxSize(4).uniqueElements(Group::name),
                        names().list().ofMaxSize(3),
                        names().list().ofMaxSize(3),
                        modes,
                        names().map(name -> "pref:" + name).list().ofMaxSize(2))
                .as(TocConfig::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Buddy> buddies() {
        return Combinators.combine(names(), names().optional(), names().optional())
                .as(Buddy::new);
    }

    /** Words without what separates and without blanks at their ends, which TOC1 drops. */
    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("abcXYZ0129 .-'é{}")
                .ofMinLength(1)
                .ofMaxLength(8)
                .filter(name -> name.equals(name.strip()));
    }
}
