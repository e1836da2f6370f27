// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.WireException;
import java.nio.ByteBuffer;
import java.util.Optional;
import okio.ByteString;

/**
 * The payload of the sign-on frame that each side sends before its first line: the version, and from a client its
 * screen name.
 */
public record TocHello(Optional<String> screenName) {
    /** What a client sends before any frame; it turns the port from HTTP to FLAP. */
    public static final ByteString FLAPON = ByteString.encodeUtf8("FLAPON\r\n\r\n");

    private static final int VERSION = 1;
    private static final short NAME_TAG = 1;
    private static final int VERSION_SIZE = 4;
    private static final int TLV_HEADER_SIZE = 4;

    /** Returns what a server says. */
    public static TocHello ofServer() {
        return new TocHello(Optional.empty());
    }

    /** Returns what a client says; the name should be normalized. */
    public static TocHello ofClient(String screenName) {
        return new TocHello(Optional.of(screenName));
    }

    /** Writes the payload, which no NUL ends. */
    public byte[] payload() {
        byte[] name = screenName.orElse("").getBytes(UTF_8);
        ByteBuffer out =
                ByteBuffer.allocate(VERSION_SIZE + (screenName.isPresent() ? TLV_HEADER_SIZE + name.length : 0));
        out.putInt(VERSION);
        if (screenName.isPresent()) {
            out.putShort(NAME_TAG).putShort((short) name.length).put(name);
        }
        return out.array();
    }

    /**
     * Reads the payload. Other TLVs, and NULs behind the last one, are passed over.
     *
     * @throws WireException when the version is not 1 or a length lies
     */
    public static TocHello parse(byte[] payload) {
        ByteBuffer in = ByteBuffer.wrap(payload);
        if (in.remaining() < VERSION_SIZE || in.getInt() != VERSION) {
            throw new WireException("sign-on frame is not of version " + VERSION, 0);
        }
        while (in.remaining() >= TLV_HEADER_SIZE) {
            int tag = in.getShort();
            int length = in.getShort() & 0xFFFF;
            if (length > in.remaining()) {
                throw new WireException("wanted " + length + " bytes, have " + in.remaining(), in.position());
            }
            int from = in.position();
            in.position(from + length);
            if (tag == NAME_TAG) {
                return ofClient(WireText.decode(payload, from, from + length).text());
            }
        }
        return ofServer();
    }
}
