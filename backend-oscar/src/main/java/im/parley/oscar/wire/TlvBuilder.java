// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.util.function.Consumer;
import okio.ByteString;

/** Puts TLVs together in the order of the calls. Used once. */
public final class TlvBuilder {
    static final int USUAL_SIZE = 96;

    private final WireWriter out;

    TlvBuilder(int byteSize) {
        out = new WireWriter(byteSize);
    }

    /** Adds a TLV without value, a flag by its presence. */
    public TlvBuilder flag(int type) {
        out.u16(type).u16(0);
        return this;
    }

    /** Adds a flag when it is set. */
    public TlvBuilder flag(int type, boolean set) {
        return set ? flag(type) : this;
    }

    public TlvBuilder u8(int type, int value) {
        out.u16(type).u16(1).u8(value);
        return this;
    }

    public TlvBuilder u16(int type, int value) {
        out.u16(type).u16(2).u16(value);
        return this;
    }

    public TlvBuilder u32(int type, long value) {
        out.u16(type).u16(4).u32(value);
        return this;
    }

    /** Adds text as UTF-8. */
    public TlvBuilder string(int type, String value) {
        out.u16(type).string16(value);
        return this;
    }

    public TlvBuilder bytes(int type, byte[] value) {
        out.u16(type).u16(value.length).bytes(value);
        return this;
    }

    public TlvBuilder bytes(int type, ByteString value) {
        out.u16(type).u16(value.size()).bytes(value);
        return this;
    }

    /** Adds a value that the caller writes. */
    public TlvBuilder value(int type, Consumer<? super WireWriter> value) {
        out.u16(type);
        int mark = out.begin16();
        value.accept(out);
        out.end16(mark);
        return this;
    }

    public TlvBuilder tlv(Tlv tlv) {
        return bytes(tlv.type(), tlv.value());
    }

    /** Adds every TLV of a block. */
    public TlvBuilder all(TlvBlock block) {
        out.tlvs(block);
        return this;
    }

    /** Adds whole TLVs as they lie in an array. */
    TlvBuilder raw(byte[] source, int from, int to) {
        out.bytes(source, from, to);
        return this;
    }

    public TlvBlock build() {
        return TlvBlock.over(out.array(), 0, out.size());
    }
}
