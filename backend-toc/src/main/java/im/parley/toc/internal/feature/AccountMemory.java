// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.RichText;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the user has told us and servers forget with the session. Lives as long as the account; each new session says it
 * again. Safe for use by several threads.
 */
public final class AccountMemory {
    private volatile Optional<RichText> profile = Optional.empty();
    private volatile Optional<Set<UUID>> capabilities = Optional.empty();

    public AccountMemory() {}

    Optional<RichText> profile() {
        return profile;
    }

    void keepProfile(RichText text) {
        profile = Optional.of(text);
    }

    Optional<Set<UUID>> capabilities() {
        return capabilities;
    }

    void keepCapabilities(Set<UUID> announced) {
        capabilities = Optional.of(Set.copyOf(announced));
    }
}
