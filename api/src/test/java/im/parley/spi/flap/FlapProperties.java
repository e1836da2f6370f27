// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.WireException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import okio.Buffer;

class FlapProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void writesWhatItReads(@ForAll("frames") List<FlapFrame> frames) throws IOException {
        assertThat(read(new ByteArrayInputStream(stream(frames)))).isEqualTo(frames);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void readsTheSameFramesHoweverTheStreamIsCut(
            @ForAll("frames") List<FlapFrame> frames, @ForAll("cuts") List<Integer> cuts) throws IOException {
        byte[] stream = stream(frames);

        assertThat(read(new Pieces(stream, cuts))).isEqualTo(frames);
        assertThat(decode(stream, cuts)).isEqualTo(frames);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void numbersFramesInOrder(@ForAll("frames") List<FlapFrame> frames) throws IOException {
        FlapWriter writer = new FlapWriter(0xFFF0);
        Buffer out = new Buffer();
        for (FlapFrame frame : frames) {
            writer.write(frame.channel(), frame.payload(), out);
        }
        int expected = 0xFFF0;
        for (FlapFrame frame : read(out.inputStream())) {
            assertThat(frame.sequence()).isEqualTo(expected++ & 0xFFFF);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void givesFramesOrATypedFailureForAnyBytes(@ForAll("bytes") byte[] bytes, @ForAll("cuts") List<Integer> cuts) {
        String whole = outcome(new ByteArrayInputStream(bytes));

        assertThat(outcome(new Pieces(bytes, cuts))).isEqualTo(whole);
        assertThat(decodedOutcome(bytes, cuts)).isEqualTo(whole);
    }

    @Provide
    Arbitrary<List<FlapFrame>> frames() {
        Arbitrary<byte[]> payloads = Arbitraries.frequencyOf(
                Tuple.of(50, Arbitraries.bytes().array(byte[].class).ofMaxSize(60)),
                Tuple.of(1, Arbitraries.of(new byte[0xFFFF], new byte[40_000])));
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(0, 0xFFFF),
                        payloads)
                .as(FlapFrame::new)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(1, 40).list().ofMinSize(1).ofMaxSize(12);
    }

    /** Noise that looks like FLAP often enough to get past the header. */
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> likely = Arbitraries.of((byte) 0x2A, (byte) 4, (byte) 2, (byte) 0, (byte) 6);
        Arbitrary<Byte> any = Arbitraries.oneOf(likely, likely, likely, Arbitraries.bytes());
        return any.array(byte[].class).ofMaxSize(40);
    }

    private static byte[] stream(List<FlapFrame> frames) {
        Buffer all = new Buffer();
        frames.forEach(frame -> all.write(frame.toByteArray()));
        return all.readByteArray();
    }

    private static List<FlapFrame> read(InputStream in) throws IOException {
        FlapReader reader = new FlapReader(in);
        List<FlapFrame> frames = new ArrayList<>();
        while (reader.next()) {
            frames.add(reader.frame());
        }
        return frames;
    }

    private static List<FlapFrame> decode(byte[] stream, List<Integer> cuts) {
        FlapDecoder decoder = new FlapDecoder();
        List<FlapFrame> frames = new ArrayList<>();
        for (byte[] piece : pieces(stream, cuts)) {
            decoder.feed(piece);
            while (decoder.next()) {
                frames.add(decoder.frame());
            }
        }
        assertThat(decoder.rest()).isZero();
        return frames;
    }

    private static String outcome(InputStream in) {
        FlapReader reader = new FlapReader(in);
        StringBuilder story = new StringBuilder();
        try {
            while (reader.next()) {
                story.append(reader.frame()).append('\n');
            }
            return story.append("end").toString();
        } catch (WireException garbage) {
            return story.append(garbage.getMessage()).toString();
        } catch (EOFException lost) {
            return story.append("lost").toString();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String decodedOutcome(byte[] bytes, List<Integer> cuts) {
        FlapDecoder decoder = new FlapDecoder();
        StringBuilder story = new StringBuilder();
        try {
            for (byte[] piece : pieces(bytes, cuts)) {
                decoder.feed(piece);
                tell(decoder, story);
            }
            decoder.end();
            tell(decoder, story);
            return story.append(decoder.rest() == 0 ? "end" : "lost").toString();
        } catch (WireException garbage) {
            return story.append(garbage.getMessage()).toString();
        }
    }

    private static void tell(FlapDecoder decoder, StringBuilder story) {
        while (decoder.next()) {
            story.append(decoder.frame()).append('\n');
        }
    }

    private static List<byte[]> pieces(byte[] bytes, List<Integer> cuts) {
        List<byte[]> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; at < bytes.length; i++) {
            int end = Math.min(bytes.length, at + cuts.get(i % cuts.size()));
            pieces.add(Arrays.copyOfRange(bytes, at, end));
            at = end;
        }
        return pieces;
    }

    /** Gives at most one piece a read, and owns up to no more of it than is left. */
    private static final class Pieces extends InputStream {
        private final List<byte[]> pieces;
        private int piece;
        private int at;

        Pieces(byte[] bytes, List<Integer> cuts) {
            pieces = pieces(bytes, cuts);
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time");
        }

        @Override
        public int read(byte[] target, int from, int count) {
            if (piece < pieces.size() && at == pieces.get(piece).length) {
                piece++;
                at = 0;
            }
            if (piece == pieces.size()) {
                return -1;
            }
            int n = Math.min(count, pieces.get(piece).length - at);
            System.arraycopy(pieces.get(piece), at, target, from, n);
            at += n;
            return n;
        }

        @Override
        public int available() {
            return piece < pieces.size() ? pieces.get(piece).length - at : 0;
        }
    }
}
