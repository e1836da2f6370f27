// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.WireException;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;

/** The block that describes an exchange, a family of rooms with rules of its own. */
public record ExchangeInfo(int id, TlvBlock tlvs) implements ChatTraits {
    /** Reads a whole block. Some servers count its TLVs, as the writer here does, and some do not. */
    public static ExchangeInfo read(WireReader in) {
        int id = in.u16();
        byte[] tlvs = in.bytes(in.remaining());
        try {
            WireReader counted = new WireReader(tlvs);
            TlvBlock block = counted.countedTlvs();
            if (counted.atEnd()) {
                return new ExchangeInfo(id, block);
            }
        } catch (WireException uncounted) {
            // Told apart by trying: an uncounted block starts with a type, and no type is a fitting count.
        }
        return new ExchangeInfo(id, new WireReader(tlvs).tlvs());
    }

    public void write(WireWriter out) {
        out.u16(id).countedTlvs(tlvs);
    }

    /** Returns TLV 0002, the user classes allowed here, 0 when absent. */
    public int classPermissions() {
        return (int) tlvs.number(0x0002, 0);
    }

    /** Returns TLV 0003, how many rooms one user may be in at a time, 0 when absent. */
    public int maxRooms() {
        return (int) tlvs.number(0x0003, 0);
    }

    /** Returns TLV 0004 in bytes, 0 when absent. */
    public int maxNameLength() {
        return (int) tlvs.number(0x0004, 0);
    }
}
