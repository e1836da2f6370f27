// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.list;

import im.parley.extension.Privacy;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.snac.buddy.UnwatchBuddies;
import im.parley.oscar.snac.buddy.WatchBuddies;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.privacy.AddDenies;
import im.parley.oscar.snac.privacy.AddPermits;
import im.parley.oscar.snac.privacy.RemoveDenies;
import im.parley.oscar.snac.privacy.RemovePermits;
import im.parley.oscar.wire.Snac;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a server that keeps no list has been told for this session: whom we watch, and who may see us. It keeps both of
 * its privacy lists and lets that count which was added to last; our own name alone stands for an empty one.
 *
 * @param counts which of the two lists counts, and whether as an empty one
 */
record WatchState(Set<String> watched, Counting counts, Set<String> permits, Set<String> denies) {
    /** What a new session begins with. */
    static final WatchState BLANK = new WatchState(Set.of(), Counting.NO_DENIES, Set.of(), Set.of());

    enum Counting {
        PERMITS,
        NO_PERMITS,
        DENIES,
        NO_DENIES
    }

    /** Returns what a list asks for, the list that does not count being empty. */
    static WatchState of(FeedbagBook book) {
        Set<String> buddies = names(book, FeedbagItem.BUDDY);
        Privacy.Mode mode = PrivacyPlans.mode(book);
        return switch (mode) {
            case ALLOW_ALL -> denying(buddies, Set.of());
            case DENY_LISTED -> denying(buddies, names(book, FeedbagItem.DENY));
            case DENY_ALL -> permitting(buddies, Set.of());
            case ALLOW_LISTED -> permitting(buddies, names(book, FeedbagItem.PERMIT));
            case ALLOW_BUDDIES -> permitting(buddies, buddies);
        };
    }

    private static WatchState permitting(Set<String> buddies, Set<String> names) {
        return new WatchState(buddies, names.isEmpty() ? Counting.NO_PERMITS : Counting.PERMITS, names, Set.of());
    }

    private static WatchState denying(Set<String> buddies, Set<String> names) {
        return new WatchState(buddies, names.isEmpty() ? Counting.NO_DENIES : Counting.DENIES, Set.of(), names);
    }

    private static Set<String> names(FeedbagBook book, int type) {
        Set<String> names = new LinkedHashSet<>();
        book.ofType(type).forEach(item -> names.add(ScreenNames.loosely(item.name())));
        return names;
    }

    /** Returns what brings the server from here to there. */
    List<Snac> changesTo(WatchState next, String self) {
        List<Snac> words = new ArrayList<>();
        Set<String> left = without(watched, next.watched);
        if (!left.isEmpty()) {
            words.add(new UnwatchBuddies(List.copyOf(left)));
        }
        Set<String> came = without(next.watched, watched);
        if (!came.isEmpty()) {
            words.add(new WatchBuddies(List.copyOf(came)));
        }
        Set<String> pardoned = without(denies, next.denies);
        if (!pardoned.isEmpty()) {
            words.add(new RemoveDenies(List.copyOf(pardoned)));
        }
        Set<String> dropped = without(permits, next.permits);
        if (!dropped.isEmpty()) {
            words.add(new RemovePermits(List.copyOf(dropped)));
        }
        if (next.counts != counts || !permits.containsAll(next.permits) || !denies.containsAll(next.denies)) {
            words.add(
                    switch (next.counts) {
                        case PERMITS -> new AddPermits(List.copyOf(next.permits));
                        case NO_PERMITS -> new AddPermits(List.of(self));
                        case DENIES -> new AddDenies(List.copyOf(next.denies));
                        case NO_DENIES -> new AddDenies(List.of(self));
                    });
        }
        return words;
    }

    private static Set<String> without(Set<String> some, Set<String> fewer) {
        Set<String> rest = new LinkedHashSet<>(some);
        rest.removeAll(fewer);
        return rest;
    }
}
