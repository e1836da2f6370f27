// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import im.parley.Capabilities;
import im.parley.Extension;
import im.parley.Presence;
import io.reactivex.rxjava3.core.Single;
import java.util.Optional;

/** The protocol half of an account. Makes sessions; a session is used once. */
public interface Engine {
    /** Returns what this protocol can do at best; a session may narrow it through its context. */
    Capabilities capabilities();

    /**
     * Connects and signs on with this presence. Every subscription makes a new session; reconnecting is the core's
     * business. Never blocks its subscriber. Succeeds when the session is usable, its buddy list told; fails with an
     * {@link im.parley.ImException}, and within a deadline when the server stalls. Disposing abandons the attempt and
     * closes what it had opened.
     */
    Single<Session> connect(SessionContext context, Presence presence);

    /**
     * Makes a facet that only this protocol has, empty when there is none. Asked for at most once for an account and a
     * type; the facets of {@code im.parley.extension} are made by the core.
     *
     * @param facets the facet's way to the session of the moment
     */
    <E extends Extension> Optional<E> extension(Class<E> type, Facets facets);
}
