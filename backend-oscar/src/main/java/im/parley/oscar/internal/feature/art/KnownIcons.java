// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.art;

import im.parley.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/** The hashes of the icons that people showed last, online or not. Lives as long as the account. Safe for several threads. */
final class KnownIcons {
    private final Map<UserId, ByteString> icons = new ConcurrentHashMap<>(1);

    /** Keeps an icon, and returns the one before. */
    Optional<ByteString> tell(UserId who, Optional<ByteString> icon) {
        return Optional.ofNullable(icon.isPresent() ? icons.put(who, icon.get()) : icons.remove(who));
    }

    Optional<ByteString> find(UserId who) {
        return Optional.ofNullable(icons.get(who));
    }
}
