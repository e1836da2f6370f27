// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import im.parley.ConnectionException;
import im.parley.ConnectionState.Stage;
import java.util.function.Consumer;

/** One attempt to connect, used once. */
public interface Dial {
    /**
     * Connects, blocking until it is done, refused, out of time or cancelled.
     *
     * @param stages told how far it has come, on this thread
     * @throws ConnectionException with the reason, and {@link ConnectionException.Sent#NO}
     */
    Transport connect(Consumer<Stage> stages);

    /** Gives up from any thread, before, while or after connecting; a transport it returned is cancelled too. */
    void cancel();

    /** Returns a dial that has been answered: an accepted connection, or one end of a pair in memory. */
    static Dial to(Transport transport) {
        return new Dial() {
            @Override
            public Transport connect(Consumer<Stage> stages) {
                return transport;
            }

            @Override
            public void cancel() {
                transport.cancel();
            }
        };
    }
}
