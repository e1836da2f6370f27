// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The same traffic was recorded as packets and, by another program, as text. */
class CapturesTest {
    @Test
    void readsTheSameFromPacketsAndFromText() throws Exception {
        Path folder = Captures.folder().orElse(null);
        assumeThat(folder).isNotNull();
        assertThat(Captures.files(folder, ".pcap")).isNotEmpty();
        for (Path packets : Captures.files(folder, ".pcap")) {
            Recording fromPackets = Recording.read(packets);
            String name = packets.getFileName().toString().replace(".pcap", ".frames");
            Recording fromText = Recording.read(folder.resolve(name));
            assertThat(fromPackets.remainders()).isEqualTo(fromText.remainders());
            assertThat(fromPackets.frames())
                    .usingElementComparator(CapturesTest::compare)
                    .isEqualTo(fromText.frames());
        }
    }

    /** Times in the text are rounded to milliseconds. */
    private static int compare(RecordedFrame one, RecordedFrame other) {
        boolean sameTime = one.time().minus(other.time()).abs().toMillis() <= 1;
        boolean same = one.connection() == other.connection()
                && one.direction() == other.direction()
                && one.channel() == other.channel()
                && one.sequence() == other.sequence()
                && one.payload().equals(other.payload());
        return sameTime && same ? 0 : 1;
    }
}
