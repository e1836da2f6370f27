// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import static im.parley.examples.recording.PcapBytes.ACK;
import static im.parley.examples.recording.PcapBytes.SYN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PcapReaderTest {
    private static final String HELLO = "2a0100070004" + "00000001";
    private static final String PING = "2a0500080000";
    private static final String FLAPON = "464c41504f4e0d0a0d0a";

    @ParameterizedTest
    @CsvSource({
        "1, false, LITTLE",
        "1, true, BIG",
        "0, false, BIG",
        "0, false, LITTLE",
        "101, true, LITTLE",
        "12, false, BIG",
        "113, false, LITTLE",
        "276, true, BIG"
    })
    void readsEveryKindOfFile(int linkType, boolean nanoseconds, String order) throws Exception {
        ByteOrder byteOrder = order.equals("BIG") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        byte[] file = new PcapBytes(byteOrder, nanoseconds, linkType)
                .v4(5000, 40000, 5190, 999, SYN, "")
                .v4(5001, 5190, 40000, 1999, SYN | ACK, "")
                .v4(6250, 5190, 40000, 2000, ACK, HELLO)
                .v6(7000, 40001, 5190, 999, SYN, "")
                .v6(7001, 40001, 5190, 1000, ACK, PING)
                .bytes();
        assertThat(PcapReader.read(file).frames())
                .containsExactly(
                        frame(1, Direction.TO_CLIENT, 1250, 1, 7, "00000001"),
                        frame(2, Direction.TO_SERVER, 2001, 5, 8, ""));
    }

    @Test
    void readsThroughVlanTags() throws Exception {
        byte[] tagged = PcapBytes.concat(
                PcapBytes.hex("020000000001020000000002" + "88a80001" + "81000002" + "0800"),
                PcapBytes.ipV4(PcapBytes.tcp(40000, 5190, 1000, ACK, PING)));
        assertThat(PcapReader.read(PcapBytes.ethernet().packet(0, tagged).bytes())
                        .frames())
                .containsExactly(frame(1, Direction.TO_SERVER, 0, 5, 8, ""));
    }

    @Test
    void putsSegmentsInOrder() throws Exception {
        byte[] file = PcapBytes.ethernet()
                .handshake(0, 40000, 5190)
                .v4(1, 5190, 40000, 2006, ACK, HELLO.substring(12) + PING.substring(0, 4))
                .v4(2, 5190, 40000, 1999, ACK, "00") // keep-alive probe
                .v4(3, 5190, 40000, 2000, ACK, HELLO.substring(0, 12))
                .v4(4, 5190, 40000, 2000, ACK, HELLO) // repeated
                .v4(5, 5190, 40000, 2008, ACK, HELLO.substring(16) + PING) // repeated in part
                .bytes();
        assertThat(PcapReader.read(file))
                .isEqualTo(new Recording(
                        List.of(
                                frame(1, Direction.TO_CLIENT, 3, 1, 7, "00000001"),
                                frame(1, Direction.TO_CLIENT, 5, 5, 8, "")),
                        List.of()));
    }

    @Test
    void readsAcrossTheEndOfSequenceNumbers() throws Exception {
        byte[] file = PcapBytes.ethernet()
                .v4(0, 40000, 5190, -4, SYN, "")
                .v4(1, 40000, 5190, 3, ACK, PING)
                .v4(2, 40000, 5190, -3, ACK, PING)
                .bytes();
        assertThat(PcapReader.read(file).frames())
                .containsExactly(
                        frame(1, Direction.TO_SERVER, 2, 5, 8, ""), frame(1, Direction.TO_SERVER, 2, 5, 8, ""));
    }

    @Test
    void numbersConnectionsEvenWhenPortsAreUsedAgain() throws Exception {
        byte[] file = PcapBytes.ethernet()
                .handshake(0, 40000, 5190)
                .v4(1, 40000, 5190, 999, SYN, "") // the same call again
                .v4(2, 40000, 5190, 1000, ACK, PING)
                .v4(3, 40000, 5190, 77, SYN, "")
                .v4(4, 40000, 5190, 78, ACK, PING)
                .bytes();
        assertThat(PcapReader.read(file).frames())
                .extracting(RecordedFrame::connection)
                .containsExactly(1, 2);
    }

    @Test
    void reportsWhatIsLeftOver() throws Exception {
        byte[] file = PcapBytes.ethernet()
                .handshake(0, 40000, 5190)
                .v4(1, 5190, 40000, 2000, ACK, PING + "2a")
                .v4(2, 40000, 5190, 1006, ACK, PING)
                .bytes();
        assertThat(PcapReader.read(file).remainders())
                .containsExactly(
                        new Remainder(1, Direction.TO_SERVER, ByteString.EMPTY, 6),
                        new Remainder(1, Direction.TO_CLIENT, ByteString.decodeHex("2a"), 0));
    }

    @Test
    void tellsProtocolsByFirstBytes() throws Exception {
        String get = hex("GET /info HTTP/1.0\r\n\r\n");
        Recording recording = PcapReader.read(PcapBytes.ethernet()
                .handshake(0, 40000, 5190)
                .v4(1, 40000, 5190, 1000, ACK, HELLO)
                .handshake(2, 40001, 12345)
                .v4(3, 40001, 12345, 1000, ACK, FLAPON.substring(0, 4))
                .v4(4, 40001, 12345, 1002, ACK, FLAPON.substring(4) + HELLO)
                .handshake(5, 40002, 9898)
                .v4(6, 40002, 9898, 1000, ACK, get)
                .handshake(7, 40003, 80)
                .v4(8, 40003, 80, 1000, ACK, get)
                .bytes());
        assertThat(recording.frames())
                .containsExactly(
                        frame(1, Direction.TO_SERVER, 1, 1, 7, "00000001"),
                        frame(2, Direction.TO_SERVER, 4, RecordedFrame.RAW, 0, FLAPON),
                        frame(2, Direction.TO_SERVER, 4, 1, 7, "00000001"),
                        frame(3, Direction.TO_SERVER, 6, RecordedFrame.RAW, 0, get));
        assertThat(List.of(recording.protocol(1), recording.protocol(2), recording.protocol(3)))
                .containsExactly(Protocol.OSCAR, Protocol.TOC, Protocol.HTTP);
    }

    @ParameterizedTest
    @CsvSource({"40000, 5190, C", "5190, 40000, S", "9000, 5190, C", "4000, 50000, S", "50000, 4000, C"})
    void tellsTheClientWithoutItsCall(int from, int to, char speaker) throws Exception {
        byte[] file = PcapBytes.ethernet().v4(0, from, to, 1000, ACK, PING).bytes();
        assertThat(PcapReader.read(file).frames())
                .extracting(frame -> frame.direction().letter())
                .containsExactly(speaker);
    }

    @Test
    void tellsTheClientByItsFirstWord() throws Exception {
        byte[] file = PcapBytes.ethernet().v4(0, 4000, 50000, 1000, ACK, FLAPON).bytes();
        assertThat(PcapReader.read(file).protocol(1)).isEqualTo(Protocol.TOC);
    }

    @Test
    void passesOverWhatIsNotTcp() throws Exception {
        byte[] udp = PcapBytes.ipV4(PcapBytes.tcp(40000, 5190, 1000, ACK, PING));
        udp[9] = 17;
        byte[] fragment = PcapBytes.ipV4(PcapBytes.tcp(40000, 5190, 1000, ACK, PING));
        fragment[7] = 1;
        byte[] file = new PcapBytes(ByteOrder.BIG_ENDIAN, false, 101)
                .packet(0, udp)
                .packet(0, fragment)
                .packet(0, new byte[0])
                .packet(0, PcapBytes.hex("45000020"))
                .packet(0, PcapBytes.hex("60000000ffff3a"))
                .packet(0, PcapBytes.hex("0001"))
                .bytes();
        assertThat(PcapReader.read(file).frames()).isEmpty();
    }

    @Test
    void keepsWhatCameBeforeABrokenEnd() throws Exception {
        byte[] file = PcapBytes.ethernet()
                .v4(0, 40000, 5190, 1000, ACK, PING)
                .v4(0, 40000, 5190, 1006, ACK, PING)
                .bytes();
        byte[] cut = Arrays.copyOf(file, file.length - 1);
        assertThat(PcapReader.read(cut).frames()).hasSize(1);
    }

    @Test
    void rejectsLinkTypesItDoesNotKnow() {
        byte[] file = new PcapBytes(ByteOrder.BIG_ENDIAN, false, 189).bytes();
        assertThatThrownBy(() -> PcapReader.read(file))
                .isInstanceOf(RecordingFormatException.class)
                .hasMessageContaining("189");
    }

    private static RecordedFrame frame(
            int connection, Direction direction, long millis, int channel, int sequence, String hex) {
        return new RecordedFrame(
                connection, direction, Duration.ofMillis(millis), channel, sequence, ByteString.decodeHex(hex));
    }

    private static String hex(String text) {
        return ByteString.encodeString(text, StandardCharsets.US_ASCII).hex();
    }
}
