// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.WireText;
import java.util.List;

/**
 * {@code ERROR}: something failed. It does not say which command it answers, and may answer none.
 *
 * @param arguments what the code needs to be told, often a name
 */
public record ErrorReply(int code, List<WireText> arguments) implements TocReply {
    public static final ReplyCodec<ErrorReply> CODEC = ReplyCodec.of(
            "ERROR",
            ErrorReply.class,
            in -> new ErrorReply(in.integer(), in.texts()),
            (out, reply) -> out.number(reply.code).texts(reply.arguments));

    public ErrorReply {
        arguments = List.copyOf(arguments);
    }

    @Override
    public ReplyCodec<ErrorReply> codec() {
        return CODEC;
    }

    /** Returns an error without arguments. */
    public static ErrorReply of(TocErrorCode code) {
        return new ErrorReply(code.code(), List.of());
    }

    public static ErrorReply of(TocErrorCode code, String argument) {
        return new ErrorReply(code.code(), List.of(WireText.of(argument)));
    }

    /** Returns what happened, in words. */
    public String description() {
        List<String> texts = arguments.stream().map(WireText::text).toList();
        return TocErrorCode.of(code).map(known -> known.text(texts)).orElseGet(() -> unknown(texts));
    }

    private String unknown(List<String> texts) {
        return texts.isEmpty() ? "error " + code : "error " + code + ": " + String.join(", ", texts);
    }
}
