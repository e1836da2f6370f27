// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.reply.ErrorReply;

/** Whose server to behave like. */
public enum TocProfile {
    /** AOL's, as far as its documents and its clients tell: it knows backslashes and says what went wrong. */
    AOL(TocTokenizer.AOL),
    /** Open OSCAR Server: it splits like a table of values, and one code stands for most failures. */
    OOS(TocTokenizer.OOS);

    private final TocTokenizer tokenizer;

    TocProfile(TocTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    TocTokenizer tokenizer() {
        return tokenizer;
    }

    /** Returns the number of the first room of a connection. To clients that AOL served 0 is no room at all. */
    int firstRoom() {
        return isAol() ? 1 : 0;
    }

    /** Returns what a client is told of a failure. */
    TocErrorCode told(TocErrorCode failure) {
        return isAol() || isToldByOos(failure) ? failure : TocErrorCode.REQUEST_FAILED;
    }

    /** Returns what a client is told of a failure that is about nobody. */
    ErrorReply failed() {
        return failed(TocErrorCode.REQUEST_FAILED);
    }

    ErrorReply failed(TocErrorCode failure) {
        TocErrorCode told = told(failure);
        return !isAol() && told == TocErrorCode.REQUEST_FAILED
                ? ErrorReply.of(told, "internal server error")
                : ErrorReply.of(told);
    }

    private static boolean isToldByOos(TocErrorCode failure) {
        return switch (failure) {
            case WARNING_NOT_AVAILABLE, RATE_LIMITED, INVALID_INPUT, BAD_CREDENTIALS, CONNECTED_TOO_OFTEN -> true;
            default -> false;
        };
    }

    boolean isAol() {
        return this == AOL;
    }
}
