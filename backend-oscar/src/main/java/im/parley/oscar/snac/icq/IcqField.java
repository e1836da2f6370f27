// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import im.parley.oscar.wire.WireWriter;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/**
 * One detail of a user, told by its type: {@code u16 type, u16 length, data}, all little endian.
 *
 * @param type one of the constants here, or another
 */
public record IcqField(int type, ByteString data) {
    public static final int UIN = 0x0136;
    public static final int FIRST_NAME = 0x0140;
    public static final int LAST_NAME = 0x014A;
    public static final int NICK = 0x0154;
    public static final int EMAIL = 0x015E;
    public static final int AGE_RANGE = 0x0168;
    public static final int AGE = 0x0172;
    public static final int GENDER = 0x017C;
    public static final int LANGUAGE = 0x0186;
    public static final int CITY = 0x0190;
    public static final int STATE = 0x019A;
    public static final int COUNTRY = 0x01A4;
    public static final int COMPANY = 0x01AE;
    public static final int DEPARTMENT = 0x01B8;
    public static final int POSITION = 0x01C2;
    public static final int OCCUPATION = 0x01CC;
    public static final int INTERESTS = 0x01EA;
    public static final int HOMEPAGE = 0x0213;
    public static final int KEYWORDS = 0x0226;
    public static final int ONLINE_ONLY = 0x0230;
    public static final int BIRTHDAY = 0x023A;
    public static final int NOTES = 0x0258;

    /** One byte: 1 when others may list us without asking. */
    public static final int OPEN_TO_ALL = 0x02F8;

    /** One byte: 1 when the status shows on the web. */
    public static final int WEB_AWARE = 0x030C;

    /** Makes a field of one byte. */
    public static IcqField u8(int type, int value) {
        return new IcqField(type, ByteString.of((byte) value));
    }

    /** Makes a field of four bytes, such as a UIN. */
    public static IcqField u32(int type, long value) {
        WireWriter out = new WireWriter(4).u32le(value);
        return new IcqField(type, ByteString.of(out.array(), 0, out.size()));
    }

    /** Returns the data as a number, low byte first; 0 when it is empty or longer than eight bytes. */
    public long number() {
        long value = 0;
        for (int i = data.size() > 8 ? 0 : data.size(); i > 0; i--) {
            value = (value << 8) | (data.getByte(i - 1) & 0xFF);
        }
        return value;
    }

    static List<IcqField> readAll(IcqReader in) {
        List<IcqField> fields = new ArrayList<>();
        while (in.remaining() > 0) {
            fields.add(new IcqField(in.u16(), in.byteString(in.u16())));
        }
        return fields;
    }

    void write(IcqWriter out) {
        out.u16(type).u16(data.size()).bytes(data);
    }
}
