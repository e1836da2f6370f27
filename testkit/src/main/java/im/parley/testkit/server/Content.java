// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.UUID;
import okio.ByteString;

/** What one instant message holds. */
public sealed interface Content {
    /** Words. */
    record Words(Text text) implements Content {}

    /** An invitation into a room. */
    record Invitation(RoomKey room, Text text) implements Content {}

    /**
     * A step of setting up a connection between two users.
     *
     * @param service the capability that the connection is for
     * @param session eight bytes, the same in each step
     * @param details the step's fields, as the protocol that has them wrote them
     */
    record Rendezvous(UUID service, Step step, long session, ByteString details) implements Content {
        /** What the sender wants. */
        public enum Step {
            PROPOSE,
            CANCEL,
            ACCEPT
        }
    }

    /** Something that only the sender's protocol can read; its {@link Origin} is passed on. */
    record Sealed() implements Content {}

    static Content words(String html) {
        return new Words(Text.of(html));
    }
}
