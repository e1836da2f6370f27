// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/** {@code NICK}: our own name as others see it, told after sign-on and after each change of its format. */
public record Nick(String name) implements TocReply {
    public static final ReplyCodec<Nick> CODEC =
            ReplyCodec.of("NICK", Nick.class, in -> new Nick(in.rest()), (out, reply) -> out.field(reply.name));

    @Override
    public ReplyCodec<Nick> codec() {
        return CODEC;
    }
}
