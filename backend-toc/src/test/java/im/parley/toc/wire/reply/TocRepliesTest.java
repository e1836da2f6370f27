// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import im.parley.toc.wire.TextEncoding;
import im.parley.toc.wire.WireText;
import java.util.Arrays;
import java.util.stream.Collectors;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TocRepliesTest {
    private static TocReply parse(String line) {
        return TocReplies.parse(line.getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryLine(ReplyGolden golden) {
        assertThat(TocReplies.parse(golden.line())).isEqualTo(golden.reply());
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryLine(ReplyGolden golden) {
        assertThat(new String(golden.reply().payload(), UTF_8)).isEqualTo(new String(golden.line(), UTF_8));
    }

    @Test
    void everyRecordHasAGoldenLine() {
        assertThat(Arrays.stream(ReplyGolden.values())
                        .<Class<?>>map(golden -> golden.reply().getClass())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(TocReply.class.getPermittedSubclasses());
    }

    @Test
    void everyRecordIsFoundByItsWord() {
        assertThat(TocReplies.codecs()).hasSize(TocReply.class.getPermittedSubclasses().length - 1);
        for (ReplyGolden golden : ReplyGolden.values()) {
            String line = new String(golden.line(), UTF_8);
            assertThat(golden.reply().word()).isEqualTo(line.substring(0, (line + ":").indexOf(':')));
        }
    }

    @Test
    void ignoresNulsAtTheEnd() {
        assertThat(parse("CHAT_LEFT:0\0\0")).isEqualTo(new ChatLeft("0"));
        assertThat(parse("\0")).isEqualTo(new UnknownReply(ByteString.EMPTY));
    }

    @Test
    void keepsBytesThatAreNotUtf8() {
        byte[] line =
                ByteString.decodeHex("494d5f494e323a626f623a463a463a636166e9").toByteArray();
        assertThat(TocReplies.parse(line))
                .isEqualTo(new ImIn2("bob", false, "F", new WireText("café", TextEncoding.WINDOWS_1252)));
        assertThat(TocReplies.parse(line).payload()).isEqualTo(line);
    }

    @Test
    void keepsRoomLinesInUtf16() {
        byte[] line = ByteString.decodeHex("434841545f494e3a303a626f623a463a" + "00630061006600e9")
                .toByteArray();
        assertThat(TocReplies.parse(line))
                .isEqualTo(new ChatIn("0", "bob", false, new WireText("café", TextEncoding.UTF_16BE)));
        assertThat(TocReplies.parse(line).payload()).isEqualTo(line);
    }

    @Test
    void readsAWarningWithoutTheFieldOfWho() {
        assertThat(parse("EVILED:10")).isEqualTo(parse("EVILED:10:"));
    }

    @Test
    void readsTheEmptyGroupBehindAName() {
        assertThat(parse("DELETED2:p:alice:")).isEqualTo(parse("DELETED2:p:alice"));
        assertThat(parse("DELETED2:d:alice:")).isEqualTo(parse("DELETED2:d:alice"));
    }

    @ParameterizedTest
    @CsvSource({
        "SIGN_ON, 7, a field is missing",
        "IM_IN2:bob:F:F, 14, a field is missing",
        "IM_IN:bob:X:hi, 10, neither T nor F",
        "ERROR:x, 6, not a number",
        "ERROR:, 6, not a number",
        "ERROR:-, 6, not a number",
        "ERROR:99999999999, 6, number is too large",
        "UPDATE_BUDDY:a:T:0:1234567890123456789:0:x, 19, not a number",
        "CLIENT_EVENT2:bob:3, 18, no typing event",
        "CLIENT_EVENT2:bob:1:2, 20, CLIENT_EVENT2 has a field too many",
        "PAUSE:, 6, PAUSE has a field too many",
        "INSERTED2:b:alice:Friends, 11, a field is missing",
        "BART2:bob:0 1, 10, 2 words are no triples",
        "BART2:bob:0 x AA==, 10, not a number",
        "BART2:bob:0 1 $, 10, not base64",
        "RVOUS_PROPOSE:a:b:$:1:c:d:e:1, 18, not base64",
        "RVOUS_PROPOSE:a:b::1:c:d:e:1:12, 31, a field is missing",
    })
    void refusesWhatIsNotOfItsForm(String line, int offset, String message) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOfSatisfying(
                        WireException.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessageStartingWith(message);
    }

    @Test
    void readsTheLongestFrameOfSeparators() {
        String line = "CHAT_UPDATE_BUDDY:0:T" + ":".repeat(65_000);
        assertThat(((ChatUpdateBuddy) parse(line)).users()).hasSize(65_000);
        assertThat(new String(parse(line).payload(), UTF_8)).isEqualTo(line);
    }

    @Test
    void anUnknownLineShowsItsWordAlone() {
        assertThat(parse("X_SECRET:abc").toString()).isEqualTo("UnknownReply[X_SECRET, 12 bytes]");
    }
}
