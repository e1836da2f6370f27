// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.List;

/** The SNACs that count towards one rate class. */
public record RateGroup(int classId, List<SnacAddress> members) {
    public RateGroup {
        members = List.copyOf(members);
    }

    public static RateGroup read(WireReader in) {
        return new RateGroup(in.u16(), in.list(in.u16(), SnacAddress::read));
    }

    public void write(WireWriter out) {
        out.u16(classId).u16(members.size()).all(members, SnacAddress::write);
    }
}
