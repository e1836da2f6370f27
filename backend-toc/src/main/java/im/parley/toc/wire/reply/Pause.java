// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/** {@code PAUSE}: the account moves to another server. Nothing may be sent until a new {@link SignOn} comes. */
public record Pause() implements TocReply {
    public static final ReplyCodec<Pause> CODEC =
            ReplyCodec.of("PAUSE", Pause.class, in -> new Pause(), (out, reply) -> {});

    @Override
    public ReplyCodec<Pause> codec() {
        return CODEC;
    }
}
