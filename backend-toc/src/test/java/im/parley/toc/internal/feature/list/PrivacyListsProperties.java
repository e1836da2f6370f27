// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.PermitMode;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.command.Toc2AddDeny;
import im.parley.toc.wire.command.Toc2AddPermit;
import im.parley.toc.wire.command.Toc2RemoveDeny;
import im.parley.toc.wire.command.Toc2RemovePermit;
import im.parley.toc.wire.command.Toc2SetPdmode;
import im.parley.toc.wire.command.TocAddDeny;
import im.parley.toc.wire.command.TocAddPermit;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.command.TocSetConfig;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Privacy and the commands that bring it about, against servers that do what the commands say. */
class PrivacyListsProperties {
    private static final Toc1Privacy PERMITTING = new Toc1Privacy(true, Set.of("ann"));
    private static final Toc1Privacy DENYING = new Toc1Privacy(false, Set.of("ann"));

    @Example
    void aCommandOfToc1SwitchesOrAdds() {
        TocCommand permitNobody = new TocAddPermit(List.of());
        TocCommand permitBob = new TocAddPermit(List.of("B ob"));
        TocCommand denyNobody = new TocAddDeny(List.of());
        TocCommand denyBob = new TocAddDeny(List.of("bob"));

        assertThat(PERMITTING.after(permitNobody)).isEqualTo(PERMITTING);
        assertThat(PERMITTING.after(permitBob)).isEqualTo(new Toc1Privacy(true, Set.of("ann", "bob")));
        assertThat(PERMITTING.after(denyNobody)).isEqualTo(new Toc1Privacy(false, Set.of()));
        assertThat(PERMITTING.after(denyBob)).isEqualTo(new Toc1Privacy(false, Set.of("bob")));
        assertThat(DENYING.after(permitNobody)).isEqualTo(new Toc1Privacy(true, Set.of()));
        assertThat(DENYING.after(permitBob)).isEqualTo(new Toc1Privacy(true, Set.of("bob")));
        assertThat(DENYING.after(denyNobody)).isEqualTo(DENYING);
        assertThat(DENYING.after(denyBob)).isEqualTo(new Toc1Privacy(false, Set.of("ann", "bob")));
    }

    @Property
    void toc1GetsFromAnyPrivacyToAnyOther(@ForAll("lists") TocConfig before, @ForAll("lists") TocConfig after) {
        Toc1Privacy from = Toc1Privacy.of(before);
        Toc1Privacy to = Toc1Privacy.of(after);

        assertThat(done(from, to.from(from))).isEqualTo(to);
        assertThat(done(from, to.afresh())).isEqualTo(to);
        assertThat(to.from(to)).isEmpty();
    }

    @Property
    void anEditOfAToc1ListBringsItsPrivacyIntoForce(
            @ForAll("lists") TocConfig before, @ForAll("lists") TocConfig after) {
        Toc1ListCommands toc1 = new Toc1ListCommands("me");
        Toc1Privacy inForce = done(Toc1Privacy.OPEN, toc1.apply(before));
        assertThat(inForce).isEqualTo(Toc1Privacy.of(before));
        List<TocCommand> edit = toc1.change(before, PrivacyLists.of(after).in(before));

        assertThat(done(inForce, edit))
                .isEqualTo(Toc1Privacy.of(PrivacyLists.of(after).in(before)));
        assertThat(edit.isEmpty() || edit.get(edit.size() - 1) instanceof TocSetConfig)
                .isTrue();
    }

    private static Toc1Privacy done(Toc1Privacy state, List<TocCommand> commands) {
        assertThat(commands).allMatch(TocLink::fits);
        Toc1Privacy now = state;
        for (TocCommand command : commands) {
            now = now.after(TocCommands.parse(command.payload()));
        }
        return now;
    }

    @Property
    void aToc2ServerEndsUpWithOurPrivacyAndNeverAdmitsWhomNeitherAdmits(
            @ForAll("lists") TocConfig before, @ForAll("lists") TocConfig after) {
        PrivacyLists from = PrivacyLists.of(before);
        PrivacyLists to = PrivacyLists.of(after);
        Toc2Privacy server = new Toc2Privacy(from);
        for (TocCommand command : new Toc2ListCommands().change(before, to.in(before))) {
            server.take(TocCommands.parse(command.payload()));
            for (String user : ListArbitraries.users()) {
                assertThat(server.admits(user))
                        .as("%s after %s", user, command)
                        .isIn(admits(from, user), admits(to, user));
            }
        }

        assertThat(server.mode).isEqualTo(to.mode());
        assertThat(server.permits).isEqualTo(Set.copyOf(to.permits()));
        assertThat(server.denies).isEqualTo(Set.copyOf(to.denies()));
    }

    private static boolean admits(PrivacyLists lists, String user) {
        return new Toc2Privacy(lists).admits(user);
    }

    @Property
    void aNameIsOnOneListAtMost(@ForAll("lists") TocConfig list, @ForAll("users") String user) {
        PrivacyLists lists = PrivacyLists.of(list);

        assertThat(lists.permitting(user).permits()).contains(user);
        assertThat(lists.permitting(user).denies()).doesNotContain(user);
        assertThat(lists.denying(user).denies()).contains(user);
        assertThat(lists.denying(user).permits()).doesNotContain(user);
        assertThat(lists.denying(user).permitting(user).forgetting(user)).isEqualTo(lists.forgetting(user));
        assertThat(lists.in(list)).isEqualTo(list);
    }

    @Example
    void manyNamesAreSpreadOverCommandsThatFit() {
        List<String> crowd =
                IntStream.range(0, 300).mapToObj(number -> "user" + number).toList();
        PrivacyLists denied = new PrivacyLists(PermitMode.DENY_SOME, List.of(), crowd);
        PrivacyLists nobody = PrivacyLists.of(TocConfig.EMPTY);

        assertThat(denied.toc2From(nobody)).hasSizeGreaterThan(2).allMatch(TocLink::fits);
        Toc1Privacy toc1 = Toc1Privacy.of(denied.in(TocConfig.EMPTY));
        assertThat(done(Toc1Privacy.OPEN, toc1.from(Toc1Privacy.OPEN))).isEqualTo(toc1);
    }

    @Provide
    Arbitrary<TocConfig> lists() {
        return Combinators.combine(ListArbitraries.lists(), names(), names(), Arbitraries.of(PermitMode.class))
                .as((list, permits, denies, mode) -> new PrivacyLists(mode, permits, denies).in(list));
    }

    private static Arbitrary<List<String>> names() {
        return Arbitraries.of(ListArbitraries.users()).list().uniqueElements().ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> users() {
        return Arbitraries.of(ListArbitraries.users());
    }

    /** Privacy as a TOC2 server keeps it; nothing is added twice, and nothing goes that is not there. */
    private static final class Toc2Privacy {
        private final Set<String> permits;
        private final Set<String> denies;
        private PermitMode mode;

        Toc2Privacy(PrivacyLists lists) {
            permits = new HashSet<>(lists.permits());
            denies = new HashSet<>(lists.denies());
            mode = lists.mode();
        }

        void take(TocCommand command) {
            if (command instanceof Toc2AddPermit add) {
                add.users().forEach(user -> assertThat(permits.add(user)).isTrue());
            } else if (command instanceof Toc2RemovePermit remove) {
                remove.users().forEach(user -> assertThat(permits.remove(user)).isTrue());
            } else if (command instanceof Toc2AddDeny add) {
                add.users().forEach(user -> assertThat(denies.add(user)).isTrue());
            } else if (command instanceof Toc2RemoveDeny remove) {
                remove.users().forEach(user -> assertThat(denies.remove(user)).isTrue());
            } else if (command instanceof Toc2SetPdmode set) {
                mode = set.mode();
            } else {
                throw new AssertionError("not about privacy: " + command);
            }
        }

        /** Buddies do not matter here: they stay the same. */
        boolean admits(String user) {
            return switch (mode) {
                case PERMIT_ALL -> true;
                case DENY_ALL, BUDDIES_ONLY -> false;
                case PERMIT_SOME -> permits.contains(user);
                case DENY_SOME -> !denies.contains(user);
            };
        }
    }
}
