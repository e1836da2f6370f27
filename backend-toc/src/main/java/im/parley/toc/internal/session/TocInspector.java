// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import im.parley.WireTap.Direction;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapInspector;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.reply.TocReplies;
import java.nio.charset.StandardCharsets;

/** What TOC knows of its frames. Commands and lines share no word, so either side's are known by themselves. Stateless. */
public final class TocInspector implements FlapInspector {
    private static final int LONGEST_WORD = 32;

    @Override
    public String summary(Direction direction, FlapFrame frame) {
        return switch (frame.channel()) {
            case FlapFrame.SIGN_ON -> "sign-on, " + frame.payload().length + " bytes";
            case FlapFrame.DATA -> line(frame.payload());
            case FlapFrame.SIGN_OFF -> "sign-off";
            case FlapFrame.KEEP_ALIVE -> "keep-alive";
            default -> frame.toString();
        };
    }

    /** Returns the word alone: what follows may be a password or what people say. */
    private static String line(byte[] payload) {
        int end = wordEnd(payload);
        String word = end > 0 ? new String(payload, 0, end, StandardCharsets.US_ASCII) : "no word";
        return word + ", " + payload.length + " bytes";
    }

    private static int wordEnd(byte[] payload) {
        int end = 0;
        while (end < payload.length && end <= LONGEST_WORD && isOfWord(payload[end])) {
            end++;
        }
        return end <= LONGEST_WORD && (end == payload.length || isSeparator(payload[end])) ? end : 0;
    }

    private static boolean isOfWord(byte b) {
        return b == '_' || b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
    }

    private static boolean isSeparator(byte b) {
        return b == ':' || b == ' ' || b == 0;
    }

    @Override
    public void redact(Direction direction, int channel, byte[] payload) {
        if (channel == FlapFrame.DATA) {
            TocCommands.redact(payload);
            TocReplies.redact(payload);
        }
    }
}
