// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import okio.ByteString;

/**
 * A whole SNAC as it lies in a FLAP data frame. Writing gives the bytes that were read.
 *
 * @param extension the TLVs before the body, where {@link SnacHeader#EXTENDED} is set
 * @param trailing bytes behind the body that its record has no field for
 */
public record SnacFrame(SnacHeader header, TlvBlock extension, Snac body, ByteString trailing) {
    /** Puts a SNAC behind the header of a request or an answer. */
    public static SnacFrame of(Snac body, int flags, long requestId) {
        return new SnacFrame(
                new SnacHeader(body.family(), body.subtype(), flags, requestId),
                TlvBlock.EMPTY,
                body,
                ByteString.EMPTY);
    }

    /** Writes the whole payload of the data frame. */
    public void write(WireWriter out) {
        header.write(out);
        if (header.isExtended()) {
            out.sizedTlvs(extension);
        }
        body.codec().write(out, body);
        out.bytes(trailing);
    }
}
