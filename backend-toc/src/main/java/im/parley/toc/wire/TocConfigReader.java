// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads both grammars of a {@link TocConfig}, line by line. */
final class TocConfigReader {
    /** Where a buddy goes that stands before any group. */
    private static final String DEFAULT_GROUP = "Buddies";

    /** Behind name, alias and three fields nobody uses comes the note, in some lists one field later. */
    private static final int FIELDS_BEFORE_NOTE = 5;

    private final Map<String, List<Buddy>> groups = new LinkedHashMap<>();
    private final List<String> permits = new ArrayList<>();
    private final List<String> denies = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private Optional<PermitMode> mode = Optional.empty();
    private String group = DEFAULT_GROUP;

    private TocConfigReader() {}

    static TocConfig readToc1(String text) {
        TocConfigReader reader = new TocConfigReader();
        withoutBraces(text).lines().filter(line -> !line.isBlank()).forEach(reader::toc1Line);
        return reader.config();
    }

    static TocConfig readToc2(String text) {
        TocConfigReader reader = new TocConfigReader();
        withoutBraces(text).lines().filter(line -> !line.isBlank()).forEach(reader::toc2Line);
        return reader.config();
    }

    /** Some clients store the braces that grouped the argument. */
    private static String withoutBraces(String text) {
        String bare = text.strip();
        if (!bare.startsWith("{")) {
            return text;
        }
        return bare.substring(1, bare.endsWith("}") ? bare.length() - 1 : bare.length());
    }

    private void toc1Line(String line) {
        if (line.length() < 2 || line.charAt(1) != ' ') {
            unknown.add(line);
            return;
        }
        String value = line.substring(2).strip();
        switch (line.charAt(0)) {
            case 'g' -> openGroup(value);
            case 'b' -> toc1Buddy(value);
            case 'p' -> addName(permits, value);
            case 'd' -> addName(denies, value);
            case 'm' -> mode(line, value);
            default -> unknown.add(line);
        }
    }

    /** The tag goes up to the first colon: {@code done:} must not be taken for a name to deny. */
    private void toc2Line(String line) {
        int colon = line.indexOf(':');
        String value = line.substring(colon + 1);
        switch (colon < 0 ? "" : line.substring(0, colon)) {
            case "g" -> openGroup(value);
            case "b", "a" -> toc2Buddy(value);
            case "p" -> addName(permits, value);
            case "d" -> addName(denies, value);
            case "m" -> mode(line, value);
            case "done" -> {}
            default -> unknown.add(line);
        }
    }

    private void openGroup(String name) {
        if (!name.isEmpty()) {
            group = name;
            groups.computeIfAbsent(name, key -> new ArrayList<>());
        }
    }

    private void toc1Buddy(String value) {
        int colon = value.indexOf(':');
        addBuddy(colon < 0 ? value : value.substring(0, colon), colon < 0 ? "" : value.substring(colon + 1), "");
    }

    private void toc2Buddy(String value) {
        int nameEnd = fieldEnd(value, 0);
        int aliasEnd = fieldEnd(value, nameEnd + 1);
        int noteStart = 0;
        for (int i = 0; i < FIELDS_BEFORE_NOTE; i++) {
            noteStart = fieldEnd(value, noteStart) + 1;
        }
        while (noteStart < value.length() && value.charAt(noteStart) == ':') {
            noteStart++;
        }
        addBuddy(
                value.substring(0, nameEnd),
                nameEnd < value.length() ? value.substring(nameEnd + 1, aliasEnd) : "",
                noteStart < value.length() ? value.substring(noteStart) : "");
    }

    private static int fieldEnd(String value, int from) {
        int colon = value.indexOf(':', from);
        return colon < 0 ? value.length() : colon;
    }

    private void addBuddy(String name, String alias, String note) {
        if (!name.isEmpty()) {
            groups.computeIfAbsent(group, key -> new ArrayList<>())
                    .add(new Buddy(name, Optional.of(alias), Optional.of(note)));
        }
    }

    private static void addName(List<String> names, String name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    private void mode(String line, String value) {
        Optional<PermitMode> found = value.length() == 1 ? PermitMode.of(value.charAt(0) - '0') : Optional.empty();
        if (found.isPresent()) {
            mode = found;
        } else {
            unknown.add(line);
        }
    }

    private TocConfig config() {
        List<Group> all = new ArrayList<>();
        groups.forEach((name, buddies) -> all.add(new Group(name, buddies)));
        return new TocConfig(all, permits, denies, mode, unknown);
    }
}
