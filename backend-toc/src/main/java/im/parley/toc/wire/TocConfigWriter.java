// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import im.parley.toc.wire.TocConfig.Buddy;
import im.parley.toc.wire.TocConfig.Group;
import java.util.List;

/** Writes both grammars of a {@link TocConfig}. */
final class TocConfigWriter {
    private static final String BEFORE_NOTE = ":::::";

    private final StringBuilder out = new StringBuilder();

    private TocConfigWriter() {}

    static String toc1(TocConfig config) {
        TocConfigWriter writer = new TocConfigWriter();
        config.mode().ifPresent(mode -> writer.line("m ", String.valueOf(mode.code())));
        for (Group group : config.groups()) {
            writer.line("g ", oneLine(group.name()));
            group.buddies().forEach(writer::toc1Buddy);
        }
        config.permits().forEach(name -> writer.line("p ", oneLine(name)));
        config.denies().forEach(name -> writer.line("d ", oneLine(name)));
        config.unknown().forEach(line -> writer.line("", oneLine(line)));
        return writer.text();
    }

    static String toc2(TocConfig config) {
        TocConfigWriter writer = new TocConfigWriter();
        config.denies().forEach(name -> writer.line("d:", oneLine(name)));
        config.permits().forEach(name -> writer.line("p:", oneLine(name)));
        config.mode().ifPresent(mode -> writer.line("m:", String.valueOf(mode.code())));
        writer.toc2Groups(config.groups());
        config.unknown().forEach(line -> writer.line("", oneLine(line)));
        writer.line("done:", "");
        return writer.text();
    }

    static String newBuddies(List<Group> groups) {
        TocConfigWriter writer = new TocConfigWriter();
        writer.toc2Groups(groups);
        return writer.out.toString();
    }

    /** A brace at the beginning is taken for one around the whole, so then there has to be such a one. */
    private String text() {
        String text = out.toString();
        return text.stripLeading().startsWith("{") ? '{' + text + '}' : text;
    }

    private void toc1Buddy(Buddy buddy) {
        String alias = buddy.alias().map(text -> ':' + oneLine(text)).orElse("");
        line("b ", field(buddy.name()) + alias);
    }

    private void toc2Groups(List<Group> groups) {
        for (Group group : groups) {
            line("g:", oneLine(group.name()));
            group.buddies().forEach(this::toc2Buddy);
        }
    }

    /** Some readers look for a note in one place alone, so the fields before it are written even when empty. */
    private void toc2Buddy(Buddy buddy) {
        String alias = buddy.alias().map(TocConfigWriter::field).orElse("");
        String note = buddy.note().map(text -> BEFORE_NOTE + oneLine(text)).orElse("");
        line("b:", field(buddy.name()) + (alias.isEmpty() && note.isEmpty() ? "" : ':' + alias + note));
    }

    private void line(String tag, String value) {
        out.append(tag).append(value).append('\n');
    }

    private static String field(String text) {
        return oneLine(text).replace(':', ' ');
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
