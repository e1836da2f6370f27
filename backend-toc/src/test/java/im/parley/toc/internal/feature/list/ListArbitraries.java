// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.UserId;
import im.parley.toc.Toc;
import im.parley.toc.wire.PermitMode;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Lists with few names, so that edits hit, and edits of them. */
final class ListArbitraries {
    private static final String[] USERS = {"ann", "bob", "carl", "eve", "100001"};
    private static final String[] GROUPS = {"Friends", "Work", "R&D (x)", "a:b", "{odd}", "Ütz \"q\" \\"};
    private static final String[] ALIASES = {"", "Bobby", "Joe S. {x}", "äöü €", "\\\"$[]()"};

    private ListArbitraries() {}

    static Arbitrary<TocConfig> lists() {
        Arbitrary<Group> group = Combinators.combine(
                        Arbitraries.of(GROUPS),
                        buddies().list().uniqueElements(Buddy::name).ofMaxSize(4))
                .as(Group::new);
        return Combinators.combine(
                        group.list().uniqueElements(Group::name).ofMaxSize(4),
                        Arbitraries.of(USERS).list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of(PermitMode.class).optional())
                .as((groups, names, mode) -> new TocConfig(groups, names, names, mode, List.of("x unknown")));
    }

    private static Arbitrary<Buddy> buddies() {
        return Combinators.combine(Arbitraries.of(USERS), Arbitraries.of(ALIASES), Arbitraries.of("", "a note"))
                .as((name, alias, note) -> new Buddy(name, Optional.of(alias), Optional.of(note)));
    }

    static Arbitrary<UnaryOperator<TocConfig>> edits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(USERS),
                        Arbitraries.of(GROUPS),
                        Arbitraries.of(GROUPS),
                        Arbitraries.of(ALIASES))
                .as((kind, user, group, other, alias) -> edit(kind, user(user), group, other, alias));
    }

    private static UnaryOperator<TocConfig> edit(int kind, UserId user, String group, String other, String alias) {
        return switch (kind) {
            case 0 -> list -> ListEdits.addBuddy(list, user, group);
            case 1 -> list -> ListEdits.removeBuddy(list, user, Optional.empty());
            case 2 -> list -> ListEdits.moveBuddy(list, user, group);
            case 3 -> list -> ListEdits.renameBuddy(list, user, alias);
            case 4 -> list -> ListEdits.addGroup(list, group);
            case 5 -> list -> ListEdits.removeGroup(list, group);
            default -> list -> ListEdits.renameGroup(list, group, other);
        };
    }

    static List<String> users() {
        return List.of(USERS);
    }

    static UserId user(String name) {
        return new UserId(Toc.PROTOCOL, name, name);
    }
}
