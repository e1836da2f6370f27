// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import okio.ByteString;
import org.junit.jupiter.api.Test;

class WireTextTest {
    private static WireText decode(String hex) {
        return WireText.decode(ByteString.decodeHex(hex).toByteArray());
    }

    private static WireText unconverted(String hex) {
        byte[] bytes = ByteString.decodeHex(hex).toByteArray();
        return WireText.decodeUnconverted(bytes, 0, bytes.length);
    }

    @Test
    void readsUtf8() {
        assertThat(decode("636166c3a920e282ac")).isEqualTo(WireText.of("café €"));
    }

    @Test
    void readsWhatIsNotUtf8AsWindows1252() {
        WireText text = decode("636166e9208081");
        assertThat(text).isEqualTo(new WireText("café €\u0081", TextEncoding.WINDOWS_1252));
        assertThat(ByteString.of(text.bytes()).hex()).isEqualTo("636166e9208081");
    }

    @Test
    void keepsReplacementCharactersThatWereSent() {
        assertThat(decode("efbfbdefbfbd")).isEqualTo(WireText.of("\uFFFD\uFFFD"));
    }

    @Test
    void readsHalfASurrogatePairInUtf8AsWindows1252() {
        assertThat(decode("eda080").encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
    }

    @Test
    void readsUnconvertedWordsAsUtf16WhenTheyLookLikeIt() {
        assertThat(unconverted("00630061006600e9")).isEqualTo(new WireText("café", TextEncoding.UTF_16BE));
        assertThat(unconverted("d83dde0000210021")).isEqualTo(new WireText("😀!!", TextEncoding.UTF_16BE));
    }

    @Test
    void readsUnconvertedWordsOfOddLengthOrWithoutControlsAsUsual() {
        assertThat(unconverted("0063006100")).isEqualTo(WireText.of("\0c\0a\0"));
        assertThat(unconverted("6869")).isEqualTo(WireText.of("hi"));
    }

    @Test
    void readsUnconvertedWordsThatAreNoUtf16AsUsual() {
        assertThat(unconverted("d80000410001")).isEqualTo(new WireText("Ø\0\0A\0\u0001", TextEncoding.WINDOWS_1252));
    }

    @Test
    void takesBackTheNulThatEndsAUtf16Character() {
        byte[] bytes = ByteString.decodeHex("00410100").toByteArray();
        assertThat(WireText.decodeUnconverted(bytes, 0, 3)).isEqualTo(new WireText("A\u0100", TextEncoding.UTF_16BE));
    }

    @Test
    void leavesTheNulBehindALineOfAsciiAlone() {
        byte[] bytes = ByteString.encodeUtf8("Hello\0").toByteArray();
        assertThat(WireText.decodeUnconverted(bytes, 0, 5)).isEqualTo(WireText.of("Hello"));
    }

    @Test
    void writesAQuestionMarkForWhatAnEncodingHasNot() {
        assertThat(new WireText("Ж", TextEncoding.WINDOWS_1252).bytes()).containsExactly('?');
        assertThat(WireText.of("\uD83D").bytes()).containsExactly('?');
    }
}
