// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/**
 * SNAC(01,13): the server has something to say.
 *
 * @param type 1 an upgrade is mandatory, 2 advised, 3 a bulletin, 4 the usual, 6 news
 */
public record MessageOfTheDay(int type, TlvBlock tlvs) implements ServiceSnac {
    public static final SnacCodec<MessageOfTheDay> CODEC = SnacCodec.of(
            FAMILY,
            0x0013,
            MessageOfTheDay.class,
            in -> new MessageOfTheDay(in.u16(), in.tlvs()),
            (out, snac) -> out.u16(snac.type).tlvs(snac.tlvs));

    public static MessageOfTheDay of(String text) {
        return new MessageOfTheDay(4, TlvBlock.builder().string(0x000B, text).build());
    }

    /** Returns TLV 000B. */
    public String text() {
        return tlvs.string(0x000B).orElse("");
    }

    @Override
    public SnacCodec<MessageOfTheDay> codec() {
        return CODEC;
    }
}
