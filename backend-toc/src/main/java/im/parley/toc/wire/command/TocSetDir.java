// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;
import java.util.List;

/**
 * {@code toc_set_dir}: changes our own directory entry.
 *
 * @param entry first, middle, last and maiden name, city, state, country, e-mail address, and whether the web may
 *     search it, with colons between
 */
public record TocSetDir(WireText entry) implements TocCommand {
    public static final CommandCodec<TocSetDir> CODEC = CommandCodec.of(
            "toc_set_dir",
            TocSetDir.class,
            in -> new TocSetDir(in.text()),
            (out, command) -> out.quoted(command.entry));

    @Override
    public CommandCodec<TocSetDir> codec() {
        return CODEC;
    }

    public static TocSetDir of(List<String> fields) {
        return new TocSetDir(WireText.of(DirectoryFields.join(fields)));
    }

    /** Returns the fields; those at the end may be missing. */
    public List<String> fields() {
        return DirectoryFields.split(entry.text());
    }
}
