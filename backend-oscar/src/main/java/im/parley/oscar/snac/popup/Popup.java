// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.popup;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;

/** SNAC(08,02): the server wants a window shown. */
public record Popup(TlvBlock tlvs) implements PopupSnac {
    public static final SnacCodec<Popup> CODEC =
            SnacCodec.of(FAMILY, 0x0002, Popup.class, in -> new Popup(in.tlvs()), (out, snac) -> out.tlvs(snac.tlvs));

    public static Popup of(String html, String url) {
        return new Popup(
                TlvBlock.builder().string(0x0001, html).string(0x0002, url).build());
    }

    /** Returns TLV 0001, in HTML. */
    public String text() {
        return tlvs.string(0x0001).orElse("");
    }

    /** Returns TLV 0002. */
    public Optional<String> url() {
        return tlvs.string(0x0002);
    }

    /** Returns TLV 0003 in pixels, 0 when absent. */
    public int width() {
        return (int) tlvs.number(0x0003, 0);
    }

    /** Returns TLV 0004 in pixels, 0 when absent. */
    public int height() {
        return (int) tlvs.number(0x0004, 0);
    }

    /** Returns TLV 0005, 0 when absent. */
    public int delay() {
        return (int) tlvs.number(0x0005, 0);
    }

    @Override
    public SnacCodec<Popup> codec() {
        return CODEC;
    }
}
