// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.extension.Privacy;
import im.parley.oscar.OscarBuddyList.Alert;
import im.parley.oscar.SavedBuddyList.Entry;
import im.parley.oscar.SavedBuddyList.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lists as lines: a word, a blank, and what it says up to the line's end. {@code alias}, {@code comment} and what begins
 * with {@code alert} are of the buddy before them, buddies of the group before them. Line ends are written {@code \\n}
 * and {@code \\r}, a backslash is doubled.
 */
final class SavedListText {
    private static final String HEAD = "buddies 1";

    private final List<Group> groups = new ArrayList<>();
    private final List<String> permitted = new ArrayList<>();
    private final List<String> denied = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();
    private Optional<Privacy.Mode> mode = Optional.empty();

    private SavedListText() {}

    static String write(SavedBuddyList list) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        list.mode().ifPresent(mode -> line(text, "mode", mode.name()));
        list.permitted().forEach(name -> line(text, "permit", name));
        list.denied().forEach(name -> line(text, "deny", name));
        list.ignored().forEach(name -> line(text, "ignore", name));
        for (Group group : list.groups()) {
            line(text, "group", group.name());
            group.buddies().forEach(buddy -> write(text, buddy));
        }
        return text.toString();
    }

    private static void write(StringBuilder text, Entry buddy) {
        line(text, "buddy", buddy.name());
        if (!buddy.alias().isEmpty()) {
            line(text, "alias", buddy.alias());
        }
        if (!buddy.comment().isEmpty()) {
            line(text, "comment", buddy.comment());
        }
        new TreeSet<>(buddy.alert().when()).forEach(moment -> line(text, "alert-when", moment.name()));
        new TreeSet<>(buddy.alert().how()).forEach(means -> line(text, "alert-how", means.name()));
        buddy.alert().sound().ifPresent(sound -> line(text, "alert-sound", sound));
    }

    private static void line(StringBuilder text, String word, String value) {
        String plain = value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        text.append(word).append(' ').append(plain).append('\n');
    }

    static SavedBuddyList read(String text) {
        SavedListText all = new SavedListText();
        String[] lines = text.split("\r?\n", -1);
        if (!lines[0].equals(HEAD)) {
            throw new IllegalArgumentException("line 1: not a list of ours, which begins with \"" + HEAD + '"');
        }
        for (int i = 1; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                try {
                    all.line(lines[i]);
                } catch (IllegalArgumentException wrong) {
                    throw new IllegalArgumentException("line " + (i + 1) + ": " + wrong.getMessage(), wrong);
                }
            }
        }
        return new SavedBuddyList(all.groups, all.mode, all.permitted, all.denied, all.ignored);
    }

    private void line(String line) {
        int blank = line.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("a word without a value");
        }
        String value = plain(line.substring(blank + 1));
        switch (line.substring(0, blank)) {
            case "mode" -> mode = Optional.of(Privacy.Mode.valueOf(value));
            case "permit" -> permitted.add(Entry.of(value).name());
            case "deny" -> denied.add(Entry.of(value).name());
            case "ignore" -> ignored.add(Entry.of(value).name());
            case "group" -> groups.add(new Group(value, List.of()));
            case "buddy" -> add(Entry.of(value));
            case "alias" -> put(buddy().withAlias(value));
            case "comment" -> put(buddy().withComment(value));
            case "alert-when" -> {
                Set<Alert.Moment> when = new TreeSet<>(buddy().alert().when());
                when.add(Alert.Moment.valueOf(value));
                put(buddy().withAlert(new Alert(
                        when, buddy().alert().how(), buddy().alert().sound())));
            }
            case "alert-how" -> {
                Set<Alert.Means> how = new TreeSet<>(buddy().alert().how());
                how.add(Alert.Means.valueOf(value));
                put(buddy().withAlert(new Alert(
                        buddy().alert().when(), how, buddy().alert().sound())));
            }
            case "alert-sound" ->
                put(buddy().withAlert(new Alert(
                        buddy().alert().when(), buddy().alert().how(), Optional.of(value))));
            default -> throw new IllegalArgumentException("an unknown word");
        }
    }

    private Group group() {
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("a buddy without a group");
        }
        return groups.get(groups.size() - 1);
    }

    private void add(Entry buddy) {
        List<Entry> buddies = new ArrayList<>(group().buddies());
        buddies.add(buddy);
        groups.set(groups.size() - 1, new Group(group().name(), buddies));
    }

    private Entry buddy() {
        List<Entry> buddies = group().buddies();
        if (buddies.isEmpty()) {
            throw new IllegalArgumentException("nobody to say this of");
        }
        return buddies.get(buddies.size() - 1);
    }

    private void put(Entry buddy) {
        List<Entry> buddies = new ArrayList<>(group().buddies());
        buddies.set(buddies.size() - 1, buddy);
        groups.set(groups.size() - 1, new Group(group().name(), buddies));
    }

    private static String plain(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                plain.append(
                        switch (i < value.length() ? value.charAt(i) : ' ') {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case '\\' -> '\\';
                            default -> throw new IllegalArgumentException("a backslash before something else");
                        });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
