// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.bench;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The frames that are measured, whole with their FLAP header, built byte by byte from the layouts. */
final class Samples {
    static final int FLAP_HEADER = 6;
    static final String NAME = "Buddy Example";
    static final String TEXT = "Sixty-four characters of plain text, no more, no less, all ASCII";
    static final long COOKIE = 0x3132333435363738L;
    static final int REQUEST_ID = 42;
    static final String SPECIAL = "a \"quoted\" price of $5 [or so]";
    static final int GROUPS = 12;
    static final int BUDDIES = 380;

    private Samples() {}

    /** Returns SNAC(04,07): 64 characters and a user info of five TLVs. */
    static byte[] incomingIcbm() {
        return snac(0x0004, 0x0007, 0, out -> {
            out.writeLong(COOKIE);
            out.writeShort(1);
            name(out, NAME);
            out.writeShort(20);
            out.writeShort(5);
            tlv16(out, 0x0001, 0x0010);
            tlv32(out, 0x0003, 0x65FFFFC4);
            tlv32(out, 0x0005, 0x3B9ACA00);
            tlv32(out, 0x0006, 0);
            tlv32(out, 0x000F, 95);
            text(out);
            out.writeInt(0x000B0000);
        });
    }

    /** Returns SNAC(04,06): 64 characters, a host ack asked for. */
    static byte[] sendIcbm() {
        return snac(0x0004, 0x0006, REQUEST_ID, out -> {
            out.writeLong(COOKIE);
            out.writeShort(1);
            name(out, NAME);
            text(out);
            out.writeInt(0x00030000);
        });
    }

    /** Returns SNAC(03,0B): nine TLVs, four capabilities, an icon hash. */
    static byte[] arrival() {
        return snac(0x0003, 0x000B, 0, out -> {
            name(out, NAME);
            out.writeShort(0);
            out.writeShort(9);
            tlv16(out, 0x0001, 0x0030);
            tlv32(out, 0x000F, 3600);
            tlv32(out, 0x0003, 0x65FFFFC4);
            tlv32(out, 0x0005, 0x3B9ACA00);
            tlv32(out, 0x0006, 0x00010000);
            tlv16(out, 0x0004, 17);
            out.writeInt(0x000D0040);
            for (int low : new int[] {0x1343, 0x1345, 0x1346, 0x134E}) {
                out.writeInt(0x09460000 | low);
                out.writeLong(0x4C7F11D182224445L);
                out.writeInt(0x53540000);
            }
            out.writeInt(0x001D0014);
            out.writeInt(0x00010110);
            out.writeLong(0x0123456789ABCDEFL);
            out.writeLong(0x0123456789ABCDEFL);
            tlv32(out, 0x001E, 0);
        });
    }

    /** Returns SNAC(13,06): 400 items, twelve groups with their order, every third buddy with an alias. */
    static byte[] feedbag() {
        return snac(0x0013, 0x0006, REQUEST_ID, out -> {
            out.writeByte(0);
            out.writeShort(1 + GROUPS + BUDDIES + 7);
            item(out, "", 0, 0, 1, order(1, GROUPS));
            for (int group = 1; group <= GROUPS; group++) {
                item(out, "Group " + group, group, 0, 1, order(100, (BUDDIES + GROUPS - group) / GROUPS));
            }
            for (int i = 0; i < BUDDIES; i++) {
                byte[] attributes = i % 3 == 0 ? alias("Alias of buddy " + i) : new byte[0];
                item(out, "buddy" + i, 1 + i % GROUPS, 100 + i / GROUPS, 0, attributes);
            }
            for (int i = 0; i < 7; i++) {
                item(out, "denied" + i, 0, 5000 + i, 3, new byte[0]);
            }
            out.writeInt(0x65FFFC18);
        });
    }

    /** Returns {@code IM_IN2} with 64 characters. */
    static byte[] imIn2() {
        return data(("IM_IN2:" + NAME + ":F:F:" + TEXT).getBytes(StandardCharsets.US_ASCII));
    }

    /** Returns {@code toc2_send_im} with characters that take a backslash. */
    static byte[] toc2SendIm() {
        String line = "toc2_send_im buddyexample \"a \\\"quoted\\\" price of \\$5 \\[or so\\]\"\0";
        return data(line.getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes a part of a frame. */
    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    private static byte[] snac(int family, int subtype, int requestId, Part body) {
        return data(bytes(out -> {
            out.writeShort(family);
            out.writeShort(subtype);
            out.writeShort(0);
            out.writeInt(requestId);
            body.write(out);
        }));
    }

    private static byte[] data(byte[] payload) {
        return bytes(out -> {
            out.writeByte('*');
            out.writeByte(2);
            out.writeShort(7);
            out.writeShort(payload.length);
            out.write(payload);
        });
    }

    private static byte[] bytes(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.write(new DataOutputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void name(DataOutputStream out, String name) throws IOException {
        out.writeByte(name.length());
        out.writeBytes(name);
    }

    private static void text(DataOutputStream out) throws IOException {
        out.writeShort(0x0002);
        out.writeShort(8 + 8 + TEXT.length());
        out.writeInt(0x05010004);
        out.writeInt(0x01010102);
        out.writeShort(0x0101);
        out.writeShort(4 + TEXT.length());
        out.writeInt(0);
        out.writeBytes(TEXT);
    }

    private static void tlv16(DataOutputStream out, int type, int value) throws IOException {
        out.writeShort(type);
        out.writeShort(2);
        out.writeShort(value);
    }

    private static void tlv32(DataOutputStream out, int type, int value) throws IOException {
        out.writeShort(type);
        out.writeShort(4);
        out.writeInt(value);
    }

    private static void item(DataOutputStream out, String name, int group, int id, int type, byte[] attributes)
            throws IOException {
        out.writeShort(name.length());
        out.writeBytes(name);
        out.writeShort(group);
        out.writeShort(id);
        out.writeShort(type);
        out.writeShort(attributes.length);
        out.write(attributes);
    }

    private static byte[] order(int first, int count) {
        return bytes(out -> {
            out.writeShort(0x00C8);
            out.writeShort(2 * count);
            for (int i = 0; i < count; i++) {
                out.writeShort(first + i);
            }
        });
    }

    private static byte[] alias(String alias) {
        return bytes(out -> {
            out.writeShort(0x0131);
            out.writeShort(alias.length());
            out.writeBytes(alias);
        });
    }
}
