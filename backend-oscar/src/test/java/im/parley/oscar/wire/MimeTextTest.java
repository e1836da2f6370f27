// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.RecordArbitraries;
import java.nio.charset.Charset;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MimeTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/aolrtf; charset=\"us-ascii\" | us-ascii",
                "text/x-aolrtf; charset=us-ascii | us-ascii",
                "text/aolrtf; charset=\"unicode-2-0\" | unicode-2-0",
                "text/aolrtf;Charset = UTF-8; lang=en | utf-8",
                "text/aolrtf | ''",
            })
    void theTypeNamesTheCharset(String type, String charset) {
        assertThat(new MimeText(type, ByteString.EMPTY).charset()).isEqualTo(charset);
    }

    @Test
    void readsTheBytesInTheCharsetThatWasNamed() {
        assertThat(text("charset=\"unicode-2-0\"", "00e92603")).isEqualTo("\u00E9\u2603");
        assertThat(text("charset=\"iso-8859-1\"", "e9")).isEqualTo("\u00E9");
        assertThat(text("charset=utf-8", "c3a9")).isEqualTo("\u00E9");
    }

    @Test
    void guessesWhereNoneIsNamedOrItIsUnknown() {
        assertThat(text("text/aolrtf", "e9")).isEqualTo("\u00E9");
        assertThat(text("charset=\"us-ascii\"", "c3a9")).isEqualTo("\u00E9");
        assertThat(text("charset=\"klingon\"", "6869")).isEqualTo("hi");
    }

    @Test
    void readsWhatOtherMachinesCallTheirCharset() {
        assertThat(text("charset=\"windows-1251\"", "cfd0")).isEqualTo("\u041F\u0420");
        assertThat(text("charset=\"no such thing!\"", "6869")).isEqualTo("hi");
    }

    @Test
    void readsWideTextThatAServerCallsAscii() {
        assertThat(text("charset=\"us-ascii\"", "041f04400021")).isEqualTo("\u041F\u0440!");
    }

    @Test
    void readsUnnamedEightBitTextInTheCodePage() {
        MimeText text = new MimeText("", ByteString.decodeHex("cfd0"));
        assertThat(text.text(Charset.forName("windows-1251"))).isEqualTo("\u041F\u0420");
    }

    @Test
    void inAsciiOtherCharactersAreReferences() {
        MimeText text = MimeText.inAscii("<B>\u00E9</B>\uD83D\uDE00");
        assertThat(text.charset()).isEqualTo("us-ascii");
        assertThat(text.text()).isEqualTo("<B>&#233;</B>&#128512;");
    }

    @Property
    void everyTextSurvives(@ForAll("texts") String text) {
        assertThat(MimeText.of(text).text()).isEqualTo(text);
    }

    @Test
    void textIsNotShown() {
        assertThat(MimeText.of("private")).hasToString("MimeText[text/aolrtf; charset=\"us-ascii\", 7 bytes]");
    }

    @Provide
    Arbitrary<String> texts() {
        return RecordArbitraries.texts();
    }

    private static String text(String type, String hex) {
        return new MimeText(type, ByteString.decodeHex(hex)).text();
    }
}
