// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.WireException;
import im.parley.toc.wire.reply.TocReplies;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UnknownReply;

/** Reads the lines of a server, and tells one that we do not know from what is no line at all. */
final class Lines {
    private static final int LONGEST_WORD = 64;

    private Lines() {}

    /** @throws WireException when a known word is followed by something else, and when there is no word */
    static TocReply read(byte[] payload) {
        TocReply line = TocReplies.parse(payload);
        if (line instanceof UnknownReply unknown && !isEmpty(unknown) && !isWord(unknown.word())) {
            throw new WireException("a line of " + payload.length + " bytes begins with no word", 0);
        }
        return line;
    }

    private static boolean isWord(String word) {
        return word.length() <= LONGEST_WORD
                && word.chars().allMatch(c -> c == '_' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z');
    }

    /** Returns true for the frames without content that servers send for what TOC has no line for. */
    static boolean isEmpty(UnknownReply line) {
        return line.line().size() == 0;
    }
}
