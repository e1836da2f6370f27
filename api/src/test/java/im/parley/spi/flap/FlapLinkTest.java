// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.WireException;
import im.parley.WireTap;
import im.parley.WireTap.Direction;
import im.parley.spi.link.LinkEnd;
import im.parley.spi.link.LinkSettings;
import im.parley.spi.link.Outcome;
import im.parley.testing.ScriptedPeer;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlapLinkTest {
    private final ScriptedPeer peer = new ScriptedPeer("server");
    private final FlapRecorder seen = new FlapRecorder();

    @AfterEach
    void release() {
        peer.close();
    }

    @Test
    void carriesFramesBothWays() throws Exception {
        FlapLink link = builder().firstSequence(0xFFFF).handledBy(seen);
        link.send(FlapFrame.SIGN_ON, new byte[] {0, 0, 0, 1});
        link.start();
        link.send(FlapFrame.DATA, new byte[] {7});
        peer.sendFrame(FlapFrame.SIGN_ON, "00000001").sendFrame(FlapFrame.KEEP_ALIVE, "");

        assertThat(peer.expectFrame(FlapFrame.SIGN_ON, "00000001").sequence()).isEqualTo(0xFFFF);
        assertThat(peer.expectFrame(FlapFrame.DATA, "07").sequence()).isZero();
        assertThat(seen.take()).isEqualTo(new FlapFrame(FlapFrame.SIGN_ON, 100, new byte[] {0, 0, 0, 1}));
        assertThat(seen.take()).isEqualTo(new FlapFrame(FlapFrame.KEEP_ALIVE, 101, new byte[0]));
    }

    @Test
    void startsCountingBelowTheSignBit() {
        for (int i = 0; i < 50; i++) {
            assertThat(builder().firstSequence).isBetween(0, 0x7FFF);
        }
    }

    @Test
    void saysItsPreambleBeforeAnythingElse() throws Exception {
        FlapLink link =
                builder().preamble(ByteString.encodeUtf8("FLAPON\r\n\r\n")).handledBy(seen);
        link.sendFirst(FlapFrame.KEEP_ALIVE, new byte[0], Outcome.UNHEARD);
        link.send(FlapFrame.DATA, new byte[] {1});
        link.start();

        peer.expectText("FLAPON\r\n\r\n").expectFrame(FlapFrame.KEEP_ALIVE);
        peer.expectFrame(FlapFrame.DATA, "01");
    }

    @Test
    void refusesWhatNoHeaderCanSayWhereItIsSent() {
        FlapLink link = builder().handledBy(seen);

        assertThatThrownBy(() -> link.send(0, new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> link.send(2, new byte[0x10000])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void closesInGoodOrder() throws Exception {
        FlapLink link = builder().handledBy(seen);
        link.start();
        seen.awaitOpened();
        assertThat(link.isOpen()).isTrue();
        link.send(FlapFrame.SIGN_OFF, new byte[0]);
        link.close();
        peer.expectFrame(FlapFrame.SIGN_OFF, "");
        peer.expectEnd().end();

        assertThat(seen.end()).isEqualTo(new LinkEnd.Closed());
        assertThat(link.end()).contains(new LinkEnd.Closed());
        assertThat(link.isOpen()).isFalse();
    }

    @Test
    void tellsThatThePeerClosed() throws Exception {
        builder().handledBy(seen).start();
        peer.sendFrame(FlapFrame.SIGN_OFF, "").end();

        assertThat(seen.take().channel()).isEqualTo(FlapFrame.SIGN_OFF);
        assertThat(seen.end()).isEqualTo(new LinkEnd.PeerClosed());
    }

    @Test
    void takesAnEndInsideAFrameForALostLink() throws Exception {
        builder().handledBy(seen).start();
        peer.sendTruncated(FlapFrame.DATA, new byte[10], 9);

        assertThat(seen.failure().reason()).isEqualTo(Reason.LOST);
    }

    @Test
    void endsWithAPeerThatSpeaksSomethingElse() throws Exception {
        builder().handledBy(seen).start();
        peer.send(ByteString.encodeUtf8("220 mail.example ESMTP\r\n"));

        assertThat(seen.failure().reason()).isEqualTo(Reason.PROTOCOL);
        peer.expectEnd();
    }

    @Test
    void endsWhenAFrameCannotBeRead() throws Exception {
        seen.thrown = new WireException("a length that lies", 4);
        builder().handledBy(seen).start();
        peer.sendFrame(FlapFrame.DATA, "00");

        assertThat(seen.failure()).satisfies(cause -> {
            assertThat(cause.reason()).isEqualTo(Reason.PROTOCOL);
            assertThat(cause).hasMessageContaining("a length that lies at offset 4");
        });
    }

    @Test
    void endsAtOnceWhenFailed() throws Exception {
        FlapLink link = builder().handledBy(seen);
        link.start();
        seen.awaitOpened();
        link.fail(new ConnectionException(Reason.TIMED_OUT, "no answer", Sent.UNKNOWN));

        assertThat(seen.failure()).hasMessage("no answer");
        peer.expectEnd();
    }

    @Test
    void breaksItsSilenceAfterAWhile() throws Exception {
        TestScheduler timer = new TestScheduler();
        FlapLink link = builder().keepAlive(Duration.ofSeconds(60), timer).handledBy(seen);
        link.start();
        seen.awaitOpened();
        timer.advanceTimeBy(59, TimeUnit.SECONDS);
        link.send(FlapFrame.DATA, new byte[] {1});
        peer.expectFrame(FlapFrame.DATA, "01");
        timer.advanceTimeBy(59, TimeUnit.SECONDS);
        link.send(FlapFrame.DATA, new byte[] {2});
        peer.expectFrame(FlapFrame.DATA, "02");
        timer.advanceTimeBy(60, TimeUnit.SECONDS);
        peer.expectFrame(FlapFrame.KEEP_ALIVE, "");
        timer.advanceTimeBy(60, TimeUnit.SECONDS);
        peer.expectFrame(FlapFrame.KEEP_ALIVE, "");

        link.close();
        peer.expectEnd().end();
        seen.end();
        timer.advanceTimeBy(1, TimeUnit.HOURS);
        assertThat(link.end()).contains(new LinkEnd.Closed());
    }

    @Test
    void showsFramesToThoseWhoWatchWithoutTheirSecrets() throws Exception {
        List<WireTap.Frame> open = new CopyOnWriteArrayList<>();
        List<WireTap.Frame> redacted = new CopyOnWriteArrayList<>();
        Instant now = Instant.parse("2026-11-20T12:00:00Z");
        FlapLink link = builder()
                .settings(LinkSettings.named("bos"))
                .firstSequence(1)
                .taps(
                        List.of(redacted::add, failing(), seeingAll(open)),
                        new Blank("DATA"),
                        Clock.fixed(now, ZoneOffset.UTC))
                .handledBy(seen);
        link.start();
        byte[] payload = {5, 6};
        link.send(FlapFrame.DATA, payload);
        peer.expectFrame(FlapFrame.DATA, "0506");
        peer.sendFrame(FlapFrame.DATA, "0708");
        assertThat(seen.take().payload()).isEqualTo(new byte[] {7, 8});

        assertThat(redacted)
                .containsExactly(
                        new WireTap.Frame(now, "bos", Direction.OUT, "DATA", ByteString.decodeHex("2a02000100020000")),
                        new WireTap.Frame(now, "bos", Direction.IN, "DATA", ByteString.decodeHex("2a02006400020000")));
        assertThat(open)
                .extracting(frame -> frame.bytes().hex())
                .containsExactly("2a02000100020506", "2a02006400020708");
        assertThat(payload).containsExactly(5, 6);
    }

    @Test
    void showsNothingWhereNobodyKnowsWhatIsSecret() {
        byte[] payload = {1, 2, 3};
        FlapInspector.OPAQUE.redact(Direction.OUT, FlapFrame.DATA, payload);

        assertThat(payload).containsOnly(0);
        assertThat(FlapInspector.OPAQUE.summary(Direction.OUT, new FlapFrame(2, 9, payload)))
                .isEqualTo("FLAP channel 2 #9, 3 bytes");
    }

    private FlapLinkBuilder builder() {
        return FlapLink.over(peer.transport());
    }

    private static WireTap failing() {
        return frame -> {
            throw new IllegalStateException("a tap's bug");
        };
    }

    private static WireTap seeingAll(List<WireTap.Frame> frames) {
        return new WireTap() {
            @Override
            public void frame(Frame frame) {
                frames.add(frame);
            }

            @Override
            public boolean unredacted() {
                return true;
            }
        };
    }

    /** Zeroes everything. */
    private record Blank(String summary) implements FlapInspector {
        @Override
        public String summary(Direction direction, FlapFrame frame) {
            return summary;
        }

        @Override
        public void redact(Direction direction, int channel, byte[] payload) {
            Arrays.fill(payload, (byte) 0);
        }
    }
}
