// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.WireText;
import java.util.List;

/**
 * {@code toc_dir_search}: searches the directory, whose answer comes as a page.
 *
 * @param query first, middle, last and maiden name, city, state, country, e-mail address, two unused fields and a
 *     keyword, with colons between
 */
public record TocDirSearch(WireText query) implements TocCommand {
    public static final CommandCodec<TocDirSearch> CODEC = CommandCodec.of(
            "toc_dir_search",
            TocDirSearch.class,
            in -> new TocDirSearch(in.text()),
            (out, command) -> out.quoted(command.query));

    @Override
    public CommandCodec<TocDirSearch> codec() {
        return CODEC;
    }

    public static TocDirSearch of(List<String> fields) {
        return new TocDirSearch(WireText.of(DirectoryFields.join(fields)));
    }

    /** Returns the fields; those at the end may be missing. */
    public List<String> fields() {
        return DirectoryFields.split(query.text());
    }
}
