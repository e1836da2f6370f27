// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;

/** The version of a food group that a client speaks, and the number and version of the part that speaks it. */
public record FamilyTool(int family, int version, int toolId, int toolVersion) {
    public static FamilyTool read(WireReader in) {
        return new FamilyTool(in.u16(), in.u16(), in.u16(), in.u16());
    }

    public void write(WireWriter out) {
        out.u16(family).u16(version).u16(toolId).u16(toolVersion);
    }
}
