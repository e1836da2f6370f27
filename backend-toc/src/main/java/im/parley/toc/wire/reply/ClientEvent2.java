// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.WireException;
import im.parley.toc.wire.TypingEvent;

/** {@code CLIENT_EVENT2}: somebody types to us, or stopped. */
public record ClientEvent2(String user, TypingEvent event) implements TocReply {
    public static final ReplyCodec<ClientEvent2> CODEC = ReplyCodec.of(
            "CLIENT_EVENT2",
            ClientEvent2.class,
            in -> new ClientEvent2(in.field(), event(in)),
            (out, reply) -> out.field(reply.user).number(reply.event.code()));

    @Override
    public ReplyCodec<ClientEvent2> codec() {
        return CODEC;
    }

    private static TypingEvent event(FieldReader in) {
        int from = in.position();
        return TypingEvent.of(in.integer()).orElseThrow(() -> new WireException("no typing event", from));
    }
}
