// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.WireException;
import im.parley.toc.wire.reply.TocReplies;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UnknownReply;

/** Reads the lines of a server, and tells one that we do not know from what is no line at all. */
final class Lines {
    private Lines() {}

    /** @throws WireException when a known word is followed by something else, and when there is no word */
    static TocReply read(byte[] payload) {
        TocReply line = TocReplies.parse(payload);
        if (line instanceof UnknownReply unknown && !isEmpty(unknown) && !TocInspector.hasWord(payload)) {
            throw new WireException("a line of " + payload.length + " bytes begins with no word", 0);
        }
        return line;
    }

    /** Returns true for the frames without content that servers send for what TOC has no line for. */
    static boolean isEmpty(UnknownReply line) {
        return line.line().size() == 0;
    }
}
