// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

/**
 * The ten bytes before a SNAC's body: family, subtype, flags, request id.
 *
 * @param requestId 0 to 7FFFFFFF for a client's request and its answer; the high bit marks what a server says unasked
 */
public record SnacHeader(int family, int subtype, int flags, long requestId) {
    /** In bytes. */
    public static final int SIZE = 10;

    /** More answers to the same request follow. */
    public static final int MORE = 0x0001;

    /** A block of TLVs, behind a length of two bytes, comes before the body. */
    public static final int EXTENDED = 0x8000;

    public static SnacHeader read(WireReader in) {
        return new SnacHeader(in.u16(), in.u16(), in.u16(), in.u32());
    }

    public void write(WireWriter out) {
        out.u16(family).u16(subtype).u16(flags).u32(requestId);
    }

    public boolean hasMore() {
        return (flags & MORE) != 0;
    }

    public boolean isExtended() {
        return (flags & EXTENDED) != 0;
    }
}
