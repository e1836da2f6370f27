// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ConnectionException;
import im.parley.ConnectionState;
import im.parley.ConnectionState.Closed;
import im.parley.ConnectionState.Offline;
import im.parley.ImException;
import im.parley.spi.Session;
import java.util.Optional;

/** What becomes of an action just now; set together with the state it follows from. */
sealed interface Gate {
    /** Signed on: actions go to this session. */
    record Open(Session session) implements Gate {
        @Override
        public ConnectionException refusal() {
            return Failures.notConnected("the session has ended", null);
        }
    }

    /** Trying: messages are held, everything else fails. */
    record Held() implements Gate {
        @Override
        public ConnectionException refusal() {
            return Failures.notConnected("not connected yet", null);
        }
    }

    /** Offline or closed: everything fails. */
    record Shut(String why, Optional<ImException> cause) implements Gate {
        @Override
        public ConnectionException refusal() {
            return Failures.notConnected(why, cause.orElse(null));
        }
    }

    /** Returns a fresh failure for what cannot be done here. */
    ConnectionException refusal();

    /** Returns the gate of a state without a session. */
    static Gate of(ConnectionState state) {
        if (state instanceof Closed) {
            return new Shut("the account is closed", Optional.empty());
        }
        return state instanceof Offline offline ? new Shut("the account is offline", offline.cause()) : new Held();
    }
}
