// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.Extension;
import im.parley.ExtensionEvent;
import im.parley.Live;
import im.parley.UserId;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What OSCAR keeps on a buddy list beside names and aliases. Edits end as those of {@link im.parley.Buddies} do. */
public interface OscarBuddyList extends Extension {
    /** What is noted about buddies; nobody of whom there is nothing noted. */
    Live<Map<UserId, Details>> details();

    /** Every item of the list as the server has it, also those of kinds that we have no use for. */
    Live<List<FeedbagItem>> items();

    /** Notes something about a buddy; the empty text takes it back. */
    @CheckReturnValue
    Completable setComment(UserId user, String comment);

    /** Sets when to call attention to a buddy. Clients do so, ours among them if it wants; the server only keeps it. */
    @CheckReturnValue
    Completable setAlert(UserId user, Alert alert);

    /** Shows groups in this order, those that are not named behind them. */
    @CheckReturnValue
    Completable sortGroups(List<String> names);

    /** Shows a group's buddies in this order, those that are not named behind them. */
    @CheckReturnValue
    Completable sortBuddies(String group, List<UserId> users);

    /**
     * Those we had to do with last, as clients have marked them on the list, in the order that the list gives them.
     * {@link OscarPreferences.Preference#HIDE_RECENT_BUDDIES} says whether they are to be shown.
     */
    Live<List<UserId>> recent();

    /** Returns the list as it is known now, also between sessions, to be kept or given away. */
    SavedBuddyList save();

    /**
     * Adds what is missing on our list: groups, buddies who are in no group of ours, and what is not noted about the
     * others; permitted, denied and ignored names, and the mode where ours has none. Nothing is changed or taken away.
     * It is one edit, which the server takes whole or refuses, but for those who want to be asked first.
     */
    @CheckReturnValue
    Single<Restored> restore(SavedBuddyList list);

    /**
     * Sends groups and names to somebody, whose client may offer to add them. Completes when the server has taken it: no
     * client says what became of it. {@code TOO_LONG} when it does not fit a message.
     */
    @CheckReturnValue
    Completable send(UserId to, SavedBuddyList list);

    /**
     * What a {@link #restore} has done.
     *
     * @param added buddies that are new on the list
     * @param askFirst buddies that were left out, because they want to be asked: {@link OscarAuthorization}
     * @param listedOtherwise those to be permitted whom we deny, and those to be denied whom we permit; as they were
     */
    record Restored(List<UserId> added, List<UserId> askFirst, List<UserId> listedOtherwise) {
        public Restored {
            added = List.copyOf(added);
            askFirst = List.copyOf(askFirst);
            listedOtherwise = List.copyOf(listedOtherwise);
        }
    }

    /** Somebody sends a list of people, which {@link #restore} adds to ours. */
    record ListReceived(UserId user, SavedBuddyList list, Instant at) implements ExtensionEvent {}

    /** What is noted about one buddy. */
    record Details(Optional<String> comment, Alert alert) {}

    /** When to call attention to a buddy, and how; never when one of the two is empty. */
    record Alert(Set<Moment> when, Set<Means> how, Optional<String> sound) {
        /** None. */
        public static final Alert NONE = new Alert(Set.of(), Set.of(), Optional.empty());

        public Alert {
            when = Set.copyOf(when);
            how = Set.copyOf(how);
        }

        /** What the buddy has done. */
        public enum Moment {
            SIGNED_ON(1),
            NO_LONGER_IDLE(2),
            NO_LONGER_AWAY(4);

            private final int bit;

            Moment(int bit) {
                this.bit = bit;
            }

            /** Returns the bit that stands for it. */
            public int bit() {
                return bit;
            }
        }

        /** What to do then. */
        public enum Means {
            WINDOW(1),
            SOUND(2);

            private final int bit;

            Means(int bit) {
                this.bit = bit;
            }

            /** Returns the bit that stands for it. */
            public int bit() {
                return bit;
            }
        }
    }

    /** The list differs from what we knew, item by item: edited here, in another session, or while we were away. */
    record ItemsChanged(List<FeedbagItem> added, List<FeedbagItem> changed, List<FeedbagItem> removed, Instant at)
            implements ExtensionEvent {
        public ItemsChanged {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }
    }
}
