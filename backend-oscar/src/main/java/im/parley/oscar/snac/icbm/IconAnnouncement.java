// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;

/**
 * The icon of a message's sender, in the way that came before SNAC family 0010: whoever wants it asks in his next
 * message.
 *
 * @param length in bytes
 * @param time when it was set, in seconds since 1970
 */
public record IconAnnouncement(long length, int checksum, long time) {
    private static final int PRESENT = 1;

    public static IconAnnouncement read(WireReader in) {
        long length = in.u32();
        in.skip(2);
        return new IconAnnouncement(length, in.u16(), in.u32());
    }

    public void write(WireWriter out) {
        out.u32(length).u16(PRESENT).u16(checksum).u32(time);
    }
}
