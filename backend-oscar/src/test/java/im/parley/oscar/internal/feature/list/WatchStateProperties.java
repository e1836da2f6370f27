// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.UserId;
import im.parley.extension.Privacy.Mode;
import im.parley.oscar.Oscar;
import im.parley.oscar.snac.buddy.UnwatchBuddies;
import im.parley.oscar.snac.buddy.WatchBuddies;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.privacy.AddDenies;
import im.parley.oscar.snac.privacy.AddPermits;
import im.parley.oscar.snac.privacy.RemoveDenies;
import im.parley.oscar.snac.privacy.RemovePermits;
import im.parley.oscar.wire.Snac;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lists of all kinds, one after the other, told to a server that keeps none. */
class WatchStateProperties {
    private static final String SELF = "me";
    private static final List<String> NAMES = List.of("bob", "carol", "dave");

    record Wish(Mode mode, Set<String> buddies, Set<String> permits, Set<String> denies) {
        FeedbagBook book() {
            FeedbagBook book = carriedOut(FeedbagBook.EMPTY, PrivacyPlans.setMode(FeedbagBook.EMPTY, mode));
            for (String name : buddies) {
                book = carriedOut(book, FeedbagPlan.addBuddy(book, user(name), "Friends"));
            }
            for (String name : permits) {
                book = carriedOut(book, PrivacyPlans.put(book, user(name), FeedbagItem.PERMIT));
            }
            for (String name : denies) {
                book = carriedOut(
                        book, PrivacyPlans.put(book, user(name), FeedbagItem.DENY, FeedbagItem.EXTERNAL_USER));
            }
            return book;
        }

        boolean admits(String name) {
            return switch (mode) {
                case ALLOW_ALL -> true;
                case DENY_ALL -> false;
                case ALLOW_LISTED -> permits.contains(name);
                case DENY_LISTED -> !denies.contains(name);
                case ALLOW_BUDDIES -> buddies.contains(name);
            };
        }
    }

    /** What the server makes of it, as servers are known to. */
    private static final class Server {
        final Set<String> watched = new HashSet<>();
        final Set<String> permits = new HashSet<>();
        final Set<String> denies = new HashSet<>();
        Mode mode = Mode.ALLOW_ALL;

        void hear(Snac snac) {
            if (snac instanceof WatchBuddies watch) {
                watched.addAll(watch.names());
            } else if (snac instanceof UnwatchBuddies unwatch) {
                watched.removeAll(unwatch.names());
            } else if (snac instanceof RemovePermits remove) {
                permits.removeAll(remove.names());
            } else if (snac instanceof RemoveDenies remove) {
                denies.removeAll(remove.names());
            } else if (snac instanceof AddPermits add && add.names().equals(List.of(SELF))) {
                mode = Mode.DENY_ALL;
            } else if (snac instanceof AddPermits add) {
                mode = Mode.ALLOW_LISTED;
                permits.addAll(add.names());
            } else if (snac instanceof AddDenies add && add.names().equals(List.of(SELF))) {
                mode = Mode.ALLOW_ALL;
            } else if (snac instanceof AddDenies add) {
                mode = Mode.DENY_LISTED;
                denies.addAll(add.names());
            }
        }

        boolean admits(String name) {
            return new Wish(mode, Set.of(), permits, denies).admits(name);
        }
    }

    @Property
    void theServerDoesWhatTheListSays(@ForAll("wishes") List<Wish> wishes) {
        Server server = new Server();
        WatchState told = WatchState.BLANK;
        for (Wish wish : wishes) {
            WatchState next = WatchState.of(wish.book());
            told.changesTo(next, SELF).forEach(server::hear);
            told = next;
            assertThat(server.watched).isEqualTo(wish.buddies);
            for (String name : NAMES) {
                assertThat(server.admits(name)).as("%s after %s", name, wish).isEqualTo(wish.admits(name));
            }
            assertThat(told.changesTo(next, SELF)).as("nothing is said twice").isEmpty();
        }
    }

    private static FeedbagBook carriedOut(FeedbagBook book, FeedbagPlan plan) {
        return book.with(plan.inserts()).with(plan.updates()).without(plan.deletes());
    }

    private static UserId user(String name) {
        return new UserId(Oscar.PROTOCOL, name, name);
    }

    @Provide
    Arbitrary<List<Wish>> wishes() {
        Arbitrary<Set<String>> names =
                Arbitraries.subsetOf(NAMES).map(some -> some.stream().collect(Collectors.toUnmodifiableSet()));
        return Combinators.combine(Arbitraries.of(Mode.class), names, names, names)
                .as(Wish::new)
                .list()
                .ofMaxSize(6);
    }
}
