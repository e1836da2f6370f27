// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.flap.FlapReader;
import im.parley.spi.link.Dialer;
import im.parley.spi.link.Transport;
import java.io.EOFException;
import java.io.IOException;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class ScriptedPeerTest {
    private final ScriptedPeer peer = new ScriptedPeer("bos");
    private final Transport ours = peer.transport();

    @Test
    void passesWhenEveryExpectationIsMet() throws IOException {
        say("464c41502a020001000101");
        ours.finish();

        peer.expectText("FLAP").expectFrame(FlapFrame.DATA, "01");
        peer.expectEnd();
    }

    @Test
    void tellsWhereAPayloadDiffersAndWhatCameBefore() throws IOException {
        peer.sendFrame(FlapFrame.SIGN_ON, "00 00 00 01");
        say("2a02000100020102");

        assertThatThrownBy(() -> peer.expectFrame(FlapFrame.DATA, "01 03"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("peer bos", "payload differ at 1", "0103", "0102", "< 2a010064000400000001");
    }

    @Test
    void failsForAnotherChannelAnEndAndAFrameTooMany() throws IOException {
        say("2a02000100002a0200020000");
        ours.finish();

        assertThatThrownBy(() -> peer.expectFrame(FlapFrame.SIGN_ON))
                .hasMessageContaining("channel 1, got FLAP channel 2");
        assertThatThrownBy(peer::expectEnd).hasMessageContaining("expected the end, got FLAP channel 2 #2");
        assertThatThrownBy(peer::expectFrame).hasMessageContaining("got the end");
    }

    @Test
    void sendsInPiecesAndTruncates() throws IOException {
        peer.inPiecesOf(1).sendFrame(FlapFrame.DATA, "aabb").sendTruncated(FlapFrame.DATA, new byte[] {1, 2}, 7);
        FlapReader reader = new FlapReader(ours.input());

        assertThat(reader.next()).isTrue();
        assertThat(reader.frame()).isEqualTo(new FlapFrame(2, 100, new byte[] {(byte) 0xAA, (byte) 0xBB}));
        assertThatThrownBy(reader::next).isInstanceOf(EOFException.class);
    }

    @Test
    void stillReadsWhatWasSaidBeforeABreak() throws IOException {
        say("2a0200010000");
        ours.cancel();
        peer.sendFrame(FlapFrame.DATA, "01");

        peer.expectFrame(FlapFrame.DATA, "");
        peer.expectEnd();
        assertThatThrownBy(() -> ours.input().read()).isInstanceOf(IOException.class);
    }

    @Test
    void breaksBothDirections() {
        peer.close();

        assertThatThrownBy(() -> ours.input().read()).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> say("00")).isInstanceOf(IOException.class);
    }

    @Test
    void dialsPeersInOrderAndRefusesTheRest() {
        Dialer dialer = ScriptedPeer.dialer(peer);

        assertThat(dialer.dial("login.example", 5190).connect(stage -> {})).isSameAs(ours);
        assertThat(peer.address()).isEqualTo("login.example:5190");
        assertThatThrownBy(() -> dialer.dial("bos.example", 5191).connect(stage -> {}))
                .isInstanceOfSatisfying(
                        ConnectionException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ConnectionException.Reason.REFUSED));
    }

    private void say(String hex) throws IOException {
        Buffer bytes = new Buffer().write(ByteString.decodeHex(hex));
        ours.sink().write(bytes, bytes.size());
        ours.sink().flush();
    }
}
