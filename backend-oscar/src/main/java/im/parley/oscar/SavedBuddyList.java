// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.extension.Privacy;
import im.parley.oscar.OscarBuddyList.Alert;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A buddy list as a value of its own, to be kept in a file, given to another account, or sent to somebody. Names are as
 * people write them. Preferences, art and what only the server knows are not in it.
 *
 * @param mode who may see us, where the list says so
 */
public record SavedBuddyList(
        List<Group> groups,
        Optional<Privacy.Mode> mode,
        List<String> permitted,
        List<String> denied,
        List<String> ignored) {
    /** Nobody. */
    public static final SavedBuddyList EMPTY =
            new SavedBuddyList(List.of(), Optional.empty(), List.of(), List.of(), List.of());

    public SavedBuddyList {
        groups = List.copyOf(groups);
        permitted = named(permitted);
        denied = named(denied);
        ignored = named(ignored);
    }

    /** Names the groups alone. */
    public static SavedBuddyList of(List<Group> groups) {
        return new SavedBuddyList(groups, Optional.empty(), List.of(), List.of(), List.of());
    }

    private static List<String> named(List<String> names) {
        names.forEach(SavedBuddyList::named);
        return List.copyOf(names);
    }

    private static String named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a name that is blank");
        }
        return name;
    }

    /** Returns this list with one more buddy, in a group that is there or is made. */
    public SavedBuddyList with(String group, Entry buddy) {
        List<Group> now = new ArrayList<>(groups);
        int at = 0;
        while (at < now.size() && !now.get(at).name().equals(group)) {
            at++;
        }
        if (at == now.size()) {
            now.add(new Group(group, List.of()));
        }
        List<Entry> buddies = new ArrayList<>(now.get(at).buddies());
        buddies.add(buddy);
        now.set(at, new Group(group, buddies));
        return new SavedBuddyList(now, mode, permitted, denied, ignored);
    }

    /** Returns the list as lines of text, for {@link #parse}. */
    public String toText() {
        return SavedListText.write(this);
    }

    /**
     * Reads what {@link #toText} has written. Blank lines do not count.
     *
     * @throws IllegalArgumentException for anything else, with the number of the line
     */
    public static SavedBuddyList parse(String text) {
        return SavedListText.read(text);
    }

    /** A group with those in it, in the order to show. */
    public record Group(String name, List<Entry> buddies) {
        public Group {
            buddies = List.copyOf(buddies);
        }
    }

    /** One buddy; alias and comment are empty where there is none. */
    public record Entry(String name, String alias, String comment, Alert alert) {
        public Entry {
            name = named(name);
        }

        /** Makes an entry that is only a name. */
        public static Entry of(String name) {
            return new Entry(name, "", "", Alert.NONE);
        }

        public Entry withAlias(String newAlias) {
            return new Entry(name, newAlias, comment, alert);
        }

        public Entry withComment(String newComment) {
            return new Entry(name, alias, newComment, alert);
        }

        public Entry withAlert(Alert newAlert) {
            return new Entry(name, alias, comment, newAlert);
        }
    }
}
