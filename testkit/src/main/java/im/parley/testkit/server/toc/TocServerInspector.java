// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import im.parley.WireTap.Direction;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapInspector;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.reply.TocReplies;

/** What a TOC server knows of its frames: commands come in, lines go out. */
public final class TocServerInspector implements FlapInspector {
    /** It holds nothing, so one does for all connections. */
    public TocServerInspector() {}

    @Override
    public String summary(Direction direction, FlapFrame frame) {
        return switch (frame.channel()) {
            case FlapFrame.SIGN_ON -> "sign-on, " + frame.payload().length + " bytes";
            case FlapFrame.DATA -> word(frame.payload()) + ", " + frame.payload().length + " bytes";
            case FlapFrame.SIGN_OFF -> "sign-off";
            case FlapFrame.KEEP_ALIVE -> "keep-alive";
            default -> frame.toString();
        };
    }

    private static String word(byte[] payload) {
        int end = 0;
        while (end < payload.length && isOfWord(payload[end])) {
            end++;
        }
        return new String(payload, 0, end, US_ASCII);
    }

    private static boolean isOfWord(byte b) {
        return b == '_' || (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }

    @Override
    public void redact(Direction direction, int channel, byte[] payload) {
        if (channel != FlapFrame.DATA) {
            return;
        }
        if (direction == Direction.IN) {
            TocCommands.redact(payload);
        } else {
            TocReplies.redact(payload);
        }
    }
}
