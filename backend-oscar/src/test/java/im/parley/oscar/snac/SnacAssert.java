// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import okio.ByteString;

/** Compares records with bytes. */
public final class SnacAssert {
    private SnacAssert() {}

    /** Checks both directions: the golden frame of that name reads as the record, and the record writes the frame. */
    public static void assertGolden(String name, Snac expected) {
        byte[] payload = GoldenFrames.payload(name);
        SnacFrame frame = Snacs.REGISTRY.decode(payload);
        assertThat(frame.body()).isEqualTo(expected);
        assertThat(frame.trailing()).isEqualTo(ByteString.EMPTY);
        SnacFrame ours = new SnacFrame(frame.header(), frame.extension(), expected, ByteString.EMPTY);
        assertThat(bytes(ours)).isEqualTo(payload);
    }

    /** Reads the golden frame of that name. */
    public static <T extends Snac> T golden(String name, Class<T> type) {
        return type.cast(Snacs.REGISTRY.decode(GoldenFrames.payload(name)).body());
    }

    public static byte[] bytes(SnacFrame frame) {
        WireWriter out = new WireWriter();
        frame.write(out);
        return out.toByteArray();
    }

    /** Writes a body and reads it again. */
    public static Snac roundTrip(Snac snac) {
        WireWriter out = new WireWriter();
        snac.codec().write(out, snac);
        WireReader in = new WireReader(out.toByteArray());
        Snac read = snac.codec().read(in);
        assertThat(in.remaining()).isZero();
        return read;
    }
}
