// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapReader;
import im.parley.testkit.ImServer;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final ByteString HELLO = ByteString.decodeHex("2a010001000400000001");

    private final ImServer server = ImServer.withUsers("alice");
    private Socket socket;

    @BeforeEach
    void connectLater() {
        socket = new Socket();
    }

    @AfterEach
    void stop() throws IOException {
        socket.close();
        server.close();
    }

    private InputStream connect() throws IOException {
        socket = new Socket(server.host(), server.oscarPort());
        return socket.getInputStream();
    }

    private void say(ByteString bytes) throws IOException {
        socket.getOutputStream().write(bytes.toByteArray());
    }

    @Test
    void cutsTheNextFrameInHalf() throws IOException {
        server.faults().truncateNextFrame();
        FlapReader first = new FlapReader(connect());
        assertThatThrownBy(first::next).isInstanceOf(EOFException.class);

        assertThat(new FlapReader(connect()).next()).as("once only").isTrue();
    }

    @Test
    void skipsANumber() throws IOException {
        FlapReader reader = new FlapReader(connect());
        reader.next();
        int before = reader.frame().sequence();
        server.faults().skipSequenceNumber();
        say(HELLO);
        say(ByteString.decodeHex("2a020002001b0017000600000000000100010005616c696365004b0000005a0000"));
        reader.next();

        assertThat(reader.frame().sequence()).isEqualTo(before + 2 & 0xFFFF);
    }

    @Test
    void greetsWithGarbage() throws IOException {
        server.faults().greetWith(ByteString.encodeUtf8("220 mail.example ESMTP\r\n"));

        assertThat(new String(connect().readNBytes(3))).isEqualTo("220");
    }

    @Test
    void fallsSilent() throws IOException {
        server.faults().stall(SignOnStep.CHALLENGE);
        FlapReader reader = new FlapReader(connect());
        assertThat(reader.next()).isTrue();
        say(HELLO);
        say(ByteString.decodeHex("2a020002001b0017000600000000000100010005616c696365004b0000005a0000"));
        say(ByteString.decodeHex("2a0400030000"));

        assertThat(reader.next()).as("nothing before the end").isFalse();
    }

    @Test
    void sendsInPiecesWhatIsWholeAllTheSame() throws IOException {
        server.faults().splitInto(1);
        FlapReader reader = new FlapReader(connect());

        assertThat(reader.next()).isTrue();
        assertThat(reader.frame().channel()).isEqualTo(FlapFrame.SIGN_ON);
    }

    @Test
    void dropsConnections() throws IOException {
        FlapReader reader = new FlapReader(connect());
        assertThat(reader.next()).isTrue();
        assertThat(server.faults().connections()).isEqualTo(1);
        server.faults().dropConnections();

        assertThat(endOf(reader)).isTrue();
    }

    private static boolean endOf(FlapReader reader) {
        try {
            return !reader.next();
        } catch (IOException reset) {
            return true;
        }
    }

    @Test
    void forgetsItsFaults() throws IOException {
        server.faults().truncateNextFrame();
        server.faults().greetWith(ByteString.encodeUtf8("x"));
        server.faults().stall(SignOnStep.HELLO);
        server.faults().clear();

        assertThat(new FlapReader(connect()).next()).isTrue();
    }
}
