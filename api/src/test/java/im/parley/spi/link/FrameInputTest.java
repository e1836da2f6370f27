// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class FrameInputTest {
    private final Segments stream = new Segments();
    private final FrameInput in = new FrameInput(stream);

    @Test
    void asksForNoByteBeyondTheHeaderWhileItWaits() throws IOException {
        stream.arrive("header");
        stream.arrive("body");
        stream.arrive("header");

        assertThat(await(6)).isEqualTo("header");
        assertThat(read(4)).isEqualTo("body");
        assertThat(await(6)).isEqualTo("header");
        assertThat(stream.asked).containsExactly(6, 4, 6);
    }

    @Test
    void readsABurstAtOnce() throws IOException {
        stream.arrive("h1bbh2bbh3bb");

        for (int i = 1; i <= 3; i++) {
            assertThat(await(2)).isEqualTo("h" + i);
            assertThat(read(2)).isEqualTo("bb");
        }
        assertThat(stream.asked).containsExactly(2, 10);
    }

    @Test
    void letsGoOfItsWindowWhenTheBurstIsOver() throws IOException {
        stream.arrive("h1bbh2bb");
        for (int i = 0; i < 2; i++) {
            await(2);
            read(2);
        }
        stream.asked.clear();
        stream.arrive("h3bb");

        assertThat(await(2)).isEqualTo("h3");
        assertThat(stream.asked).containsExactly(2);
    }

    @Test
    void goesOnWithABurstThatIsRefilled() throws IOException {
        stream.arrive("h1bbh2b");
        await(2);
        read(2);
        await(2);
        stream.arrive("bh3bbh4bb");

        assertThat(read(2)).isEqualTo("bb");
        assertThat(await(2)).isEqualTo("h3");
        assertThat(read(2)).isEqualTo("bb");
        assertThat(await(2)).isEqualTo("h4");
        assertThat(read(2)).isEqualTo("bb");
    }

    @Test
    void readsWhatIsLargerThanAnyWindowStraightToItsPlace() throws IOException {
        stream.arrive("h");
        stream.arrive("x".repeat(50_000));
        await(1);

        assertThat(read(50_000)).hasSize(50_000);
        assertThat(stream.asked).containsExactly(1, 50_000);
    }

    @Test
    void saysHowMuchCameBeforeTheEnd() throws IOException {
        stream.arrive("abc");

        assertThat(in.await(new byte[6], 6)).isEqualTo(3);
        assertThat(in.await(new byte[6], 6)).isZero();
    }

    @Test
    void readsNothingWhenNothingIsWanted() throws IOException {
        assertThat(in.read(new byte[0], 0)).isZero();
        assertThat(stream.asked).isEmpty();
    }

    private String await(int count) throws IOException {
        byte[] target = new byte[count];
        assertThat(in.await(target, count)).isEqualTo(count);
        return new String(target, US_ASCII);
    }

    private String read(int count) throws IOException {
        byte[] target = new byte[count];
        assertThat(in.read(target, count)).isEqualTo(count);
        return new String(target, US_ASCII);
    }

    /** A socket whose segments have all arrived, one read giving at most one of them. Notes how much was asked for. */
    private static final class Segments extends InputStream {
        final List<Integer> asked = new ArrayList<>();
        private final Queue<byte[]> segments = new ArrayDeque<>();
        private byte[] now = {};
        private int at;

        void arrive(String text) {
            segments.add(text.getBytes(US_ASCII));
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time");
        }

        @Override
        public int read(byte[] target, int from, int count) {
            asked.add(count);
            if (at == now.length) {
                if (segments.isEmpty()) {
                    return -1;
                }
                now = segments.remove();
                at = 0;
            }
            int n = Math.min(count, now.length - at);
            System.arraycopy(now, at, target, from, n);
            at += n;
            return n;
        }

        /** What is left of the segment: the next one is on its way. */
        @Override
        public int available() {
            return now.length - at;
        }
    }
}
