// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class TextCharsetProperties {
    @Property
    void everyTextComesBackFromTheUsualEncoding(@ForAll("texts") String text) {
        assertThat(roundTrip(TextCharset.usualFor(text), text)).isEqualTo(text);
    }

    @Property
    void everyTextComesBackFromTheNarrowestEncoding(@ForAll("texts") String text) {
        assertThat(roundTrip(TextCharset.narrowestFor(text), text)).isEqualTo(text);
    }

    @Property
    void anyBytesAreSomeText(
            @ForAll TextCharset declared, @ForAll @Size(max = 60) byte[] bytes, @ForAll("codePages") Charset codePage) {
        WireReader in = new WireReader(bytes);
        String text = declared.decode(in, codePage);
        assertThat(in.remaining()).isZero();
        assertThat(text.isEmpty()).isEqualTo(bytes.length == 0);
    }

    private static String roundTrip(TextCharset charset, String text) {
        WireWriter out = new WireWriter();
        charset.encode(out, text);
        assertThat(charset.encodedSize(text)).isEqualTo(out.size());
        return charset.decode(new WireReader(out.toByteArray()), ISO_8859_1);
    }

    /** Any characters, halves of surrogate pairs and NUL too; often of one alphabet. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ascii().ofMaxLength(40),
                Arbitraries.strings().withCharRange('\0', '\u00ff').ofMaxLength(40),
                Arbitraries.strings().all().ofMaxLength(40));
    }

    @Provide
    Arbitrary<Charset> codePages() {
        return Arbitraries.of(ISO_8859_1, Charset.forName("windows-1251"), Charset.forName("GBK"));
    }
}
