// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

/** The version of a food group that one side speaks. */
public record FamilyVersion(int family, int version) {
    public static FamilyVersion read(WireReader in) {
        return new FamilyVersion(in.u16(), in.u16());
    }

    public void write(WireWriter out) {
        out.u16(family).u16(version);
    }
}
