// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.WireException;
import im.parley.oscar.wire.WireWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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
    public static final int PAST = 0x01D6;
    public static final int AFFILIATIONS = 0x01FE;
    public static final int HOMEPAGE_CATEGORY = 0x0212;
    public static final int STREET = 0x0262;
    public static final int ZIP = 0x026C;
    public static final int PHONE = 0x0276;
    public static final int FAX = 0x0280;
    public static final int CELL_PHONE = 0x028A;
    public static final int WORK_STREET = 0x0294;
    public static final int WORK_CITY = 0x029E;
    public static final int WORK_STATE = 0x02A8;
    public static final int WORK_COUNTRY = 0x02B2;
    public static final int WORK_ZIP = 0x02BC;
    public static final int WORK_PHONE = 0x02C6;
    public static final int WORK_FAX = 0x02D0;
    public static final int WORK_HOMEPAGE = 0x02DA;
    public static final int TIME_ZONE = 0x0316;
    public static final int ORIGIN_CITY = 0x0320;
    public static final int ORIGIN_STATE = 0x032A;
    public static final int ORIGIN_COUNTRY = 0x0334;

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

    /** Makes a field of two bytes, such as a country. */
    public static IcqField u16(int type, int value) {
        return of(type, out -> out.u16(value), UTF_8);
    }

    /** Makes a field of words. */
    public static IcqField text(int type, String text, Charset codePage) {
        return of(type, out -> out.text(text), codePage);
    }

    /** Makes a field of one of ICQ's numbered kinds and words, such as an interest. */
    public static IcqField topic(int type, Topic topic, Charset codePage) {
        return of(type, topic::write, codePage);
    }

    /** Makes the field of an e-mail address, which others see or do not. */
    public static IcqField email(EmailEntry email, Charset codePage) {
        return of(EMAIL, out -> out.text(email.address()).u8(email.hidden()), codePage);
    }

    /** Makes the field of a birthday. */
    public static IcqField birthday(LocalDate day) {
        return of(
                BIRTHDAY, out -> out.u16(day.getYear()).u16(day.getMonthValue()).u16(day.getDayOfMonth()), UTF_8);
    }

    /** Makes the field of the youngest and the oldest to search for. */
    public static IcqField ages(int youngest, int oldest) {
        return of(AGE_RANGE, out -> out.u16(youngest).u16(oldest), UTF_8);
    }

    private static IcqField of(int type, Consumer<IcqWriter> content, Charset codePage) {
        WireWriter out = new WireWriter();
        content.accept(new IcqWriter(out, codePage));
        return new IcqField(type, ByteString.of(out.array(), 0, out.size()));
    }

    /** Returns the words of a field that has them; nothing when it is damaged. */
    public Optional<String> text(Charset codePage) {
        return read(IcqReader::text, codePage);
    }

    /** Returns what {@link #topic(int, Topic, Charset)} has put in; nothing when it is damaged. */
    public Optional<Topic> topic(Charset codePage) {
        return read(Topic::read, codePage);
    }

    /** Returns a birthday; nothing when there is no such day. */
    public Optional<LocalDate> birthday() {
        return read(in -> new int[] {in.u16(), in.u16(), in.u16()}, UTF_8)
                .flatMap(day -> PersonDetails.day(day[0], day[1], day[2]));
    }

    private <T> Optional<T> read(Function<IcqReader, T> content, Charset codePage) {
        try {
            return Optional.of(content.apply(new IcqReader(data, codePage)));
        } catch (WireException damaged) {
            return Optional.empty();
        }
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
