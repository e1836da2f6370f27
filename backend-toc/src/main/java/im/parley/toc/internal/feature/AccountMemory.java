// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.RichText;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the user has told us and servers forget with the session. Lives as long as the account; each new session says it
 * again. Safe for use by several threads.
 */
public final class AccountMemory {
    private final AtomicReference<Optional<RichText>> profile = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<Set<UUID>>> capabilities = new AtomicReference<>(Optional.empty());

    public AccountMemory() {}

    Optional<RichText> profile() {
        return profile.get();
    }

    void keepProfile(RichText text) {
        profile.set(Optional.of(text));
    }

    Optional<Set<UUID>> capabilities() {
        return capabilities.get();
    }

    void keepCapabilities(Set<UUID> announced) {
        capabilities.set(Optional.of(Set.copyOf(announced)));
    }
}
