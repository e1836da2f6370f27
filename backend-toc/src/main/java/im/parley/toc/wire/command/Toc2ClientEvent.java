// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.WireException;
import im.parley.toc.wire.TypingEvent;

/** {@code toc2_client_event}: tells somebody whether we are typing to them. */
public record Toc2ClientEvent(String user, TypingEvent event) implements TocCommand {
    public static final CommandCodec<Toc2ClientEvent> CODEC = CommandCodec.of(
            "toc2_client_event",
            Toc2ClientEvent.class,
            in -> new Toc2ClientEvent(in.word(), event(in)),
            (out, command) -> out.word(command.user).number(command.event.code()));

    @Override
    public CommandCodec<Toc2ClientEvent> codec() {
        return CODEC;
    }

    private static TypingEvent event(ArgumentReader in) {
        int offset = in.position();
        return TypingEvent.of(in.integer()).orElseThrow(() -> new WireException("no such event", offset));
    }
}
