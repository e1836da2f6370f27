// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/**
 * What a dial waits for: a socket or a question. Both end when it is cancelled, from any thread; its deadline is a
 * cancel by OkIO's watchdog.
 */
final class Waiting extends AsyncTimeout {
    private volatile @Nullable Socket socket;
    private volatile @Nullable CompletableFuture<?> question;
    private volatile boolean over;

    Waiting(Duration deadline) {
        timeout(deadline.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Returns a new socket, of which only the last one is looked after. */
    Socket socket() throws IOException {
        Socket made = new Socket(java.net.Proxy.NO_PROXY);
        socket = made;
        check();
        return made;
    }

    /** Blocks for the answer. */
    <T> T ask(CompletableFuture<T> asked) throws IOException {
        question = asked;
        check();
        try {
            return asked.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException known) {
                throw known;
            }
            throw new IOException(failed.getCause());
        } catch (CancellationException cancelled) {
            throw new IOException("cancelled", cancelled);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** Throws once it is cancelled. */
    void check() throws IOException {
        if (over) {
            end();
            throw new IOException("cancelled");
        }
    }

    /** Ends what is waited for, now and later. Never blocks. */
    void end() {
        over = true;
        CompletableFuture<?> asked = question;
        if (asked != null) {
            asked.cancel(false);
        }
        Socket made = socket;
        if (made != null) {
            SocketTransport.close(made);
        }
    }

    @Override
    protected void timedOut() {
        end();
    }
}
