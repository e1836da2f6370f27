// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.art;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import okio.ByteString;

/**
 * Art by the MD5 of its bytes, up to so many bytes of it: what was wanted longest ago goes first. What we show ourselves
 * stays. Lives as long as the account. Safe for use by several threads.
 */
final class ArtCache {
    private final int capacity;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<ByteString, ByteString> art = new LinkedHashMap<>(2, 0.75f, true);
    private final Map<Integer, ByteString> own = new LinkedHashMap<>(2);
    private long size;

    ArtCache(int capacity) {
        this.capacity = capacity;
    }

    Optional<ByteString> get(ByteString hash) {
        lock.lock();
        try {
            return Optional.ofNullable(art.get(hash)).or(() -> shown(hash));
        } finally {
            lock.unlock();
        }
    }

    /** Keeps what is what its hash says. */
    void put(ByteString hash, ByteString bytes) {
        if (bytes.size() > capacity || !bytes.md5().equals(hash)) {
            return;
        }
        lock.lock();
        try {
            if (art.put(hash, bytes) == null) {
                size += bytes.size();
            }
            Iterator<ByteString> oldest = art.values().iterator();
            while (size > capacity) {
                size -= oldest.next().size();
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Keeps what we show, one of each type, for when the server asks for it. */
    void show(int type, ByteString bytes) {
        lock.lock();
        try {
            own.put(type, bytes);
        } finally {
            lock.unlock();
        }
    }

    void hide(int type) {
        lock.lock();
        try {
            own.remove(type);
        } finally {
            lock.unlock();
        }
    }

    private Optional<ByteString> shown(ByteString hash) {
        return own.values().stream().filter(bytes -> bytes.md5().equals(hash)).findFirst();
    }
}
