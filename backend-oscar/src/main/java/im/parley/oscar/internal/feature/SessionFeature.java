// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.ConnectionException;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.wire.Snac;
import java.util.List;
import java.util.Set;

/**
 * One feature of a session: which SNACs are its own, what it says while the session comes up, and what it offers to
 * facets. Made before the first SNAC comes; its SNACs come on the reader's thread, wishes on any.
 */
public interface SessionFeature {
    /** Names the SNACs that are this feature's. */
    default void route(SnacRouter router) {}

    /** Names what facets may ask of this session. */
    default void offer(SessionParts parts) {}

    /** An authorizer has told this when it let us in; before anything comes over the session's connection. */
    default void admitted(SignOnNotes notes) {}

    /** The server has told which food groups it serves on the session's first connection. */
    default void families(Set<Integer> families) {}

    /**
     * Returns what to ask when the server's families are known. Nothing waits for the answers, which are routed like any
     * SNAC; what this server has no family for is left out.
     */
    default List<Snac> questions() {
        return List.of();
    }

    /** Returns what to say before we are seen; what this server has no family for is left out. */
    default List<Snac> introduction() {
        return List.of();
    }

    /** The session is usable, and what its messages waited in has been asked for. */
    default void settled(Set<Integer> families) {}

    /** The session has ended; requests over its link have failed already. */
    default void ended(ConnectionException cause) {}
}
