// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

/** The two numbers that tell one kind of SNAC from another. */
public record SnacAddress(int family, int subtype) {
    public static SnacAddress read(WireReader in) {
        return new SnacAddress(in.u16(), in.u16());
    }

    public void write(WireWriter out) {
        out.u16(family).u16(subtype);
    }

    /** Returns the address as documents write it, such as {@code (04,06)}. */
    @Override
    public String toString() {
        return String.format("(%02X,%02X)", family, subtype);
    }
}
