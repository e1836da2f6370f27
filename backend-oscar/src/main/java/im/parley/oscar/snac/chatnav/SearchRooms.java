// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/**
 * SNAC(0D,07): the client searches for rooms. Sources give a number and TLVs; no client or server of theirs uses it, so
 * which TLV holds the words is our reading: the one that holds a room's name everywhere else.
 *
 * @param searchClass what kind of rooms; the exchange, because the search is said to be for a room of an exchange
 * @param tlvs 00D3 the words
 */
public record SearchRooms(int searchClass, TlvBlock tlvs) implements ChatNavSnac {
    private static final int NAME = 0x00D3;

    public static final SnacCodec<SearchRooms> CODEC = SnacCodec.of(
            FAMILY,
            0x0007,
            SearchRooms.class,
            in -> new SearchRooms(in.u16(), in.tlvs()),
            (out, search) -> out.u16(search.searchClass).tlvs(search.tlvs));

    /** Searches an exchange for rooms whose names have these words. */
    public static SearchRooms named(int exchange, String words) {
        return new SearchRooms(exchange, TlvBlock.builder().string(NAME, words).build());
    }

    /** Returns the words searched for, empty when absent. */
    public String words() {
        return tlvs.string(NAME).orElse("");
    }

    @Override
    public SnacCodec<SearchRooms> codec() {
        return CODEC;
    }
}
