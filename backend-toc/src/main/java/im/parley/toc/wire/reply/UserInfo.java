// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.WireText;
import okio.ByteString;

/**
 * {@code USER_INFO}: answers {@code toc_locate_user} with somebody's presence, away text and profile.
 *
 * @param seventh a field nobody has explained
 * @param texts away text, profile and more, each ended by a byte FE; they may differ in encoding
 */
public record UserInfo(
        String user,
        boolean online,
        int warning,
        long signedOnAt,
        long idleMinutes,
        UserClass userClass,
        String seventh,
        ByteString texts)
        implements TocReply {
    public static final ReplyCodec<UserInfo> CODEC = ReplyCodec.of(
            "USER_INFO",
            UserInfo.class,
            in -> new UserInfo(
                    in.field(),
                    in.flag(),
                    in.integer(),
                    in.number(),
                    in.number(),
                    new UserClass(in.field()),
                    in.field(),
                    in.restBytes()),
            (out, reply) -> out.field(reply.user)
                    .flag(reply.online)
                    .number(reply.warning)
                    .number(reply.signedOnAt)
                    .number(reply.idleMinutes)
                    .field(reply.userClass.code())
                    .field(reply.seventh)
                    .bytes(reply.texts));

    private static final byte END_OF_TEXT = (byte) 0xFE;

    @Override
    public ReplyCodec<UserInfo> codec() {
        return CODEC;
    }

    /** Returns the away text, empty when there is none. */
    public WireText away() {
        return part(0);
    }

    /** Returns the profile, empty when there is none. */
    public WireText profile() {
        return part(1);
    }

    private WireText part(int index) {
        int from = 0;
        for (int i = 0; i < index; i++) {
            from = Math.min(partEnd(from) + 1, texts.size());
        }
        byte[] part = texts.substring(from, partEnd(from)).toByteArray();
        return WireText.decodeUnconverted(part, 0, part.length);
    }

    private int partEnd(int from) {
        int i = from;
        while (i < texts.size() && texts.getByte(i) != END_OF_TEXT) {
            i++;
        }
        return i;
    }
}
