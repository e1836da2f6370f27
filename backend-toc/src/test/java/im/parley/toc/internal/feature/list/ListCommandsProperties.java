// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import im.parley.toc.wire.command.TocAddBuddy;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.command.TocRemoveBuddy;
import im.parley.toc.wire.command.TocSetConfig;
import im.parley.toc.wire.reply.Config;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Edits and the commands they become, against servers that do what the commands say. */
class ListCommandsProperties {
    private static final String SELF = "me";
    private static final Toc1ListCommands TOC1 = new Toc1ListCommands(SELF);
    private static final Toc2ListCommands TOC2 = new Toc2ListCommands();

    @Property
    void aToc2ServerEndsUpWithTheListWeTell(
            @ForAll("lists") TocConfig before, @ForAll("edits") List<UnaryOperator<TocConfig>> edits) {
        Toc2Server server = new Toc2Server(before);
        TocConfig list = before;
        for (UnaryOperator<TocConfig> edit : edits) {
            TocConfig after = TOC2.storable(edited(list, edit));
            List<TocCommand> commands = TOC2.change(list, after);
            assertThat(commands).allMatch(TocLink::fits);
            commands.forEach(server::take);
            list = after;
        }
        assertThat(server.groups()).isEqualTo(new Toc2Server(list).groups());
    }

    @Property
    void aToc2ServerThatHasTheListAlreadyIsToldNothing(@ForAll("lists") TocConfig list) {
        assertThat(TOC2.change(list, list)).isEmpty();
        assertThat(TOC1.change(list, list)).isEmpty();
    }

    @Property
    void aToc1ServerStoresTheListAndWatchesThoseOnIt(
            @ForAll("lists") TocConfig before, @ForAll("edits") List<UnaryOperator<TocConfig>> edits) {
        Set<String> watched = new HashSet<>();
        TOC1.apply(before).forEach(command -> watch(watched, command));
        TocConfig list = TOC1.storable(before);
        String stored = list.toToc1();
        for (UnaryOperator<TocConfig> edit : edits) {
            TocConfig after = TOC1.storable(edited(list, edit));
            for (TocCommand command : TOC1.change(list, after)) {
                watch(watched, command);
                assertThat(watched)
                        .as("a session that watches nobody is seen by nobody")
                        .isNotEmpty();
                if (TocCommands.parse(command.payload()) instanceof TocSetConfig set) {
                    assertThat(set.config().text()).doesNotContain("\"", "\\");
                    stored = Toc1ListCommands.read(new Config(set.config())).toToc1();
                }
            }
            list = after;
        }
        assertThat(stored).isEqualTo(list.toToc1());
        Set<String> users = Lists.users(list);
        assertThat(watched).isEqualTo(users.isEmpty() ? Set.of(SELF) : users);
    }

    @Property
    void anyTextOfAListIsSpelledWithoutQuotesAndReadBack(@ForAll("texts") String text) {
        String spelled = ConfigText.spell(text);
        assertThat(spelled).doesNotContain("\"", "\\");
        assertThat(ConfigText.read(spelled)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("&", "quot;", "#92;", "amp;", "\"", "\\", "a", " ", "&quot;", "é")
                .list()
                .ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }

    private static void watch(Set<String> watched, TocCommand command) {
        if (command instanceof TocAddBuddy add) {
            watched.addAll(add.users());
        } else if (command instanceof TocRemoveBuddy remove) {
            remove.users().forEach(watched::remove);
        }
    }

    @Property
    void anEditTouchesNothingElse(@ForAll("lists") TocConfig list, @ForAll("edit") UnaryOperator<TocConfig> edit) {
        TocConfig after = edited(list, edit);
        Assume.that(!after.equals(list));
        assertThat(after.permits()).isEqualTo(list.permits());
        assertThat(after.denies()).isEqualTo(list.denies());
        assertThat(after.mode()).isEqualTo(list.mode());
        assertThat(after.unknown()).isEqualTo(list.unknown());
    }

    @Example
    void aToc1ListThatDoesNotFitIsFull() {
        TocConfig list = TocConfig.of(List.of(new Group(
                "Crowd",
                IntStream.range(0, 300)
                        .mapToObj(number -> Buddy.of("buddy" + number))
                        .toList())));
        assertThatThrownBy(() -> TOC1.change(TocConfig.EMPTY, list))
                .isInstanceOfSatisfying(
                        RequestException.class,
                        full -> assertThat(full.reason()).isEqualTo(Reason.LIST_FULL));
        assertThat(TOC1.apply(list)).hasSizeGreaterThan(1).allMatch(TocLink::fits);
    }

    @Example
    void aBuddyInTwoGroupsIsWatchedUntilItHasLeftBoth() {
        TocConfig list = TocConfig.readToc1("g One\nb bob\ng Two\nb bob\nb ann\n");
        TocConfig after = ListEdits.removeBuddy(list, ListArbitraries.user("bob"), Optional.of("One"));
        assertThat(TOC1.change(list, after)).hasSize(1).allMatch(TocSetConfig.class::isInstance);
    }

    /** Returns the list as it was where the edit is refused. */
    private static TocConfig edited(TocConfig list, UnaryOperator<TocConfig> edit) {
        try {
            return edit.apply(list);
        } catch (RequestException refused) {
            return list;
        }
    }

    @Provide
    Arbitrary<TocConfig> lists() {
        return ListArbitraries.lists();
    }

    @Provide
    Arbitrary<UnaryOperator<TocConfig>> edit() {
        return ListArbitraries.edits();
    }

    @Provide
    Arbitrary<List<UnaryOperator<TocConfig>>> edits() {
        return ListArbitraries.edits().list().ofMaxSize(8);
    }
}
