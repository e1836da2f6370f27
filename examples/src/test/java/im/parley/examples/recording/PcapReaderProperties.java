// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import static im.parley.examples.recording.PcapBytes.ACK;
import static im.parley.examples.recording.PcapBytes.SYN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import okio.ByteString;

class PcapReaderProperties {
    /** However a stream was cut, repeated and mixed up on its way, its frames are the same. */
    @Property
    void readsTheSameFramesFromAnySegments(
            @ForAll @Size(max = 8) List<@Size(max = 40) byte[]> payloads, @ForAll int first, @ForAll long seed)
            throws Exception {
        StringBuilder stream = new StringBuilder();
        for (byte[] payload : payloads) {
            stream.append(String.format("2a020000%04x", payload.length))
                    .append(ByteString.of(payload).hex());
        }
        PcapBytes pcap = PcapBytes.ethernet().v4(0, 40000, 5190, first - 1, SYN, "");
        for (int[] segment : segments(stream.length() / 2, new Random(seed))) {
            String bytes = stream.substring(segment[0] * 2, segment[1] * 2);
            pcap.v4(1, 40000, 5190, first + segment[0], ACK, bytes);
        }
        Recording recording = PcapReader.read(pcap.bytes());
        assertThat(recording.frames())
                .extracting(RecordedFrame::payload)
                .containsExactlyElementsOf(payloads.stream().map(ByteString::of).toList());
        assertThat(recording.remainders()).isEmpty();
    }

    private static List<int[]> segments(int length, Random random) {
        List<int[]> segments = new ArrayList<>();
        for (int from = 0; from < length; ) {
            int to = Math.min(length, from + 1 + random.nextInt(30));
            segments.add(new int[] {from, to});
            if (random.nextBoolean()) {
                segments.add(new int[] {random.nextInt(to), to});
            }
            from = to;
        }
        Collections.shuffle(segments, random);
        return segments;
    }

    @Property
    void readsAnyPackets(
            @ForAll @Size(max = 5) List<@Size(max = 80) byte[]> packets, @ForAll @IntRange(max = 9) int kind)
            throws Exception {
        int linkType = new int[] {0, 1, 12, 14, 101, 108, 113, 228, 229, 276}[kind];
        PcapBytes pcap = new PcapBytes(ByteOrder.BIG_ENDIAN, false, linkType);
        packets.forEach(packet -> pcap.packet(0, packet));
        assertThat(PcapReader.read(pcap.bytes()).frames()).hasSizeLessThanOrEqualTo(80 * packets.size());
    }

    /** Damages a good file in one place. */
    @Property
    void survivesADamagedByte(@ForAll @IntRange(min = 24, max = 400) int at, @ForAll byte value) throws Exception {
        byte[] file = PcapBytes.ethernet()
                .handshake(0, 40000, 5190)
                .v4(1, 40000, 5190, 1000, ACK, "2a0500080000")
                .v6(2, 40001, 5190, 1000, ACK, "2a0500080000")
                .bytes();
        file[Math.min(at, file.length - 1)] = value;
        assertThat(PcapReader.read(file).frames().stream()
                        .mapToInt(frame -> frame.payload().size())
                        .sum())
                .isLessThan(file.length);
    }
}
