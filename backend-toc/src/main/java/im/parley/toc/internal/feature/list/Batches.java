// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.command.TocCommand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Spreads many items over as few commands as servers accept. */
final class Batches {
    private Batches() {}

    /** Returns commands that carry all items in their order. One item that does not fit alone gets a command that is too large. */
    static <T> List<TocCommand> of(Collection<T> items, Function<List<T>, TocCommand> command) {
        List<TocCommand> commands = new ArrayList<>();
        List<T> batch = new ArrayList<>();
        for (T item : items) {
            batch.add(item);
            if (batch.size() > 1 && !TocLink.fits(command.apply(batch))) {
                batch.remove(batch.size() - 1);
                commands.add(command.apply(batch));
                batch = new ArrayList<>(List.of(item));
            }
        }
        if (!batch.isEmpty()) {
            commands.add(command.apply(batch));
        }
        return commands;
    }
}
