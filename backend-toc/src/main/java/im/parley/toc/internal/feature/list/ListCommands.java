// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.command.TocCommand;
import java.util.List;

/** What makes a server's list another one, in one version of the protocol. */
interface ListCommands {
    /** Returns a list as the server can keep it. */
    TocConfig storable(TocConfig list);

    /**
     * Returns the commands in the order to send them; none when the server would see no difference. A pure function.
     *
     * @throws im.parley.RequestException when the server has no room for such a list
     */
    List<TocCommand> change(TocConfig before, TocConfig after);

    /** Returns what puts a stored list into force, where the server does not do that by itself. */
    default List<TocCommand> apply(TocConfig list) {
        return List.of();
    }
}
