// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.Optional;

/** What a peer does with the text it has not sent, by the number {@code toc2_client_event} gives it. */
public enum TypingEvent {
    STOPPED(0),
    /** Text stands there and nothing is being typed. */
    PAUSED(1),
    TYPING(2);

    private final int code;

    TypingEvent(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    public static Optional<TypingEvent> of(int code) {
        for (TypingEvent event : values()) {
            if (event.code == code) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }
}
