// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireWriter;
import java.nio.charset.Charset;
import java.util.Optional;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class MessageTextTest {
    @Test
    void aFragmentTellsItsCharset() {
        assertThat(text("0501 0001 01  0101 0006 0000 0000 4869")).contains("Hi");
        assertThat(text("0501 0001 01  0101 0006 0002 0000 2603")).contains("☃");
        assertThat(text("0501 0001 01  0101 0005 0003 0000 e9")).contains("é");
        assertThat(text("0501 0001 01  0101 0006 000d 0000 c3a9")).contains("é");
    }

    @Test
    void partsAreReadTogetherEachInItsCharset() {
        assertThat(text("0501 0001 01  0101 0006 0000 0000 4869  0101 0006 0002 0000 2603  0101 0005 0003 0000 21"))
                .contains("Hi☃!");
    }

    @Test
    void theSubsetAndAnUnknownCharsetDoNotMatter() {
        assertThat(text("0101 0006 0000 ffff 4869")).contains("Hi");
        assertThat(text("0101 0006 1234 0000 c3a9")).contains("é");
    }

    @Test
    void otherFragmentsAreSteppedOver() {
        assertThat(text("0d01 0002 0001  0101 0006 0000 0000 4869  7777 0000")).contains("Hi");
    }

    @Test
    void anEmptyFragmentIsAnEmptyText() {
        assertThat(text("0501 0001 01  0101 0004 0000 0000")).contains("");
        assertThat(text("0101 0000")).contains("");
    }

    @Test
    void aFragmentTooShortForACharsetIsText() {
        assertThat(text("0101 0002 4869")).contains("Hi");
    }

    @Test
    void aFragmentThatIsCutKeepsWhatThereIs() {
        assertThat(text("0101 00ff 0000 0000 4869")).contains("Hi");
        assertThat(text("0101 0006 0000 0000 4869  0501 00")).contains("Hi");
    }

    @Test
    void eightBitTextIsInTheCodePageOfTheAccount() {
        TlvBlock message = message("0101 0007 0000 0000 cff0e8");
        assertThat(MessageText.read(message, Charset.forName("windows-1251"))).contains("При");
        assertThat(MessageText.read(message, ISO_8859_1)).contains("Ïðè");
    }

    @Test
    void withoutAFragmentOfTextThereIsNone() {
        assertThat(text("0501 0001 01")).isEmpty();
        assertThat(text("")).isEmpty();
        assertThat(MessageText.read(TlvBlock.EMPTY, ISO_8859_1)).isEmpty();
    }

    @Test
    void writesTheFeaturesThatClientsWriteAndOneFragment() {
        assertThat(written("Hi", TextCharset.ASCII)).isEqualTo(hex("0501 0004 01010102  0101 0006 0000 0000 4869"));
        assertThat(written("☃", TextCharset.UTF_16)).isEqualTo(hex("0501 0004 01010102  0101 0006 0002 0000 2603"));
        assertThat(written("é", TextCharset.LATIN_1)).isEqualTo(hex("0501 0004 01010102  0101 0005 0003 0000 e9"));
    }

    private static ByteString written(String text, TextCharset charset) {
        WireWriter out = new WireWriter();
        MessageText.write(out, text, charset);
        return ByteString.of(out.toByteArray());
    }

    private static Optional<String> text(String fragments) {
        return MessageText.read(message(fragments), ISO_8859_1);
    }

    private static TlvBlock message(String fragments) {
        return TlvBlock.builder().bytes(0x0002, hex(fragments)).build();
    }

    private static ByteString hex(String hex) {
        return ByteString.decodeHex(hex.replace(" ", ""));
    }
}
