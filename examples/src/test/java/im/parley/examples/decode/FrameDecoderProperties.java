// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.decode;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.examples.recording.Direction;
import im.parley.examples.recording.Protocol;
import im.parley.examples.recording.RecordedFrame;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.wire.SnacCodec;
import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import okio.ByteString;

class FrameDecoderProperties {
    @Property
    void decodesAnyBytes(
            @ForAll Protocol protocol,
            @ForAll Direction direction,
            @ForAll @IntRange(min = -1, max = 6) int channel,
            @ForAll @Size(max = 60) byte[] payload) {
        assertPrintable(protocol, direction, channel, ByteString.of(payload));
    }

    @Property
    void decodesAnySnac(@ForAll("snacs") ByteString payload, @ForAll Direction direction) {
        assertPrintable(Protocol.OSCAR, direction, 2, payload);
    }

    private static void assertPrintable(Protocol protocol, Direction direction, int channel, ByteString payload) {
        RecordedFrame frame = new RecordedFrame(1, direction, Duration.ZERO, channel, 0, payload);
        DecodedFrame decoded = FrameDecoder.decode(protocol, frame);
        assertThat(decoded.payload().size()).isEqualTo(payload.size());
        assertThat(FrameText.fields(decoded)).doesNotContainNull();
    }

    @Provide
    Arbitrary<ByteString> snacs() {
        Arbitrary<SnacCodec<?>> codecs = Arbitraries.of(Snacs.REGISTRY.all());
        Arbitrary<byte[]> bodies = Arbitraries.bytes()
                .between((byte) 0, (byte) 4)
                .array(byte[].class)
                .ofMaxSize(60);
        return Combinators.combine(codecs, bodies)
                .as((codec, body) ->
                        ByteString.decodeHex(String.format("%04x%04x000000000000", codec.family(), codec.subtype())
                                + ByteString.of(body).hex()));
    }
}
