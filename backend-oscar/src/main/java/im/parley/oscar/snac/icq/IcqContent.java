// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.ByteString;

/**
 * The end of every ICQ message: what kind it is, and its text. Occurs on channel 4 and in stored messages.
 *
 * @param type one of the constants here
 * @param flags 00 or 01 to one person, 03 automatic, 80 to many
 * @param text in the sender's code page; some types separate fields by the byte FE
 */
public record IcqContent(int type, int flags, ByteString text) {
    public static final int PLAIN = 0x01;
    public static final int CHAT_REQUEST = 0x02;
    public static final int FILE_REQUEST = 0x03;

    /** Fields: description, address. */
    public static final int URL = 0x04;

    /** Fields: nick, first name, last name, e-mail, flag, reason. */
    public static final int AUTHORIZATION_REQUEST = 0x06;

    public static final int AUTHORIZATION_DENIED = 0x07;
    public static final int AUTHORIZATION_GRANTED = 0x08;
    public static final int SERVER_MESSAGE = 0x09;
    public static final int YOU_WERE_ADDED = 0x0C;
    public static final int WEB_PAGER = 0x0D;
    public static final int EMAIL_EXPRESS = 0x0E;

    /** Fields: how many, then UIN and nick of each. */
    public static final int CONTACTS = 0x13;

    public static final int PLUG_IN = 0x1A;
    public static final int READ_AWAY_TEXT = 0xE8;
    public static final int READ_BUSY_TEXT = 0xE9;
    public static final int READ_NOT_AVAILABLE_TEXT = 0xEA;
    public static final int READ_DO_NOT_DISTURB_TEXT = 0xEB;
    public static final int READ_FREE_FOR_CHAT_TEXT = 0xEC;

    /**
     * Value of {@link #flags()}: to one person. That is what ICQ's clients and servers write, and older clients take
     * nothing else, because they read type and flags as one number.
     */
    public static final int PERSONAL = 0x00;

    /** Value of {@link #flags()}: the same, as documents have it. */
    public static final int NORMAL = 0x01;

    /** Value of {@link #flags()}: a program answered, not its user, or is asked to. */
    public static final int AUTOMATIC = 0x03;

    private static final byte SEPARATOR = (byte) 0xFE;

    public static IcqContent plain(String text, Charset codePage) {
        return new IcqContent(PLAIN, PERSONAL, IcqText.encode(text, codePage));
    }

    /**
     * Makes a message of fields. Words in which the code page has the separator's byte are written in UTF-8, which never
     * has it.
     */
    public static IcqContent ofFields(int type, Charset codePage, String... fields) {
        Buffer text = new Buffer();
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                text.writeByte(SEPARATOR);
            }
            ByteString field = IcqText.encode(fields[i], codePage);
            text.write(field.indexOf(new byte[] {SEPARATOR}) < 0 ? field : IcqText.encode(fields[i], UTF_8));
        }
        return new IcqContent(type, PERSONAL, text.readByteString());
    }

    /** Tells whether a type asks for the text of somebody who is away; only with {@link #AUTOMATIC} do all clients answer. */
    public static boolean asksForAwayText(int type) {
        return type >= READ_AWAY_TEXT && type <= READ_FREE_FOR_CHAT_TEXT;
    }

    /** Reads type, flags and text, little endian. */
    public static IcqContent read(WireReader in) {
        return new IcqContent(in.u8(), in.u8(), IcqText.read(in));
    }

    /** Writes what {@link #read} reads. */
    public void write(WireWriter out) {
        out.u8(type).u8(flags);
        IcqText.write(out, text);
    }

    /** Returns the whole text: UTF-8, or else in the code page. */
    public String text(Charset codePage) {
        return IcqText.decode(text, codePage);
    }

    /** Returns the fields between the separators, at least one. */
    public List<String> fields(Charset codePage) {
        List<String> fields = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.size(); i++) {
            if (text.getByte(i) == SEPARATOR) {
                fields.add(IcqText.decode(text.substring(start, i), codePage));
                start = i + 1;
            }
        }
        fields.add(IcqText.decode(text.substring(start), codePage));
        return fields;
    }

    /** Returns type, flags and length alone: the text is somebody's message. */
    @Override
    public String toString() {
        return String.format("IcqContent[type=%02X, flags=%02X, %d bytes]", type, flags, text.size());
    }
}
