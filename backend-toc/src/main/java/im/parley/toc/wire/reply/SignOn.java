// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/**
 * {@code SIGN_ON}: the server took the sign-on, or comes back after a {@link Pause}.
 *
 * @param version {@code TOC1.0} or {@code TOC2.0}
 */
public record SignOn(String version) implements TocReply {
    public static final ReplyCodec<SignOn> CODEC = ReplyCodec.of(
            "SIGN_ON", SignOn.class, in -> new SignOn(in.rest()), (out, reply) -> out.field(reply.version));

    @Override
    public ReplyCodec<SignOn> codec() {
        return CODEC;
    }
}
