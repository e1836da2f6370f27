// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Parley;
import im.parley.spi.Backend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Finds backends by {@link ServiceLoader}, with the library's own class loader: a thread's may see others, or none. */
public final class BackendRegistry {
    private BackendRegistry() {}

    /** Returns every backend in name order. */
    public static List<Backend> all() {
        return all(Parley.class.getClassLoader());
    }

    static List<Backend> all(ClassLoader loader) {
        List<Backend> backends = new ArrayList<>();
        // Not as a stream: Android has no ServiceLoader.stream().
        for (Backend backend : ServiceLoader.load(Backend.class, loader)) {
            backends.add(backend);
        }
        backends.sort(Comparator.comparing(Backend::protocol));
        return List.copyOf(backends);
    }

    /**
     * Returns the backend of a protocol.
     *
     * @throws IllegalArgumentException when there is none; its message lists those there are
     */
    public static Backend find(String protocol) {
        return find(protocol, all());
    }

    static Backend find(String protocol, List<Backend> backends) {
        for (Backend backend : backends) {
            if (backend.protocol().equals(protocol)) {
                return backend;
            }
        }
        List<String> names = backends.stream().map(Backend::protocol).toList();
        throw new IllegalArgumentException(
                "no backend for \"" + protocol + "\"; on the class path or module path are: " + names);
    }
}
