// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import im.parley.oscar.snac.chat.RoomMessage;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/** Prints what a frame says, a field a line, and its bytes. Passwords, their hashes, and cookies are left out. */
public final class FrameText {
    private static final int BYTES_A_ROW = 16;

    /** What old clients write 8-bit text in, more often than not. */
    private static final Charset CODE_PAGE = Charset.forName("windows-1252");

    private FrameText() {}

    /** Returns the fields with their names; nested ones are indented by two blanks. */
    public static List<String> fields(DecodedFrame frame) {
        if (frame.value().isEmpty()) {
            return List.of();
        }
        Object value = frame.value().get();
        if (value instanceof Opaque opaque && opaque.bytes().size() == 0) {
            return List.of();
        }
        if (frame.verdict() == Verdict.UNKNOWN || frame.shown().isEmpty()) {
            // Nobody knows what is secret here, or without its secrets it cannot be read: its own text leaves them out.
            return List.of(value instanceof SnacFrame snac ? snac.body().toString() : value.toString());
        }
        FieldLines lines = new FieldLines();
        Object shown = frame.shown().get();
        if (value instanceof SnacFrame snac) {
            snac(lines, snac, (SnacFrame) shown);
        } else {
            lines.components(0, value, shown);
        }
        return lines.lines();
    }

    private static void snac(FieldLines lines, SnacFrame snac, SnacFrame shown) {
        String flags = snac.header().flags() == 0
                ? ""
                : String.format(", flags %04X", snac.header().flags());
        lines.line(0, "request", String.format("%08X%s", snac.header().requestId(), flags));
        if (snac.header().isExtended()) {
            lines.add(0, "extension", snac.extension(), shown.extension());
        }
        lines.components(0, snac.body(), shown.body());
        said(lines, shown.body());
        if (snac.trailing().size() > 0) {
            lines.add(0, "trailing", snac.trailing(), shown.trailing());
        }
    }

    /** Adds what a message says, which lies deep in its TLVs. */
    private static void said(FieldLines lines, Snac body) {
        if (body instanceof Icbm message) {
            message.text(CODE_PAGE).ifPresent(text -> lines.add(0, "text", text, text));
            message.rendezvous().ifPresent(rendezvous -> lines.add(0, "rendezvous", rendezvous, rendezvous));
            message.icqMessage().ifPresent(icq -> lines.add(0, "icq", icq, icq));
        } else if (body instanceof RoomMessage message) {
            message.text(CODE_PAGE).ifPresent(text -> lines.add(0, "text", text, text));
        }
    }

    /** Returns the bytes in rows of sixteen: offset, hex, and the letters among them. */
    public static List<String> hex(ByteString bytes) {
        List<String> rows = new ArrayList<>();
        for (int from = 0; from < bytes.size(); from += BYTES_A_ROW) {
            rows.add(row(bytes, from, Math.min(from + BYTES_A_ROW, bytes.size())));
        }
        return rows;
    }

    private static String row(ByteString bytes, int from, int to) {
        StringBuilder hex = new StringBuilder();
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < to; i++) {
            int b = bytes.getByte(i) & 0xFF;
            hex.append(String.format("%02x ", b));
            letters.append(b >= ' ' && b < 0x7F ? (char) b : '.');
        }
        return String.format("%04x  %-48s %s", from, hex, letters);
    }
}
