// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class WireWriterTest {
    @Test
    void writesNumbersHighByteFirst() {
        WireWriter out = new WireWriter();
        out.u8(0xFE).u16(0xFEDC).u32(0xFEDCBA98L).u64(0xFEDCBA9876543210L);
        assertThat(hex(out)).isEqualTo("fe" + "fedc" + "fedcba98" + "fedcba9876543210");
    }

    @Test
    void writesTheNumbersOfIcqLowByteFirst() {
        assertThat(hex(new WireWriter().u16le(0xFEDC).u32le(0xFEDCBA98L))).isEqualTo("dcfe" + "98badcfe");
    }

    @Test
    void writesTextAsUtf8BehindALength() {
        WireWriter out = new WireWriter();
        out.string8("bob").string16("\u00E9").string("!");
        assertThat(hex(out)).isEqualTo("03626f62" + "0002c3a9" + "21");
    }

    @Test
    void writesLists() {
        WireWriter out = new WireWriter();
        out.names(List.of("bob", "hi")).u16s(List.of(1, 2));
        assertThat(hex(out)).isEqualTo("03626f62" + "026869" + "00010002");
    }

    @Test
    void fillsInALengthThatWasNotKnown() {
        WireWriter out = new WireWriter();
        int outer = out.begin16();
        int inner = out.begin16();
        out.u8(7).end16(inner).end16(outer);
        assertThat(hex(out)).isEqualTo("0003" + "0001" + "07");
    }

    @Test
    void writesTheThreeFormsOfTlvs() {
        TlvBlock block = TlvBlock.builder().u8(1, 0xFF).flag(2).build();
        String tlvs = "00010001ff" + "00020000";
        assertThat(hex(new WireWriter().tlvs(block))).isEqualTo(tlvs);
        assertThat(hex(new WireWriter().countedTlvs(block))).isEqualTo("0002" + tlvs);
        assertThat(hex(new WireWriter().sizedTlvs(block))).isEqualTo("0009" + tlvs);
    }

    @Test
    void growsFromNothing() {
        WireWriter out = new WireWriter(0);
        out.bytes(new byte[1000]).bytes(ByteString.decodeHex("01"));
        assertThat(out.size()).isEqualTo(1001);
        assertThat(out.toByteArray()).hasSize(1001).endsWith(1);
    }

    @Test
    void startsAnewInTheSameArray() {
        WireWriter out = new WireWriter();
        byte[] array = out.u32(1).array();
        out.clear();
        assertThat(out.size()).isZero();
        assertThat(out.u8(2).array()).isSameAs(array);
        assertThat(hex(out)).isEqualTo("02");
    }

    @Test
    void rejectsAValueThatDoesNotFit() {
        assertRejects(() -> new WireWriter().u8(0x100));
        assertRejects(() -> new WireWriter().u8(-1));
        assertRejects(() -> new WireWriter().u16(0x1_0000));
        assertRejects(() -> new WireWriter().u32(0x1_0000_0000L));
        assertRejects(() -> new WireWriter().u32(-1));
        assertRejects(() -> new WireWriter().u16le(0x1_0000));
        assertRejects(() -> new WireWriter().u32le(0x1_0000_0000L));
        assertRejects(() -> new WireWriter().string8("x".repeat(256)));
        assertRejects(() -> new WireWriter().string16("x".repeat(0x1_0000)));
    }

    private static void assertRejects(Runnable write) {
        assertThatThrownBy(write::run).isInstanceOf(IllegalArgumentException.class);
    }

    private static String hex(WireWriter out) {
        return HexFormat.of().formatHex(out.toByteArray());
    }
}
