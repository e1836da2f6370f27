// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import java.util.HexFormat;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class SnacRegistryTest {
    private record Number(int value) implements Snac {
        static final SnacCodec<Number> CODEC =
                SnacCodec.of(0x70, 0x02, Number.class, in -> new Number(in.u8()), (out, snac) -> out.u8(snac.value));

        @Override
        public SnacCodec<Number> codec() {
            return CODEC;
        }
    }

    private static final SnacRegistry REGISTRY = new SnacRegistry(List.of(Number.CODEC));

    @Test
    void decodesByAddress() {
        SnacFrame frame = decode("0070 0002 0001 00000007 2a");
        assertThat(frame.header()).isEqualTo(new SnacHeader(0x70, 0x02, SnacHeader.MORE, 7));
        assertThat(frame.header().hasMore()).isTrue();
        assertThat(frame.body()).isEqualTo(new Number(0x2A));
        assertThat(frame).isEqualTo(SnacFrame.of(new Number(0x2A), SnacHeader.MORE, 7));
    }

    @Test
    void keepsBytesThatNobodyRead() {
        SnacFrame frame = decode("0070 0002 0000 00000007 2a beef");
        assertThat(frame.trailing()).isEqualTo(ByteString.decodeHex("beef"));
        assertWritesBack(frame, "0070 0002 0000 00000007 2a beef");
    }

    @Test
    void keepsTheBlockBeforeTheBody() {
        SnacFrame frame = decode("0070 0002 8000 00000007 0006 0001 0002 0004 2a");
        assertThat(frame.header().isExtended()).isTrue();
        assertThat(frame.extension().number(1, 0)).isEqualTo(4);
        assertThat(frame.body()).isEqualTo(new Number(0x2A));
        assertWritesBack(frame, "0070 0002 8000 00000007 0006 0001 0002 0004 2a");
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        SnacFrame frame = decode("0099 0042 0000 00000007 beef");
        assertThat(frame.body()).isEqualTo(new UnknownSnac(0x99, 0x42, ByteString.decodeHex("beef")));
        assertThat(frame.body()).hasToString("UnknownSnac(99,42)[2]");
        assertThat(frame.body().family()).isEqualTo(0x99);
        assertThat(frame.body().subtype()).isEqualTo(0x42);
        assertWritesBack(frame, "0099 0042 0000 00000007 beef");
    }

    @Test
    void everyFamilyHasErrors() {
        SnacFrame frame = decode("0099 0001 0000 00000007 0004 0008 0002 000e");
        SnacError error = (SnacError) frame.body();
        assertThat(error.family()).isEqualTo(0x99);
        assertThat(error.code()).isEqualTo(4);
        assertThat(error.subcode()).isEqualTo(0x0E);
        assertWritesBack(frame, "0099 0001 0000 00000007 0004 0008 0002 000e");
    }

    @Test
    void rejectsAHeaderOrABlockCutShort() {
        assertThatThrownBy(() -> decode("0070 0002 0000 000000")).isInstanceOf(WireException.class);
        assertThatThrownBy(() -> decode("0070 0002 8000 00000007 0006 0001")).isInstanceOf(WireException.class);
        assertThatThrownBy(() -> decode("0070 0002 0000 00000007")).isInstanceOf(WireException.class);
    }

    @Test
    void rejectsTwoCodecsForOneAddress() {
        List<SnacCodec<?>> twice = List.of(Number.CODEC, Number.CODEC);
        assertThatThrownBy(() -> new SnacRegistry(twice)).hasMessageContaining("Number(70,02)");
    }

    @Test
    void findsCodecs() {
        assertThat(REGISTRY.find(0x70, 0x02)).contains(Number.CODEC);
        assertThat(REGISTRY.find(0x70, 0x03)).isEmpty();
        assertThat(REGISTRY.find(0x0270, 0x02)).isEmpty();
        assertThat(REGISTRY.all()).containsExactly(Number.CODEC);
    }

    @Test
    void redactsThroughTheBlockBeforeTheBody() {
        SnacRegistry secretive = new SnacRegistry(List.of(Number.CODEC.hiding(Secrets.ALL)));
        byte[] payload = HexFormat.of().parseHex("00700002800000000007" + "0004" + "00010000" + "2a");
        secretive.redact(payload);
        assertThat(HexFormat.of().formatHex(payload)).isEqualTo("00700002800000000007" + "0004" + "00010000" + "00");
    }

    private static SnacFrame decode(String hex) {
        return REGISTRY.decode(HexFormat.of().parseHex(hex.replace(" ", "")));
    }

    private static void assertWritesBack(SnacFrame frame, String hex) {
        WireWriter out = new WireWriter();
        frame.write(out);
        assertThat(HexFormat.of().formatHex(out.toByteArray())).isEqualTo(hex.replace(" ", ""));
    }
}
