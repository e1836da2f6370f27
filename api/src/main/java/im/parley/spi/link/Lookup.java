// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Finds the addresses of a host. */
@FunctionalInterface
interface Lookup {
    /** Asks the system, on a few threads of its own: a look-up cannot be interrupted, and would pin a virtual thread. */
    Lookup SYSTEM = new Lookup() {
        private final ThreadPoolExecutor threads = threads();

        @Override
        public CompletableFuture<InetAddress[]> start(String host) {
            CompletableFuture<InetAddress[]> found = new CompletableFuture<>();
            threads.execute(() -> {
                try {
                    found.complete(InetAddress.getAllByName(host));
                } catch (UnknownHostException | RuntimeException unknown) {
                    found.completeExceptionally(unknown);
                }
            });
            return found;
        }
    };

    /** Starts looking; completes exceptionally with {@link UnknownHostException} where there is no such host. */
    CompletableFuture<InetAddress[]> start(String host);

    private static ThreadPoolExecutor threads() {
        int most = 8;
        ThreadPoolExecutor threads =
                new ThreadPoolExecutor(most, most, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                    Thread thread = new Thread(null, work, "parley-lookup");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }
}
