// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.WireText;
import java.util.List;

/**
 * {@code toc2_new_buddies}: stores buddies with alias and note, and the groups they are in.
 *
 * @param list lines as in {@code CONFIG2}, without {@code done:}
 */
public record Toc2NewBuddies(WireText list) implements TocCommand {
    public static final CommandCodec<Toc2NewBuddies> CODEC = CommandCodec.of(
                    "toc2_new_buddies",
                    Toc2NewBuddies.class,
                    in -> new Toc2NewBuddies(in.text()),
                    (out, command) -> out.braced(command.list))
            .whole();

    @Override
    public CommandCodec<Toc2NewBuddies> codec() {
        return CODEC;
    }

    public static Toc2NewBuddies of(List<TocConfig.Group> groups) {
        return new Toc2NewBuddies(WireText.of(TocConfig.of(groups).toNewBuddies()));
    }

    public List<TocConfig.Group> groups() {
        return TocConfig.readToc2(list.text()).groups();
    }
}
