// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.alert;

import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.List;
import java.util.UUID;
import okio.ByteString;

/** The UUIDs that tell one kind of notice from another. */
final class AlertIds {
    private static final int SIZE = 16;

    private AlertIds() {}

    static UUID read(WireReader in) {
        return new UUID(in.u64(), in.u64());
    }

    static void write(UUID id, WireWriter out) {
        out.u64(id.getMostSignificantBits()).u64(id.getLeastSignificantBits());
    }

    /** Reads a count of two bytes and so many ids; none where that is not what is there. */
    static List<UUID> readCounted(ByteString body) {
        WireReader in = new WireReader(body.toByteArray());
        if (in.remaining() < 2) {
            return List.of();
        }
        int count = in.u16();
        return in.remaining() < count * SIZE ? List.of() : in.list(count, AlertIds::read);
    }
}
