// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * Reads {@code .frames} text. Each line is a frame: {@code CONNECTION DIRECTION SECONDS CHANNEL SEQUENCE HEX}, such as
 * {@code 1 S 0.101 1 0 00000001}. A direction is C or S, who spoke; channel X and sequence - mark bytes outside of
 * frames, and - stands for no bytes. A comment tells what a connection left over.
 */
final class FramesReader {
    private static final Pattern FRAME = Pattern.compile(
            "(\\d{1,9}) ([CS]) (\\d{1,9}(?:\\.\\d{1,9})?) (X|\\d{1,3}) (-|\\d{1,5}) (-|(?:[0-9a-fA-F]{2})+)");
    private static final Pattern REMAINDER =
            Pattern.compile("# connection (\\d{1,9}) ([CS]) ended inside a frame: ((?:[0-9a-fA-F]{2})+)");

    private final List<RecordedFrame> frames = new ArrayList<>();
    private final List<Remainder> remainders = new ArrayList<>();

    private FramesReader() {}

    static Recording read(byte[] file) throws RecordingFormatException {
        FramesReader reader = new FramesReader();
        int number = 0;
        for (String line : (Iterable<String>) text(file).lines()::iterator) {
            reader.line(++number, line.strip());
        }
        return new Recording(reader.frames, reader.remainders);
    }

    private static String text(byte[] file) throws RecordingFormatException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw new RecordingFormatException("neither .frames text nor a classic .pcap file");
        }
    }

    private void line(int number, String line) throws RecordingFormatException {
        if (line.isEmpty()) {
            return;
        }
        if (line.startsWith("#")) {
            remainder(line);
            return;
        }
        Matcher matcher = FRAME.matcher(line);
        if (!matcher.matches()) {
            throw new RecordingFormatException(
                    "line " + number + " is not CONNECTION DIRECTION SECONDS CHANNEL SEQUENCE HEX");
        }
        boolean raw = matcher.group(4).equals("X");
        if (raw != matcher.group(5).equals("-")) {
            throw new RecordingFormatException("line " + number + ": channel X goes with sequence -");
        }
        frames.add(new RecordedFrame(
                Integer.parseInt(matcher.group(1)),
                direction(matcher.group(2)),
                seconds(matcher.group(3)),
                raw ? RecordedFrame.RAW : Integer.parseInt(matcher.group(4)),
                raw ? 0 : Integer.parseInt(matcher.group(5)),
                matcher.group(6).equals("-") ? ByteString.EMPTY : ByteString.decodeHex(matcher.group(6))));
    }

    private void remainder(String line) {
        Matcher matcher = REMAINDER.matcher(line);
        if (matcher.matches()) {
            remainders.add(new Remainder(
                    Integer.parseInt(matcher.group(1)),
                    direction(matcher.group(2)),
                    ByteString.decodeHex(matcher.group(3)),
                    0));
        }
    }

    private static Direction direction(String letter) {
        return letter.equals("C") ? Direction.TO_SERVER : Direction.TO_CLIENT;
    }

    private static Duration seconds(String decimal) {
        return Duration.ofNanos(new BigDecimal(decimal).movePointRight(9).longValueExact());
    }
}
