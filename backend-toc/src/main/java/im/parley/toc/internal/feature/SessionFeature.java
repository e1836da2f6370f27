// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.ConnectionException;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.command.TocCommand;
import java.util.List;

/**
 * One feature of a session: which lines are its own, what it says before we are seen, and what it offers to facets. Made
 * before the first line comes; its lines come on the reader's thread, wishes on any.
 */
public interface SessionFeature {
    /** Names the lines that are this feature's. */
    default void route(ReplyRouter router) {}

    /** Names what facets may ask of this session. */
    default void offer(SessionParts parts) {}

    /** Returns what to say before we are seen, and again to a server that has forgotten us. */
    default List<TocCommand> introduction() {
        return List.of();
    }

    /** The session has ended; what was sent over its link has failed already. */
    default void ended(ConnectionException cause) {}
}
