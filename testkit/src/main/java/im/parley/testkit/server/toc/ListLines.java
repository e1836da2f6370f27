// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.ListView;
import im.parley.testkit.server.PrivacyMode;
import im.parley.toc.wire.PermitMode;
import im.parley.toc.wire.TocConfig;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Stored lists as TOC writes them. */
final class ListLines {
    /** Of a buddy's line, its tag being the first field. */
    private static final int ALIAS = 2;

    private static final int NOTE = 7;
    private static final String BEFORE_NOTE = ":::::";
    private static final Pattern NOTE_ALONE = Pattern.compile("(?m)^(b:[^:\n]*)::::::");

    private ListLines() {}

    /** Writes a list; the mode that goes without saying is not said. */
    static TocConfig of(ListView view) {
        List<TocConfig.Group> groups =
                view.groups().stream().map(ListLines::group).toList();
        Optional<PermitMode> mode =
                PermitMode.of(view.mode().number()).filter(any -> view.mode() != PrivacyMode.PERMIT_ALL);
        return new TocConfig(groups, view.permits(), view.denies(), mode, List.of());
    }

    /** Writes {@code CONFIG2}. One server puts the note of a buddy without alias one field earlier. */
    static String config2(ListView view, TocProfile profile) {
        String text = of(view).toToc2();
        return profile.isAol() ? text : NOTE_ALONE.matcher(text).replaceAll("$1:::::");
    }

    /** Reads {@code toc2_new_buddies}. One server looks for the note in one field alone, and knows no fields behind it. */
    static List<TocConfig.Group> newBuddies(String text, TocProfile profile) {
        String lines = profile.isAol()
                ? text
                : text.lines().map(ListLines::asReadByOos).collect(Collectors.joining("\n"));
        return TocConfig.readToc2(lines).groups();
    }

    private static String asReadByOos(String line) {
        String[] fields = line.split(":", -1);
        if (fields.length <= ALIAS + 1 || !fields[0].endsWith("b")) {
            return line;
        }
        String note = fields.length > NOTE ? BEFORE_NOTE + fields[NOTE] : "";
        return String.join(":", fields[0], fields[1], fields[ALIAS]) + note;
    }

    static ListView.Entry read(TocConfig.Buddy buddy) {
        return new ListView.Entry(
                buddy.name(), buddy.alias().orElse(""), buddy.note().orElse(""));
    }

    private static TocConfig.Group group(ListView.Group group) {
        return new TocConfig.Group(
                group.name(),
                group.buddies().stream()
                        .map(buddy -> new TocConfig.Buddy(
                                buddy.name(), Optional.of(buddy.alias()), Optional.of(buddy.note())))
                        .toList());
    }
}
