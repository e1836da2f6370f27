// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCharsetTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @ParameterizedTest
    @CsvSource({"0, ASCII", "2, UTF_16", "3, LATIN_1", "13, UTF_8_OR_LATIN_1", "1, ASCII", "65535, ASCII"})
    void numbersNameEncodingsAndUnknownOnesAscii(int number, TextCharset charset) {
        assertThat(TextCharset.of(number)).isEqualTo(charset);
    }

    @ParameterizedTest
    @CsvSource({
        "us-ascii, ASCII",
        "unicode-2-0, UTF_16",
        "ISO-8859-1, LATIN_1",
        "' utf-8 ', UTF_8_OR_LATIN_1",
        "koi8-r, ASCII",
        "'', ASCII"
    })
    void labelsNameEncodingsInAnyCase(String label, TextCharset charset) {
        assertThat(TextCharset.of(label)).isEqualTo(charset);
    }

    @ParameterizedTest
    @CsvSource({"plain, ASCII, ASCII", "café, UTF_16, LATIN_1", "Привет, UTF_16, UTF_16", "'', ASCII, ASCII"})
    void theUsualOneIsReadByAllAndTheNarrowestIsShortest(String text, TextCharset usual, TextCharset narrowest) {
        assertThat(TextCharset.usualFor(text)).isEqualTo(usual);
        assertThat(TextCharset.narrowestFor(text)).isEqualTo(narrowest);
    }

    @Test
    void everyPositionCountsInChoosing() {
        for (int length = 1; length < 10; length++) {
            for (int at = 0; at < length; at++) {
                String text = "x".repeat(at) + 'ö' + "x".repeat(length - at - 1);
                assertThat(TextCharset.usualFor(text)).as(text).isEqualTo(TextCharset.UTF_16);
            }
        }
    }

    @Test
    void eightBitTextIsUtf8OrElseInTheCodePage() {
        assertThat(decode(TextCharset.ASCII, "caf\u00e9".getBytes(UTF_8), CYRILLIC))
                .isEqualTo("café");
        assertThat(decode(TextCharset.ASCII, "Привет".getBytes(CYRILLIC), CYRILLIC))
                .isEqualTo("Привет");
        assertThat(decode(TextCharset.ASCII, "café".getBytes(ISO_8859_1), ISO_8859_1))
                .isEqualTo("café");
        assertThat(decode(TextCharset.ASCII, "plain".getBytes(UTF_8), CYRILLIC)).isEqualTo("plain");
    }

    @Test
    void whatTheCodePageCannotReadIsLatin1() {
        assertThat(decode(TextCharset.ASCII, bytes("41 98"), CYRILLIC)).isEqualTo("A\u0098");
        assertThat(decode(TextCharset.ASCII, bytes("41 ff"), UTF_8)).isEqualTo("Aÿ");
    }

    @Test
    void latin1StaysLatin1EvenWhereItLooksLikeUtf8() {
        assertThat(decode(TextCharset.LATIN_1, bytes("c3 a9"), CYRILLIC)).isEqualTo("Ã©");
        assertThat(decode(TextCharset.LATIN_1, bytes("e9"), CYRILLIC)).isEqualTo("é");
    }

    @Test
    void phonesSendUtf8OrLatin1() {
        assertThat(decode(TextCharset.UTF_8_OR_LATIN_1, bytes("c3 a9"), CYRILLIC))
                .isEqualTo("é");
        assertThat(decode(TextCharset.UTF_8_OR_LATIN_1, bytes("e9"), CYRILLIC)).isEqualTo("é");
    }

    @Test
    void utf16HasSurrogatesAndHalvesOfThem() {
        assertThat(decode(TextCharset.UTF_16, bytes("d83d de00"), ISO_8859_1)).isEqualTo("😀");
        assertThat(decode(TextCharset.UTF_16, bytes("d83d 0041"), ISO_8859_1)).isEqualTo("\ud83dA");
        assertThat(TextCharset.UTF_16.encode("\ud83dA")).isEqualTo(ByteString.decodeHex("d83d0041"));
    }

    @Test
    void utf16CutInTheMiddleOfACharacterKeepsTheRest() {
        assertThat(decode(TextCharset.UTF_16, bytes("0041 00"), ISO_8859_1)).isEqualTo("A\ufffd");
        assertThat(decode(TextCharset.UTF_16, bytes("041f 0440 04"), ISO_8859_1))
                .isEqualTo("Пр\ufffd");
    }

    @Test
    void lettersDeclaredUtf16AreStillLetters() {
        assertThat(decode(TextCharset.UTF_16, "hello".getBytes(UTF_8), ISO_8859_1))
                .isEqualTo("hello");
    }

    @Test
    void utf16DeclaredAsSomethingElseIsStillUtf16() {
        byte[] wide = bytes("0068 00e9 2603");
        for (TextCharset declared : TextCharset.values()) {
            assertThat(decode(declared, wide, CYRILLIC)).as("%s", declared).isEqualTo("hé☃");
        }
    }

    @Test
    void nothingIsAnEmptyText() {
        for (TextCharset declared : TextCharset.values()) {
            assertThat(decode(declared, new byte[0], CYRILLIC)).isEmpty();
        }
    }

    private static String decode(TextCharset declared, byte[] bytes, Charset codePage) {
        return declared.decode(new WireReader(bytes), codePage);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
