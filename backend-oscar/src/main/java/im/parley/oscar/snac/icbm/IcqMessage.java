// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;

/** The block of a message on channel 4, TLV 0005, little endian: the sender's UIN, and what is said. */
public record IcqMessage(long sender, IcqContent content) {
    public static IcqMessage read(WireReader in) {
        return new IcqMessage(in.u32le(), IcqContent.read(in));
    }

    public void write(WireWriter out) {
        out.u32le(sender);
        content.write(out);
    }
}
