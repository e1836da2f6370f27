// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TocConfigTest {
    private static final TocConfig EXAMPLE = new TocConfig(
            List.of(
                    new Group("Buddies", List.of(Buddy.of("toctest2"), Buddy.of("joe"))),
                    new Group("Work", List.of(Buddy.of("mike")))),
            List.of(),
            List.of("spammer"),
            Optional.of(PermitMode.DENY_SOME),
            List.of());

    private static Buddy buddy(String name, String alias, String note) {
        return new Buddy(name, Optional.of(alias), Optional.of(note));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m 4\ng Buddies\nb toctest2\nb joe\ng Work\nb mike\nd spammer\n",
                "{m 4\ng Buddies\nb toctest2\nb joe\ng Work\nb mike\nd spammer\n}",
                "d spammer\r\ng Buddies\r\nb toctest2\r\n\r\nb joe\r\ng Work\r\nb mike\r\nm 4",
            })
    void readsTheListOfToc1(String text) {
        assertThat(TocConfig.readToc1(text)).isEqualTo(EXAMPLE);
    }

    @Test
    void writesTheListForToc1() {
        assertThat(EXAMPLE.toToc1()).isEqualTo("m 4\ng Buddies\nb toctest2\nb joe\ng Work\nb mike\nd spammer\n");
    }

    @Test
    void readsAnAliasOfToc1WithItsColons() {
        assertThat(TocConfig.readToc1("g A\nb joe:Joe: the one\np ann"))
                .isEqualTo(new TocConfig(
                        List.of(new Group("A", List.of(buddy("joe", "Joe: the one", "")))),
                        List.of("ann"),
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\n}", "\n\n"})
    void readsAnEmptyListOfToc1(String text) {
        assertThat(TocConfig.readToc1(text)).isEqualTo(TocConfig.EMPTY);
    }

    @Test
    void readsTheListOfToc2() {
        assertThat(TocConfig.readToc2("d:spammer\nm:4\ng:Buddies\nb:toctest2:Test Two\ng:Work\nb:joe\ndone:\n"))
                .isEqualTo(new TocConfig(
                        List.of(
                                new Group("Buddies", List.of(buddy("toctest2", "Test Two", ""))),
                                new Group("Work", List.of(Buddy.of("joe")))),
                        List.of(),
                        List.of("spammer"),
                        Optional.of(PermitMode.DENY_SOME),
                        List.of()));
    }

    @Test
    void takesTheLastLineOfToc2ForNoOneToDeny() {
        assertThat(TocConfig.readToc2("done:\n")).isEqualTo(TocConfig.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "b:joe, '', ''",
        "b:joe:, '', ''",
        "b:joe:Joe S., Joe S., ''",
        "b:joe:Joe:::::a note, Joe, a note",
        "b:joe::::::a note, '', a note",
        "b:joe:::::a note, '', a note",
        "b:joe:Joe:x:cell:w:a note, Joe, a note",
        "b:joe:Joe:::::a: note, Joe, a: note",
        "a:joe:Joe, Joe, ''",
    })
    void findsAliasAndNoteWhereServersPutThem(String line, String alias, String note) {
        assertThat(TocConfig.readToc2("g:A\n" + line + "\n").groups())
                .containsExactly(new Group("A", List.of(buddy("joe", alias, note))));
    }

    @Test
    void writesANoteWhereEveryReaderLooksForIt() {
        TocConfig list = TocConfig.of(List.of(new Group(
                "A",
                List.of(
                        Buddy.of("ann"),
                        buddy("bob", "Bob", ""),
                        buddy("cy", "Cy", "note"),
                        buddy("di", "", "note")))));
        assertThat(list.toNewBuddies()).isEqualTo("g:A\nb:ann\nb:bob:Bob\nb:cy:Cy:::::note\nb:di::::::note\n");
        assertThat(list.toToc2()).isEqualTo(list.toNewBuddies() + "done:\n");
    }

    @Test
    void readsWhatNewBuddiesCarryInBraces() {
        assertThat(TocConfig.readToc2("{g:Friends\nb:joe:Joe S.\nb:ann\n}").groups())
                .containsExactly(new Group("Friends", List.of(buddy("joe", "Joe S.", ""), Buddy.of("ann"))));
    }

    @Test
    void keepsABraceThatBelongsToALine() {
        TocConfig list = TocConfig.readToc2("{{g:g");
        assertThat(list.unknown()).containsExactly("{g:g");
        assertThat(TocConfig.readToc2(list.toToc2())).isEqualTo(list);
        assertThat(TocConfig.readToc1(list.toToc1())).isEqualTo(list);
    }

    @Test
    void keepsLinesItDoesNotKnow() {
        TocConfig list = TocConfig.readToc2("pref:x\n20:1:abc\nm:9\nm:12\nno colon\ndone:\n");
        assertThat(list.unknown()).containsExactly("pref:x", "20:1:abc", "m:9", "m:12", "no colon");
        assertThat(list.mode()).isEmpty();
        assertThat(list.toToc2()).isEqualTo("pref:x\n20:1:abc\nm:9\nm:12\nno colon\ndone:\n");
        assertThat(TocConfig.readToc1("toc_mode 1\nx y\nm x").unknown()).containsExactly("toc_mode 1", "x y", "m x");
    }

    @Test
    void skipsEmptyNames() {
        assertThat(TocConfig.readToc2("g:\nb:\nb::alias\np:\nd:\ndone:\n")).isEqualTo(TocConfig.EMPTY);
    }

    @Test
    void givesBuddiesBeforeAnyGroupOne() {
        assertThat(TocConfig.readToc2("b:joe\n").groups())
                .containsExactly(new Group("Buddies", List.of(Buddy.of("joe"))));
    }

    @Test
    void joinsGroupsThatComeInPartsAndTellsCaseApart() {
        assertThat(TocConfig.readToc2("g:Work\nb:a\ng:work\nb:b\ng:Work\nb:c\n").groups())
                .containsExactly(
                        new Group("Work", List.of(Buddy.of("a"), Buddy.of("c"))),
                        new Group("work", List.of(Buddy.of("b"))));
    }

    @Test
    void writesBlanksForWhatHasNoSpelling() {
        TocConfig list = TocConfig.of(List.of(new Group("A\nB", List.of(buddy("a:b", "c\r\nd: e", "f\ng")))));
        assertThat(list.toToc2()).isEqualTo("g:A B\nb:a b:c  d  e:::::f g\ndone:\n");
        assertThat(list.toToc1()).isEqualTo("g A B\nb a b:c  d: e\n");
    }
}
