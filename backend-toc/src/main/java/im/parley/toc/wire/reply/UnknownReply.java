// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;
import okio.ByteString;

/** A line whose word no record stands for, whole. Some servers also send frames with nothing in them. */
public record UnknownReply(ByteString line) implements TocReply {
    private static final ReplyCodec<UnknownReply> CODEC = ReplyCodec.of(
            "", UnknownReply.class, in -> new UnknownReply(in.restBytes()), (out, reply) -> out.raw(reply.line));

    /** Returns a codec without a word. */
    @Override
    public ReplyCodec<UnknownReply> codec() {
        return CODEC;
    }

    @Override
    public String word() {
        int colon = line.indexOf(ByteString.of((byte) ':'));
        ByteString word = colon < 0 ? line : line.substring(0, colon);
        return WireText.decode(word.toByteArray()).text();
    }

    /** Returns word and size alone: nobody knows what the bytes are. */
    @Override
    public String toString() {
        return "UnknownReply[" + word() + ", " + line.size() + " bytes]";
    }
}
