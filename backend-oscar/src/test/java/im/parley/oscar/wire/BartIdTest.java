// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class BartIdTest {
    @Test
    void anIconIsAHash() {
        BartId icon = BartId.icon(ByteString.decodeHex("4ab80dd8042f177146057a6e1794b3b6"));
        assertThat(hex(icon)).isEqualTo("0001" + "01" + "10" + "4ab80dd8042f177146057a6e1794b3b6");
        assertThat(icon.has(BartId.CUSTOM)).isTrue();
        assertThat(icon.has(BartId.UNKNOWN_TO_SERVER)).isFalse();
        assertThat(icon.isCleared()).isFalse();
        assertThat(icon.text()).isEmpty();
    }

    @Test
    void aFixedValueSaysThatThereIsNoIcon() {
        assertThat(hex(BartId.noIcon())).isEqualTo("0001" + "00" + "05" + "0201d20472");
        assertThat(BartId.noIcon().isCleared()).isTrue();
    }

    @Test
    void aStatusTextIsInline() {
        assertThat(hex(BartId.statusText("caf\u00E9"))).isEqualTo("0002" + "04" + "09" + "0005636166c3a9" + "0000");
        assertThat(BartId.statusText("caf\u00E9").text()).contains("caf\u00E9");
        assertThat(BartId.statusText("").text()).contains("");
    }

    @Test
    void aStatusTextMayNameItsCharset() {
        BartId latin = new BartId(
                BartId.STATUS_TEXT,
                BartId.INLINE,
                ByteString.decodeHex("0001e9" + "0001" + "0001" + "000a69736f2d383835392d31"));
        assertThat(latin.text()).contains("\u00E9");
        BartId wide = new BartId(
                BartId.STATUS_TEXT,
                BartId.INLINE,
                ByteString.decodeHex("00022603" + "0001" + "0001" + "000b756e69636f64652d322d30"));
        assertThat(wide.text()).contains("\u2603");
    }

    @Test
    void aDamagedTextIsNone() {
        assertThat(new BartId(BartId.STATUS_TEXT, BartId.INLINE, ByteString.decodeHex("0005ff")).text())
                .isEmpty();
        assertThat(new BartId(BartId.STATUS_TEXT, 0, ByteString.EMPTY).text()).isEmpty();
        assertThat(new BartId(BartId.STATUS_TEXT, 0, ByteString.EMPTY).isCleared())
                .isTrue();
    }

    @Test
    void aMoodIsANumberedName() {
        assertThat(BartId.mood(9).data().utf8()).isEqualTo("icqmood9");
    }

    private static String hex(BartId id) {
        WireWriter out = new WireWriter();
        id.write(out);
        assertThat(BartId.read(new WireReader(out.toByteArray()))).isEqualTo(id);
        return HexFormat.of().formatHex(out.toByteArray());
    }
}
