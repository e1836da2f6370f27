// SPDX-License-Identifier: Apache-2.0
package im.parley;

import im.parley.internal.BackendRegistry;
import im.parley.internal.DefaultAccountBuilder;
import im.parley.spi.Backend;
import java.util.List;

/** Entry point: finds backends on the class path or module path and starts account builders. */
public final class Parley {
    private Parley() {}

    /**
     * Starts building an account for a protocol id such as {@code "oscar"} or {@code "toc"}.
     *
     * @throws IllegalArgumentException when no backend of that name can be seen; its message lists those that can
     */
    public static Account.Builder account(String protocol) {
        return account(BackendRegistry.find(protocol));
    }

    /** Starts building an account for a backend that no service loader finds, such as a scripted one in a test. */
    public static Account.Builder account(Backend backend) {
        return new DefaultAccountBuilder(backend);
    }

    /** Returns every backend that {@link java.util.ServiceLoader} can see, in name order. */
    public static List<Backend> backends() {
        return BackendRegistry.all();
    }
}
