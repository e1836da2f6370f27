// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class TlvBlockTest {
    private static final TlvBlock BLOCK = TlvBlock.builder()
            .string(1, "bob")
            .u8(2, 0xFE)
            .u16(3, 0xFEDC)
            .u32(4, 0xFEDCBA98L)
            .flag(5)
            .string(1, "alice")
            .build();

    @Test
    void numbersHaveTheWidthOfTheirValue() {
        assertThat(BLOCK.number(2, -1)).isEqualTo(0xFE);
        assertThat(BLOCK.number(3, -1)).isEqualTo(0xFEDC);
        assertThat(BLOCK.number(4, -1)).isEqualTo(0xFEDCBA98L);
        TlvBlock eight = TlvBlock.builder().value(1, out -> out.u64(-2)).build();
        assertThat(eight.number(1, 0)).isEqualTo(-2);
    }

    @Test
    void whatIsNoNumberCountsAsAbsent() {
        assertThat(BLOCK.number(5, 42)).isEqualTo(42);
        assertThat(BLOCK.number(6, 42)).isEqualTo(42);
        TlvBlock nine = TlvBlock.builder().bytes(1, new byte[9]).build();
        assertThat(nine.number(1, 42)).isEqualTo(42);
    }

    @Test
    void theFirstOfATypeCounts() {
        assertThat(BLOCK.string(1)).contains("bob");
        assertThat(BLOCK.strings(1)).containsExactly("bob", "alice");
        assertThat(BLOCK.bytes(1)).contains(ByteString.encodeUtf8("bob"));
        assertThat(BLOCK.reader(1).map(WireReader::remaining)).contains(3);
        assertThat(BLOCK.sizeOf(1)).isEqualTo(3);
    }

    @Test
    void presenceIsAFlag() {
        assertThat(BLOCK.has(5)).isTrue();
        assertThat(BLOCK.sizeOf(5)).isZero();
        assertThat(BLOCK.has(6)).isFalse();
        assertThat(BLOCK.sizeOf(6)).isEqualTo(-1);
        assertThat(BLOCK.string(6)).isEmpty();
        assertThat(BLOCK.strings(6)).isEmpty();
        assertThat(TlvBlock.builder().flag(1, false).flag(2, true).build()).hasSize(1);
    }

    @Test
    void aListEndsWhereItIsDamaged() {
        TlvBlock block = TlvBlock.builder()
                .bytes(1, ByteString.decodeHex("0001000200"))
                .flag(2)
                .build();
        assertThat(block.list(1, WireReader::u16)).containsExactly(1, 2);
        assertThat(block.list(2, WireReader::u16)).isEmpty();
        assertThat(block.list(3, WireReader::u16)).isEmpty();
    }

    @Test
    void aDamagedValueIsNone() {
        assertThat(BLOCK.value(3, WireReader::u16)).contains(0xFEDC);
        assertThat(BLOCK.value(3, WireReader::u32)).isEmpty();
        assertThat(BLOCK.value(6, WireReader::u8)).isEmpty();
    }

    @Test
    void replacingKeepsTheOrder() {
        TlvBlock changed = BLOCK.with(new Tlv(2, ByteString.decodeHex("0102")));
        assertThat(changed).extracting(Tlv::type).containsExactly(1, 2, 3, 4, 5, 1);
        assertThat(changed.number(2, 0)).isEqualTo(0x0102);
        assertThat(changed.with(new Tlv(2, ByteString.decodeHex("fe")))).isEqualTo(BLOCK);
        assertThat(BLOCK.with(new Tlv(9, ByteString.EMPTY)))
                .extracting(Tlv::type)
                .endsWith(1, 9);
    }

    @Test
    void removingTakesEveryOneOfTheType() {
        assertThat(BLOCK.without(1)).extracting(Tlv::type).containsExactly(2, 3, 4, 5);
        assertThat(BLOCK.without(9)).isSameAs(BLOCK);
        assertThat(TlvBlock.builder().flag(1).build().without(1)).isEqualTo(TlvBlock.EMPTY);
    }

    @Test
    void sizesCountTheHeaders() {
        assertThat(BLOCK.count()).isEqualTo(6);
        assertThat(BLOCK.byteSize()).isEqualTo(6 * 4 + 3 + 1 + 2 + 4 + 5);
        assertThat(TlvBlock.EMPTY.isEmpty()).isTrue();
        assertThat(TlvBlock.EMPTY.count()).isZero();
    }

    @Test
    void anotherWindowWithTheSameBytesIsEqual() {
        WireWriter out = new WireWriter();
        out.u8(0).tlvs(BLOCK);
        WireReader in = new WireReader(out.toByteArray());
        in.skip(1);
        assertThat(in.tlvs()).isEqualTo(BLOCK).hasSameHashCodeAs(BLOCK);
        assertThat(BLOCK).isNotEqualTo(TlvBlock.EMPTY).isNotEqualTo("bob");
    }

    @Test
    void iterationEnds() {
        Iterator<Tlv> tlvs = TlvBlock.builder().flag(1).build().iterator();
        assertThat(tlvs.next()).isEqualTo(new Tlv(1, ByteString.EMPTY));
        assertThat(tlvs.hasNext()).isFalse();
        assertThatThrownBy(tlvs::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void textShowsNoValues() {
        assertThat(BLOCK).hasToString("{0001[3] 0002[1] 0003[2] 0004[4] 0005[0] 0001[5]}");
        assertThat(new Tlv(0x25, ByteString.encodeUtf8("secret"))).hasToString("0025[6]");
    }

    @Test
    void buildersTakeWholeTlvs() {
        TlvBlock copy =
                TlvBlock.builder().all(BLOCK).tlv(new Tlv(7, ByteString.EMPTY)).build();
        assertThat(copy.count()).isEqualTo(7);
        WireWriter out = new WireWriter();
        out.tlvs(TlvBlock.builder().bytes(1, new byte[] {7}).build());
        assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo("0001000107");
    }
}
