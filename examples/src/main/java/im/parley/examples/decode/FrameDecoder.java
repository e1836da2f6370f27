// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import im.parley.WireException;
import im.parley.examples.recording.Direction;
import im.parley.examples.recording.Protocol;
import im.parley.examples.recording.RecordedFrame;
import im.parley.toc.wire.TocHello;
import im.parley.toc.wire.TocTokenizer;
import okio.ByteString;

/** Tells what a frame is and reads it. */
public final class FrameDecoder {
    private static final int HEADER = 6;
    private static final ByteString FLAPON = TocHello.FLAPON.substring(0, 6);

    private FrameDecoder() {}

    /** Decodes a frame of a recording. */
    public static DecodedFrame decode(Protocol protocol, RecordedFrame frame) {
        return decode(protocol, frame.direction(), frame.channel(), frame.payload());
    }

    /** Decodes a whole frame with its header, or bytes outside of frames, as a wire tap gets them: without secrets. */
    public static DecodedFrame decodeTapped(Protocol protocol, Direction direction, ByteString frame) {
        boolean framed = frame.size() >= HEADER && frame.getByte(0) == '*';
        if (!framed) {
            return decode(protocol, direction, RecordedFrame.RAW, frame);
        }
        int channel = frame.getByte(1) & 0xFF;
        ByteString payload = frame.substring(HEADER);
        PayloadType<?> type = type(protocol, direction, channel, payload);
        boolean line = protocol == Protocol.TOC && channel == 2;
        return line ? TocPayloads.decodeRedacted(type, payload) : type.decode(payload);
    }

    private static DecodedFrame decode(Protocol protocol, Direction direction, int channel, ByteString payload) {
        return type(protocol, direction, channel, payload).decode(payload);
    }

    private static PayloadType<?> type(Protocol protocol, Direction direction, int channel, ByteString payload) {
        return switch (channel) {
            case RecordedFrame.RAW -> outside(protocol, payload);
            case 1 -> protocol == Protocol.TOC ? TocPayloads.HELLO : OscarPayloads.SIGN_ON;
            case 2 -> protocol == Protocol.TOC ? tocLine(direction, payload) : OscarPayloads.SNAC;
            case 3 -> new Opaque.Type("FlapError", true);
            case 4 -> protocol == Protocol.TOC ? new Opaque.Type("FlapSignOff", true) : OscarPayloads.SIGN_OFF;
            case 5 -> new Opaque.Type("KeepAlive", true);
            default -> new Opaque.Type("channel " + channel, false);
        };
    }

    private static PayloadType<?> outside(Protocol protocol, ByteString bytes) {
        if (protocol == Protocol.HTTP) {
            return new Page();
        }
        return bytes.startsWith(FLAPON) || isLineEnds(bytes) ? new Opaque.Type("FLAPON", true) : new Stray();
    }

    /** Servers of TOC may send frames with nothing in them. */
    private static PayloadType<?> tocLine(Direction direction, ByteString payload) {
        if (TocTokenizer.trimmedLength(payload.toByteArray()) == 0) {
            return new Opaque.Type("(nothing)", true);
        }
        return direction == Direction.TO_SERVER ? TocPayloads.COMMAND : TocPayloads.REPLY;
    }

    private static boolean isLineEnds(ByteString bytes) {
        for (int i = 0; i < bytes.size(); i++) {
            if (bytes.getByte(i) != '\r' && bytes.getByte(i) != '\n' && bytes.getByte(i) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Part of a page or of the request for one, whose address holds a cookie. */
    private static final class Page extends Opaque.Type {
        private static final ByteString COOKIE = ByteString.encodeUtf8("cookie=");

        Page() {
            super("HTTP", true);
        }

        @Override
        void redact(byte[] payload) {
            ByteString bytes = ByteString.of(payload);
            for (int at = bytes.indexOf(COOKIE); at >= 0; at = bytes.indexOf(COOKIE, at + 1)) {
                for (int i = at + COOKIE.size(); i < payload.length && payload[i] > ' ' && payload[i] != '&'; i++) {
                    payload[i] = 0;
                }
            }
        }
    }

    /** Bytes where a frame should begin. */
    private static final class Stray extends Opaque.Type {
        Stray() {
            super("(no frame)", false);
        }

        @Override
        Opaque read(byte[] payload) {
            throw new WireException("a frame does not begin with a star", 0);
        }
    }
}
