// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.examples.recording.Direction;
import im.parley.examples.recording.Protocol;
import im.parley.examples.recording.RecordedFrame;
import im.parley.toc.wire.command.LoginDetails;
import im.parley.toc.wire.command.Toc2Signon;
import im.parley.toc.wire.command.TocCommands;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameDecoderTest {
    private static final String LOGIN_REQUEST =
            "0017000200000000000200010003626f62" + "00250010aabbccddeeff00112233445566778899" + "004c0000";

    @Test
    void showsTheFieldsOfASnacWithoutItsSecrets() {
        DecodedFrame frame = oscar(2, LOGIN_REQUEST);
        assertThat(frame.name()).isEqualTo("LoginRequest(17,02)");
        assertThat(frame.verdict()).isEqualTo(Verdict.READ);
        assertThat(FrameText.fields(frame))
                .containsExactly(
                        "request: 00000002",
                        "tlvs:",
                        "  0001=626f62 \"bob\"",
                        "  0025=(secret, 16 bytes)",
                        "  004C=empty");
        assertThat(frame.payload().hex())
                .isEqualTo(LOGIN_REQUEST.replace("aabbccddeeff00112233445566778899", "0".repeat(32)));
    }

    @Test
    void showsListsAndNestedRecords() {
        assertThat(FrameText.fields(
                        oscar(2, "00010017800080000007" + "000600010002" + "0003" + "00010004" + "00040001")))
                .containsExactly(
                        "request: 80000007, flags 8000",
                        "extension:",
                        "  0001=0003",
                        "versions:",
                        "  [0]: family=1 version=4",
                        "  [1]: family=4 version=1");
    }

    @Test
    void breaksLongListsIntoLines() {
        List<String> fields = FrameText.fields(oscar(2, "00010003000000000000" + "00010002".repeat(60)));
        assertThat(fields).hasSizeGreaterThan(3).allMatch(line -> line.length() < 120);
        assertThat(fields.get(1)).startsWith("families: 1, 2, 1").endsWith(",");
        assertThat(fields.get(2)).startsWith("  1, 2").endsWith(",");
        assertThat(String.join("", fields)).containsPattern("([12],? *){120}");
    }

    @Test
    void showsWhatAMessageSays() {
        String message = "000400060000000000010102030405060708000103626f62" + "0002000d" + "05010000"
                + "0101000500000000" + "68";
        assertThat(FrameText.fields(oscar(2, message)))
                .contains("cookie: 72623859790382856 (0x102030405060708)", "text: \"h\"");
    }

    @Test
    void readsTheOtherChannelsOfOscar() {
        assertThat(oscar(1, "00000001").name()).isEqualTo("FlapSignOn");
        assertThat(FrameText.fields(oscar(1, "00000001" + "00060002abcd")))
                .containsExactly("version: 1", "tlvs:", "  0006=(secret, 2 bytes)");
        assertThat(FrameText.fields(oscar(4, "00090001" + "01"))).containsExactly("tlvs:", "  0009=01");
        assertThat(FrameText.fields(oscar(5, ""))).isEmpty();
        assertThat(oscar(5, "00").verdict()).isEqualTo(Verdict.READ);
        assertThat(oscar(9, "00").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void tellsSnacsThatNoRecordStandsFor() {
        DecodedFrame frame = oscar(2, "00990042000000000001" + "616263");
        assertThat(frame.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(FrameText.fields(frame)).containsExactly("UnknownSnac(99,42)[3]");
    }

    @ParameterizedTest
    @CsvSource({
        "0017000200000000000200010009626f62, 'LoginRequest(17,02)'",
        "00990042000000, 'SNAC(99,42)'",
        "0017, SNAC",
        "'', SNAC"
    })
    void tellsSnacsThatCannotBeRead(String hex, String name) {
        DecodedFrame frame = oscar(2, hex);
        assertThat(frame.name()).isEqualTo(name);
        assertThat(frame.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(frame.problem()).contains("offset");
        assertThat(FrameText.fields(frame)).isEmpty();
    }

    @Test
    void readsTocLinesOfBothDirections() {
        DecodedFrame said = toc(Direction.TO_CLIENT, "IM_IN2:bob:F:F:a:b");
        assertThat(said.name()).isEqualTo("IM_IN2");
        assertThat(said.verdict()).isEqualTo(Verdict.READ);
        assertThat(FrameText.fields(said)).contains("user: \"bob\"", "message: \"a:b\"");
        assertThat(toc(Direction.TO_CLIENT, "CHAT_IN_ENC:0:bob:F:U:en:h\0i\0").verdict())
                .isEqualTo(Verdict.READ);
        assertThat(toc(Direction.TO_SERVER, "IM_IN2:bob:F:F:a:b\0").verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(toc(Direction.TO_CLIENT, "ERROR").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(toc(Direction.TO_CLIENT, "").verdict()).isEqualTo(Verdict.READ);
        assertThat(toc(Direction.TO_CLIENT, "FANFARE:1").verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toc_send_im bob \"hi there\"\0",
                "toc_send_im  bob  \"hi there\"",
                "toc_send_im bob hi\\ there\0\0",
                "toc_send_im \"bob\" {hi there} auto\0"
            })
    void comparesTocCommandsArgumentByArgument(String command) {
        assertThat(toc(Direction.TO_SERVER, command).verdict()).isEqualTo(Verdict.READ);
    }

    @Test
    void tellsWhatIsWrittenOtherwise() {
        DecodedFrame reply = toc(Direction.TO_CLIENT, "ERROR:0901:bob");
        assertThat(reply.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(reply.problem()).contains("byte 6");
        assertThat(toc(Direction.TO_SERVER, "toc_send_im bob hi auto more\0").verdict())
                .isEqualTo(Verdict.CHANGED);
    }

    @Test
    void hidesThePasswordOfATocSignOn() {
        DecodedFrame frame = toc(Direction.TO_SERVER, signOn());
        assertThat(frame.verdict()).isEqualTo(Verdict.READ);
        assertThat(FrameText.fields(frame))
                .contains("  user: \"tess\"", "  roastedPassword: (secret)", "settings: \"160\"", "code: (secret)");
        assertThat(frame.payload().utf8()).doesNotContain("0x2408").contains("0x".replace("x", "0") + "000");
    }

    @Test
    void hidesTheCookieOfAPage() {
        ByteString request = ByteString.encodeUtf8("GET /info?cookie=abc123&x=1 HTTP/1.0\r\n\r\n");
        DecodedFrame frame =
                FrameDecoder.decode(Protocol.HTTP, recorded(Direction.TO_SERVER, RecordedFrame.RAW, request));
        assertThat(frame.verdict()).isEqualTo(Verdict.READ);
        assertThat(frame.payload().utf8()).doesNotContain("abc123").contains("&x=1 HTTP");
        assertThat(FrameText.fields(frame).toString()).doesNotContain("abc123");
    }

    @Test
    void takesOnlyTheOpeningWordOutsideOfFrames() {
        assertThat(raw("FLAPON\r\n\r\n").verdict()).isEqualTo(Verdict.READ);
        assertThat(raw("\r\n").verdict()).isEqualTo(Verdict.READ);
        assertThat(raw("hello").verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void readsFramesWhoseSecretsAreZeroed() {
        byte[] redacted = signOn().getBytes(StandardCharsets.US_ASCII);
        TocCommands.redact(redacted);
        assertThat(redacted).contains(0, 50);
        ByteString frame = flap(2, ByteString.of(redacted));
        DecodedFrame decoded = FrameDecoder.decodeTapped(Protocol.TOC, Direction.TO_SERVER, frame);
        assertThat(decoded.verdict()).isEqualTo(Verdict.READ);
        assertThat(FrameText.fields(decoded))
                .contains("  user: \"tess\"", "settings: \"160\"", "  roastedPassword: (secret)", "code: (secret)");
        assertThat(FrameDecoder.decodeTapped(Protocol.OSCAR, Direction.TO_SERVER, flap(5, ByteString.EMPTY))
                        .name())
                .isEqualTo("KeepAlive");
        assertThat(FrameDecoder.decodeTapped(Protocol.TOC, Direction.TO_SERVER, ByteString.encodeUtf8("FLAPON\r\n\r\n"))
                        .name())
                .isEqualTo("FLAPON");
    }

    @Test
    void printsBytesInRows() {
        assertThat(FrameText.hex(ByteString.encodeUtf8("0123456789abcdefg\n")))
                .containsExactly(
                        "0000  30 31 32 33 34 35 36 37 38 39 61 62 63 64 65 66  0123456789abcdef",
                        "0010  67 0a                                            g.");
    }

    private static String signOn() {
        byte[] password = "secret".getBytes(StandardCharsets.US_ASCII);
        Toc2Signon command = Toc2Signon.of(LoginDetails.of("tess", password, "TIC:x"));
        return new String(command.payload(), StandardCharsets.US_ASCII);
    }

    private static DecodedFrame oscar(int channel, String hex) {
        return FrameDecoder.decode(Protocol.OSCAR, recorded(Direction.TO_SERVER, channel, ByteString.decodeHex(hex)));
    }

    private static DecodedFrame toc(Direction direction, String line) {
        return FrameDecoder.decode(Protocol.TOC, recorded(direction, 2, ByteString.encodeUtf8(line)));
    }

    private static DecodedFrame raw(String text) {
        return FrameDecoder.decode(
                Protocol.TOC, recorded(Direction.TO_SERVER, RecordedFrame.RAW, ByteString.encodeUtf8(text)));
    }

    private static RecordedFrame recorded(Direction direction, int channel, ByteString payload) {
        return new RecordedFrame(1, direction, Duration.ZERO, channel, 0, payload);
    }

    private static ByteString flap(int channel, ByteString payload) {
        return ByteString.decodeHex(String.format("2a%02x0000%04x%s", channel, payload.size(), payload.hex()));
    }
}
