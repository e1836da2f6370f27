// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testing.TocTranscript;
import im.parley.testkit.ImServer;
import im.parley.testkit.server.ListItem;
import im.parley.testkit.server.ListView;
import im.parley.testkit.server.Lists;
import im.parley.testkit.server.ManualClock;
import im.parley.testkit.server.PrivacyMode;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.SessionKind;
import im.parley.testkit.server.UserSession;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;
import okio.Okio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole {@code toc2_login} session as the reference has it: our server says the same bytes. */
class TranscriptTest {
    private static final ScreenName SELF = ScreenName.of("TocTest1");
    private static final ScreenName PEER = ScreenName.of("TocTest2");

    private final TocTranscript transcript = new TocTranscript();
    private final ManualClock clock = new ManualClock(Instant.ofEpochSecond(1711036800));
    private final ImServer server = ImServer.builder()
            .user(SELF.display(), "testpass1")
            .users(PEER.display())
            .clock(clock)
            .tocProfile(TocProfile.OOS)
            .start();
    private Socket socket;
    private BufferedSource in;
    private BufferedSink out;

    @BeforeEach
    void connect() throws IOException {
        socket = new Socket(server.host(), server.tocPort());
        in = Okio.buffer(Okio.source(socket));
        in.timeout().timeout(20, TimeUnit.SECONDS);
        out = Okio.buffer(Okio.sink(socket));
    }

    @AfterEach
    void stop() throws IOException {
        socket.close();
        server.close();
    }

    private void client(int frames) throws IOException {
        for (int i = 0; i < frames; i++) {
            out.write(transcript.client());
        }
        out.flush();
    }

    private void server(int frames) throws IOException {
        for (int i = 0; i < frames; i++) {
            ByteString expected = transcript.server();
            assertThat(in.readByteString(expected.size()).hex()).isEqualTo(expected.hex());
        }
    }

    private void store() {
        UserSession session = server.world()
                .sessions()
                .open(SELF, new SessionKind("test", true), event -> {})
                .orElseThrow();
        Lists lists = server.world().lists();
        lists.addBuddy(session, "Buddies", new ListView.Entry("toctest2", "Test Two", ""));
        lists.addBuddy(session, "Work", new ListView.Entry("joe", "", ""));
        lists.enlist(session, ListItem.DENY, List.of("spammer"));
        lists.mode(session, PrivacyMode.DENY_SOME);
        server.world().sessions().close(session);
    }

    /** A second program of the peer: in the room, away, idle from now on, and without capabilities. */
    private TocProbe pocket() {
        TocProbe pocket = TocProbe.online(server, "toc2_signon", PEER.display());
        pocket.tell("toc_chat_join 4 \"Java Talk\"");
        pocket.await("CHAT_UPDATE_BUDDY:");
        pocket.tell("toc_set_idle 1");
        pocket.tell("toc_set_away \"out\"");
        pocket.flush();
        UserSession session = server.world().sessions().of(PEER).get(0);
        server.world().users().confirm(session);
        server.world().appearance().capabilities(session, List.of());
        return pocket;
    }

    @Test
    void isReproducedByteForByte() throws IOException {
        store();
        try (TocProbe pocket = pocket();
                TocProbe peer = TocProbe.online(server, "toc2_signon", PEER.display())) {
            client(1);
            server(1);
            client(2);
            server(3);
            client(1);
            server(2);

            client(2);
            assertThat(peer.await("CLIENT_EVENT2:")).isEqualTo("CLIENT_EVENT2:TocTest1:2");
            assertThat(peer.await("IM_IN2:")).isEqualTo("IM_IN2:TocTest1:F:F:Café at 10:30 ($5)?");
            peer.tell("toc2_client_event toctest1 2");
            server(1);
            peer.tell("toc2_send_im toctest1 \"OK: see you at 10:30\"");
            server(1);
            clock.advance(Duration.ofMinutes(12));
            peer.close();
            server(1);

            client(1);
            server(2);
            client(1);
            server(1);
            client(1);
            server(1);
            client(2);
            assertThat(in.exhausted()).isTrue();
            pocket.flush();
        }
        assertThat(transcript.isOver()).isTrue();
    }
}
