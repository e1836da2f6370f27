// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import java.util.Optional;

/**
 * {@code EVILED}: our own warning level changed. It was raised by a warning only when it is higher than before.
 *
 * @param level in percent
 * @param by who warned us; empty when nobody says so
 */
public record Eviled(int level, Optional<String> by) implements TocReply {
    public static final ReplyCodec<Eviled> CODEC = ReplyCodec.of(
            "EVILED",
            Eviled.class,
            in -> new Eviled(in.integer(), in.hasMore() ? nonEmpty(in.rest()) : Optional.empty()),
            (out, reply) -> out.number(reply.level).field(reply.by.orElse("")));

    @Override
    public ReplyCodec<Eviled> codec() {
        return CODEC;
    }

    private static Optional<String> nonEmpty(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
