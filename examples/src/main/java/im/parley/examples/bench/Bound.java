// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.examples.bench.Facts.Arrived;
import im.parley.examples.bench.Facts.Heard;
import im.parley.examples.bench.Facts.Listed;
import im.parley.examples.bench.Facts.Said;
import im.parley.examples.bench.Facts.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lower bound: one pass of offset arithmetic for each frame, lengths checked, nothing kept but the facts. */
final class Bound {
    private static final int BODY = Samples.FLAP_HEADER + 10;

    private Bound() {}

    static Said said(byte[] f) {
        int end = frameEnd(f);
        long cookie = u64(f, BODY);
        int p = BODY + 10;
        int nameEnd = check(p + 1 + u8(f, p), end);
        String sender = latin(f, p + 1, nameEnd);
        int warning = u16(f, nameEnd);
        int count = u16(f, nameEnd + 2);
        p = nameEnd + 4;
        int flags = 0;
        long since = 0;
        for (int i = 0; i < count; i++) {
            int next = check(p + 4 + u16(f, p + 2), end);
            switch (u16(f, p)) {
                case 0x0001 -> flags = u16(f, p + 4);
                case 0x0003 -> since = u32(f, p + 4);
                default -> {}
            }
            p = next;
        }
        String text = "";
        boolean typing = false;
        while (p < end) {
            int next = check(p + 4 + u16(f, p + 2), end);
            switch (u16(f, p)) {
                case 0x0002 -> text = text(f, p + 4, next);
                case 0x000B -> typing = true;
                default -> {}
            }
            p = next;
        }
        return new Said(cookie, sender, warning, flags, since, typing, text);
    }

    private static String text(byte[] f, int from, int end) {
        for (int p = from; p < end; ) {
            int next = check(p + 4 + u16(f, p + 2), end);
            if (u16(f, p) == 0x0101) {
                return latin(f, p + 8, next);
            }
            p = next;
        }
        return "";
    }

    static Arrived arrived(byte[] f) {
        int end = frameEnd(f);
        int nameEnd = check(BODY + 1 + u8(f, BODY), end);
        String name = latin(f, BODY + 1, nameEnd);
        int warning = u16(f, nameEnd);
        int count = u16(f, nameEnd + 2);
        int flags = 0;
        int idle = 0;
        int capabilities = 0;
        long since = 0;
        long status = 0;
        int p = nameEnd + 4;
        for (int i = 0; i < count; i++) {
            int next = check(p + 4 + u16(f, p + 2), end);
            switch (u16(f, p)) {
                case 0x0001 -> flags = u16(f, p + 4);
                case 0x0003 -> since = u32(f, p + 4);
                case 0x0004 -> idle = u16(f, p + 4);
                case 0x0006 -> status = u32(f, p + 4);
                case 0x000D -> capabilities = (next - p - 4) / 16;
                default -> {}
            }
            p = next;
        }
        return new Arrived(name, warning, flags, since, status, idle, capabilities);
    }

    static Stored stored(byte[] f) {
        int end = frameEnd(f);
        int count = u16(f, BODY + 1);
        int p = BODY + 3;
        List<Listed> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int nameEnd = check(p + 2 + u16(f, p), end);
            int itemEnd = check(nameEnd + 8 + u16(f, nameEnd + 6), end);
            Optional<String> alias = Optional.empty();
            for (int t = nameEnd + 8; t < itemEnd; ) {
                int next = check(t + 4 + u16(f, t + 2), itemEnd);
                if (u16(f, t) == 0x0131) {
                    alias = Optional.of(latin(f, t + 4, next));
                }
                t = next;
            }
            items.add(new Listed(
                    latin(f, p + 2, nameEnd), u16(f, nameEnd), u16(f, nameEnd + 2), u16(f, nameEnd + 4), alias));
            p = itemEnd;
        }
        return new Stored(items, u32(f, p));
    }

    static Heard heard(byte[] f) {
        int end = frameEnd(f);
        int p = Samples.FLAP_HEADER + "IM_IN2:".length();
        int nameEnd = colon(f, p, end);
        int autoEnd = colon(f, nameEnd + 1, end);
        int unknownEnd = colon(f, autoEnd + 1, end);
        return new Heard(latin(f, p, nameEnd), f[nameEnd + 1] == 'T', latin(f, unknownEnd + 1, end));
    }

    /** Writes SNAC(04,06) into a buffer and returns where it ends. */
    static int sendIcbm(byte[] out, int sequence, long requestId, long cookie, String to, String text) {
        int p = BODY;
        put32(out, Samples.FLAP_HEADER, 0x00040006);
        put16(out, Samples.FLAP_HEADER + 4, 0);
        put32(out, Samples.FLAP_HEADER + 6, (int) requestId);
        put32(out, p, (int) (cookie >>> 32));
        put32(out, p + 4, (int) cookie);
        put16(out, p + 8, 1);
        out[p + 10] = (byte) to.length();
        p = ascii(out, p + 11, to);
        put16(out, p, 0x0002);
        put16(out, p + 2, 16 + text.length());
        put32(out, p + 4, 0x05010004);
        put32(out, p + 8, 0x01010102);
        put16(out, p + 12, 0x0101);
        put16(out, p + 14, 4 + text.length());
        put32(out, p + 16, 0);
        p = ascii(out, p + 20, text);
        put32(out, p, 0x00030000);
        return header(out, sequence, p + 4);
    }

    /** Writes {@code toc2_send_im} into a buffer and returns where it ends. */
    static int toc2SendIm(byte[] out, int sequence, String to, String text) {
        int p = ascii(out, Samples.FLAP_HEADER, "toc2_send_im ");
        p = ascii(out, p, to);
        out[p++] = ' ';
        out[p++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '$', '"', '(', ')', '[', ']', '{', '}' -> out[p++] = '\\';
                default -> {}
            }
            out[p++] = (byte) c;
        }
        out[p++] = '"';
        out[p++] = 0;
        return header(out, sequence, p);
    }

    private static int header(byte[] out, int sequence, int end) {
        out[0] = '*';
        out[1] = 2;
        put16(out, 2, sequence);
        put16(out, 4, end - Samples.FLAP_HEADER);
        return end;
    }

    private static int frameEnd(byte[] f) {
        return check(Samples.FLAP_HEADER + u16(f, 4), f.length);
    }

    private static int check(int next, int end) {
        if (next > end) {
            throw new IllegalArgumentException("length leads to " + next + ", past " + end);
        }
        return next;
    }

    private static int colon(byte[] f, int from, int end) {
        for (int p = from; p < end; p++) {
            if (f[p] == ':') {
                return p;
            }
        }
        throw new IllegalArgumentException("no colon behind " + from);
    }

    private static String latin(byte[] f, int from, int to) {
        return new String(f, from, to - from, ISO_8859_1);
    }

    /** Text that is not ASCII would need another charset, so looking is part of the work. */
    private static int ascii(byte[] out, int p, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7F) {
                throw new IllegalArgumentException("not ASCII: " + text);
            }
            out[p + i] = (byte) c;
        }
        return p + text.length();
    }

    private static void put16(byte[] out, int p, int value) {
        out[p] = (byte) (value >>> 8);
        out[p + 1] = (byte) value;
    }

    private static void put32(byte[] out, int p, int value) {
        put16(out, p, value >>> 16);
        put16(out, p + 2, value);
    }

    private static int u8(byte[] f, int p) {
        return f[p] & 0xFF;
    }

    private static int u16(byte[] f, int p) {
        return (f[p] & 0xFF) << 8 | f[p + 1] & 0xFF;
    }

    private static long u32(byte[] f, int p) {
        return (long) u16(f, p) << 16 | u16(f, p + 2);
    }

    private static long u64(byte[] f, int p) {
        return u32(f, p) << 32 | u32(f, p + 4);
    }
}
