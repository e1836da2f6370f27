// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import java.util.HexFormat;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class WireReaderTest {
    @Test
    void readsNumbersHighByteFirst() {
        WireReader in = reader("fe fedc fedcba98 fedcba9876543210");
        assertThat(in.u8()).isEqualTo(0xFE);
        assertThat(in.u16()).isEqualTo(0xFEDC);
        assertThat(in.u32()).isEqualTo(0xFEDCBA98L);
        assertThat(in.u64()).isEqualTo(0xFEDCBA9876543210L);
        assertThat(in.atEnd()).isTrue();
    }

    @Test
    void readsTheNumbersOfIcqLowByteFirst() {
        WireReader in = reader("dcfe 98badcfe");
        assertThat(in.u16le()).isEqualTo(0xFEDC);
        assertThat(in.u32le()).isEqualTo(0xFEDCBA98L);
    }

    @Test
    void readsTextBehindALength() {
        WireReader in = reader("03 626f62 0005 616c696365 21");
        assertThat(in.string8()).isEqualTo("bob");
        assertThat(in.string16()).isEqualTo("alice");
        assertThat(in.string(1)).isEqualTo("!");
    }

    @Test
    void readsUtf8AndOtherwiseLatin1() {
        assertThat(reader("c3a9").string(2)).isEqualTo("\u00E9");
        assertThat(reader("e9").string(1)).isEqualTo("\u00E9");
        assertThat(reader("c3").string(1)).isEqualTo("\u00C3");
    }

    @Test
    void takesAReplacementCharacterThatWasMeant() {
        assertThat(reader("efbfbd").string(3)).isEqualTo("\uFFFD");
        assertThat(reader("efbfbde9").string(4)).isEqualTo("\u00EF\u00BF\u00BD\u00E9");
    }

    @Test
    void readsListsToTheEndOrByCount() {
        assertThat(reader("03 626f62 02 6869").names()).containsExactly("bob", "hi");
        assertThat(reader("").names()).isEmpty();
        assertThat(reader("0001 0002").list(WireReader::u16)).containsExactly(1, 2);
        WireReader in = reader("0001 0002 03");
        assertThat(in.list(2, WireReader::u16)).containsExactly(1, 2);
        assertThat(in.remaining()).isEqualTo(1);
    }

    @Test
    void aListCutShortIsRejected() {
        assertRejects(() -> reader("0001 00").list(WireReader::u16), 2);
        assertRejects(() -> reader("0001").list(60_000, WireReader::u16), 2);
    }

    @Test
    void countsOffsetsFromTheStartOfTheArray() {
        byte[] bytes = HexFormat.of().parseHex("0000000102");
        WireReader in = new WireReader(bytes, 3, 4);
        assertThat(in.position()).isEqualTo(3);
        assertThat(in.u8()).isEqualTo(1);
        assertRejects(in::u8, 4);
    }

    @Test
    void aSliceCannotLeaveItsWindow() {
        WireReader in = reader("0102 0304");
        WireReader slice = in.slice(2);
        assertThat(slice.u16()).isEqualTo(0x0102);
        assertRejects(slice::u8, 2);
        assertThat(in.u16()).isEqualTo(0x0304);
        assertRejects(() -> in.slice(1), 4);
    }

    @Test
    void aCopyLooksAhead() {
        WireReader in = reader("0102");
        assertThat(in.copy().u16()).isEqualTo(0x0102);
        assertThat(in.remaining()).isEqualTo(2);
    }

    @Test
    void aLengthThatLiesIsRejectedWhereItPoints() {
        assertRejects(() -> reader("05 6162").string8(), 1);
        assertRejects(() -> reader("0005 6162").string16(), 2);
        assertRejects(() -> reader("00").u16(), 0);
        assertRejects(() -> reader("000000").u32(), 0);
        assertRejects(() -> reader("01").skip(2), 0);
        assertRejects(() -> reader("01").skip(-1), 0);
        assertRejects(() -> reader("01").bytes(Integer.MAX_VALUE), 0);
        assertRejects(() -> reader("01").byteString(Integer.MIN_VALUE), 0);
    }

    @Test
    void readsTheThreeFormsOfTlvs() {
        List<Tlv> both = List.of(new Tlv(1, ByteString.decodeHex("ff")), new Tlv(0xFFFF, ByteString.EMPTY));
        assertThat(reader("0001 0001 ff ffff 0000").tlvs()).containsExactlyElementsOf(both);
        WireReader counted = reader("0002 0001 0001 ff ffff 0000 77");
        assertThat(counted.countedTlvs()).containsExactlyElementsOf(both);
        assertThat(counted.u8()).isEqualTo(0x77);
        WireReader sized = reader("0009 0001 0001 ff ffff 0000 77");
        assertThat(sized.sizedTlvs()).containsExactlyElementsOf(both);
        assertThat(sized.u8()).isEqualTo(0x77);
        WireReader toldBefore = reader("0001 0001 ff ffff 0000 77");
        assertThat(toldBefore.tlvs(9)).containsExactlyElementsOf(both);
        assertThat(toldBefore.u8()).isEqualTo(0x77);
    }

    @Test
    void tlvsThatLieAreRejected() {
        assertRejects(() -> reader("0001 0002 ff").tlvs(), 4);
        assertRejects(() -> reader("0001 00").tlvs(), 0);
        assertRejects(() -> reader("0003 0001 0000 0002 0000").countedTlvs(), 10);
        assertRejects(() -> reader("0005 0001 0001").sizedTlvs(), 2);
        assertRejects(() -> reader("0005 0001 0002 ff ff").sizedTlvs(), 2);
        assertRejects(() -> reader("0003 0001 00").sizedTlvs(), 2);
    }

    @Test
    void rejectsAWindowThatIsNotInTheArray() {
        assertThatThrownBy(() -> new WireReader(new byte[2], 1, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WireReader(new byte[2], 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WireReader(new byte[2], -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static WireReader reader(String hex) {
        return new WireReader(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private static void assertRejects(Runnable read, long offset) {
        assertThatThrownBy(read::run)
                .isInstanceOfSatisfying(
                        WireException.class,
                        refused -> assertThat(refused.offset()).isEqualTo(offset));
    }
}
