// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an account stands with its server.
 *
 * <pre>
 *            connect()                     signed on
 *  Offline ───────────▶ Connecting ──────────────────────▶ Online
 *     ▲                  │      ▲                             │
 *     │ disconnect(),    │fails │ delay over                  │ link lost
 *     │ fatal or no retry▼      │                             ▼
 *     └────────────── Waiting ◀───────────────────────────────┘        close(): any ─▶ Closed
 * </pre>
 */
public sealed interface ConnectionState {
    /** Not connected and not trying. The cause is empty before the first attempt and after a disconnect of our own. */
    record Offline(Optional<ImException> cause) implements ConnectionState {}

    /** Attempt {@code attempt}, counted from 1 since the last time online, is at {@code stage}. */
    record Connecting(int attempt, Stage stage) implements ConnectionState {}

    /** Signed on. {@code session} counts sign-ons from 1, so that a watcher can tell that it missed one. */
    record Online(int session, Instant since) implements ConnectionState {}

    /** Lost or refused; attempt {@code attempt}, counted likewise, will be made at {@code retryAt}. */
    record Waiting(int attempt, Instant retryAt, ImException cause) implements ConnectionState {}

    /** Ended for good by {@link Account#close()}. */
    record Closed() implements ConnectionState {}

    /** How far an attempt has come. */
    enum Stage {
        CONNECTING,
        SECURING,
        AUTHENTICATING,
        LOADING
    }

    /** Returns true when signed on. */
    default boolean isOnline() {
        return this instanceof Online;
    }
}
