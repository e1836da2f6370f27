// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.testkit.server.Typing;

/** The numbers of typing notices. */
final class TypingEvents {
    private TypingEvents() {}

    /** Reads a number; an unknown one means that nobody types. */
    static Typing read(int event) {
        return switch (event) {
            case TypingNotice.TYPING -> Typing.TYPING;
            case TypingNotice.TYPED -> Typing.TYPED;
            case TypingNotice.CLOSED -> Typing.CLOSED;
            default -> Typing.NONE;
        };
    }

    static int write(Typing typing) {
        return switch (typing) {
            case TYPING -> TypingNotice.TYPING;
            case TYPED -> TypingNotice.TYPED;
            case CLOSED -> TypingNotice.CLOSED;
            case NONE -> TypingNotice.NONE;
        };
    }
}
