// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import im.parley.toc.wire.TocHello;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.command.UnknownCommand;
import im.parley.toc.wire.reply.TocReplies;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UnknownReply;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import okio.ByteString;

/** Reads what TOC puts into frames. */
final class TocPayloads {
    static final PayloadType<?> HELLO = new HelloType();
    static final PayloadType<?> COMMAND = new CommandType();
    static final PayloadType<?> REPLY = new ReplyType();

    private static final int LONGEST_NAME = 40;
    private static final byte FILLING = '0';
    private static final byte OTHER_FILLING = '1';

    private TocPayloads() {}

    private static final class CommandType extends PayloadType<TocCommand> {
        @Override
        TocCommand read(byte[] payload) {
            return TocCommands.parse(payload);
        }

        @Override
        byte[] write(TocCommand value) {
            return value.payload();
        }

        @Override
        void redact(byte[] payload) {
            byte[] original = payload.clone();
            TocCommands.redact(payload);
            fill(original, payload);
        }

        @Override
        boolean isUnknown(TocCommand value) {
            return value instanceof UnknownCommand;
        }

        /** Blanks and quotes can be spelled in several ways: word and arguments count. */
        @Override
        boolean same(byte[] original, byte[] written) {
            return name(original).equals(name(written))
                    && TocTokenizer.AOL.arguments(original).equals(TocTokenizer.AOL.arguments(written));
        }

        @Override
        String name(TocCommand value) {
            return value.word();
        }

        @Override
        String name(byte[] payload) {
            return word(payload, TocTokenizer.endOfWord(payload, TocTokenizer.trimmedLength(payload)));
        }
    }

    private static final class ReplyType extends PayloadType<TocReply> {
        @Override
        TocReply read(byte[] payload) {
            return TocReplies.parse(payload);
        }

        @Override
        byte[] write(TocReply value) {
            return value.payload();
        }

        @Override
        void redact(byte[] payload) {
            byte[] original = payload.clone();
            TocReplies.redact(payload);
            fill(original, payload);
        }

        @Override
        boolean isUnknown(TocReply value) {
            return value instanceof UnknownReply;
        }

        /** Some servers write NULs behind a line, which say nothing; text in UTF-16 may end in one that does. */
        @Override
        boolean same(byte[] original, byte[] written) {
            int length = TocTokenizer.trimmedLength(original);
            return Arrays.equals(original, written) || Arrays.equals(original, 0, length, written, 0, written.length);
        }

        @Override
        String name(TocReply value) {
            return value.word();
        }

        @Override
        String name(byte[] payload) {
            int end = 0;
            while (end < payload.length && payload[end] != ':') {
                end++;
            }
            return word(payload, end);
        }
    }

    private static final class HelloType extends PayloadType<TocHello> {
        @Override
        TocHello read(byte[] payload) {
            return TocHello.parse(payload);
        }

        @Override
        byte[] write(TocHello value) {
            return value.payload();
        }

        @Override
        String name(TocHello value) {
            return "TocHello";
        }

        @Override
        String name(byte[] payload) {
            return "TocHello";
        }
    }

    /**
     * Decodes the payload of a data frame that was redacted before it came here. No NUL but the last can have been in
     * it, so all others stand for secrets.
     */
    static DecodedFrame decodeRedacted(PayloadType<?> type, ByteString payload) {
        return type.decode(filled(payload, OTHER_FILLING), filled(payload, FILLING));
    }

    private static ByteString filled(ByteString redacted, byte letter) {
        byte[] payload = redacted.toByteArray();
        for (int i = 0; i < payload.length - 1; i++) {
            payload[i] = payload[i] == 0 ? letter : payload[i];
        }
        return ByteString.of(payload);
    }

    /** Puts a letter for each byte that was zeroed: NULs would end the line, or stand where a number should. */
    private static void fill(byte[] original, byte[] redacted) {
        for (int i = 0; i < redacted.length; i++) {
            redacted[i] = redacted[i] == 0 && original[i] != 0 ? FILLING : redacted[i];
        }
    }

    private static String word(byte[] payload, int end) {
        return new String(payload, 0, Math.min(end, LONGEST_NAME), StandardCharsets.ISO_8859_1);
    }
}
