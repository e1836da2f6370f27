// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The packets of a classic pcap file, in either byte order, with times in microseconds or nanoseconds. A packet that the
 * file ends inside of is left out: that is how a stopped recorder leaves it.
 *
 * @param linkType what the packets begin with: see {@link LinkLayer}
 */
record PcapFile(int linkType, List<Packet> packets) {
    private static final int MICROSECONDS = 0xA1B2C3D4;
    private static final int NANOSECONDS = 0xA1B23C4D;
    private static final int FILE_HEADER = 24;
    private static final int PACKET_HEADER = 16;

    /**
     * One packet as recorded.
     *
     * @param time since 1970
     */
    record Packet(Duration time, ByteBuffer bytes) {}

    static boolean isPcap(byte[] file) {
        return file.length >= FILE_HEADER
                && (hasMagic(file, ByteOrder.BIG_ENDIAN) || hasMagic(file, ByteOrder.LITTLE_ENDIAN));
    }

    private static boolean hasMagic(byte[] file, ByteOrder order) {
        int magic = ByteBuffer.wrap(file).order(order).getInt(0);
        return magic == MICROSECONDS || magic == NANOSECONDS;
    }

    /** Reads a file for which {@link #isPcap} holds. */
    static PcapFile of(byte[] file) {
        ByteOrder order = hasMagic(file, ByteOrder.BIG_ENDIAN) ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        ByteBuffer in = ByteBuffer.wrap(file).order(order);
        long unit = in.getInt(0) == NANOSECONDS ? 1 : 1000;
        // The upper bits tell of frame check sequences, which lie behind what we read.
        int linkType = in.getInt(20) & 0xFFFF;
        List<Packet> packets = new ArrayList<>();
        in.position(FILE_HEADER);
        while (in.remaining() >= PACKET_HEADER) {
            Duration time = Duration.ofSeconds(in.getInt() & 0xFFFF_FFFFL, (in.getInt() & 0xFFFF_FFFFL) * unit);
            int size = in.getInt();
            in.getInt();
            if (size < 0 || size > in.remaining()) {
                break;
            }
            packets.add(new Packet(time, in.slice(in.position(), size).order(ByteOrder.BIG_ENDIAN)));
            in.position(in.position() + size);
        }
        return new PcapFile(linkType, packets);
    }
}
