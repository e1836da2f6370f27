// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.RecordArbitraries;
import im.parley.oscar.snac.SnacArbitraries;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class WireProperties {
    @Property
    void numbersReadAsTheyWereWritten(
            @ForAll @IntRange(max = 0xFF) int u8,
            @ForAll @IntRange(max = 0xFFFF) int u16,
            @ForAll @LongRange(max = 0xFFFF_FFFFL) long u32,
            @ForAll long u64) {
        WireWriter out = new WireWriter(1);
        out.u8(u8).u16(u16).u16le(u16).u32(u32).u32le(u32).u64(u64);
        WireReader in = new WireReader(out.toByteArray());
        assertThat(in.u8()).isEqualTo(u8);
        assertThat(in.u16()).isEqualTo(u16);
        assertThat(in.u16le()).isEqualTo(u16);
        assertThat(in.u32()).isEqualTo(u32);
        assertThat(in.u32le()).isEqualTo(u32);
        assertThat(in.u64()).isEqualTo(u64);
        assertThat(in.atEnd()).isTrue();
    }

    @Property
    void textsReadAsTheyWereWritten(@ForAll("texts") List<String> texts) {
        WireWriter out = new WireWriter(1);
        texts.forEach(text -> out.string8(text).string16(text));
        WireReader in = new WireReader(out.toByteArray());
        for (String text : texts) {
            assertThat(in.string8()).isEqualTo(text);
            assertThat(in.string16()).isEqualTo(text);
        }
    }

    @Property
    void anyBytesAreText(@ForAll byte[] bytes) {
        String text = new WireReader(bytes).string(bytes.length);
        assertThat(text.length()).isLessThanOrEqualTo(bytes.length);
    }

    @Property
    void tlvsReadAsTheyWereWrittenInAllThreeForms(@ForAll("tlvs") @Size(max = 8) List<Tlv> tlvs) {
        TlvBuilder builder = TlvBlock.builder();
        tlvs.forEach(builder::tlv);
        TlvBlock block = builder.build();
        WireWriter out = new WireWriter(1);
        out.countedTlvs(block).sizedTlvs(block).tlvs(block);
        WireReader in = new WireReader(out.toByteArray());
        for (TlvBlock read : List.of(in.countedTlvs(), in.sizedTlvs(), in.tlvs())) {
            assertThat(read).isEqualTo(block).hasSameHashCodeAs(block).containsExactlyElementsOf(tlvs);
            assertThat(read.count()).isEqualTo(tlvs.size());
        }
        assertThat(in.atEnd()).isTrue();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return RecordArbitraries.texts().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Tlv>> tlvs() {
        return SnacArbitraries.tlvs().list();
    }
}
