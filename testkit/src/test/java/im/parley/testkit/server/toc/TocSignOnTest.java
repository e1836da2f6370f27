// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.spi.link.LinkEnd;
import im.parley.testkit.ImServer;
import im.parley.testkit.server.FrameClient;
import im.parley.testkit.server.ListItem;
import im.parley.testkit.server.ListView;
import im.parley.testkit.server.Lists;
import im.parley.testkit.server.PrivacyMode;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.SessionKind;
import im.parley.testkit.server.UserSession;
import im.parley.toc.wire.Roast;
import im.parley.toc.wire.TocHello;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TocSignOnTest {
    private final ImServer server =
            ImServer.builder().user("Toc Test1", ImServer.PASSWORD).users("bob").start();

    @AfterEach
    void stop() {
        server.close();
    }

    private void store() {
        UserSession session = server.world()
                .sessions()
                .open(ScreenName.of("toctest1"), new SessionKind("test", true), event -> {})
                .orElseThrow();
        Lists lists = server.world().lists();
        lists.addBuddy(session, "Buddies", new ListView.Entry("toctest2", "Test Two", ""));
        lists.addBuddy(session, "Work", new ListView.Entry("joe", "", "from: work"));
        lists.enlist(session, ListItem.DENY, List.of("spammer"));
        lists.mode(session, PrivacyMode.DENY_SOME);
        server.world().sessions().close(session);
    }

    @Test
    void greetsTheFirstVersionWithItsConfigurationThenItsName() {
        store();
        try (TocProbe probe = TocProbe.enter(server, "toc_signon", "toctest1")) {
            assertThat(probe.next().utf8())
                    .isEqualTo("CONFIG:m 4\ng Buddies\nb toctest2:Test Two\ng Work\nb joe\nd spammer\n");
            assertThat(probe.next().utf8()).isEqualTo("NICK:Toc Test1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"toc2_signon", "toc2_login"})
    void greetsTheSecondVersionWithItsNameThenItsList(String command) {
        store();
        try (TocProbe probe = TocProbe.enter(server, command, "toctest1")) {
            assertThat(probe.next().utf8()).isEqualTo("NICK:Toc Test1");
            assertThat(probe.next().utf8())
                    .startsWith("CONFIG2:")
                    .contains(
                            "m:4\n", "g:Buddies\nb:toctest2:Test Two\n", "g:Work\nb:joe:", "from: work", "d:spammer\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FLAPON\r\n\r\n", "FLAPON\n\n", "FLAPON\r\n\n\0", "FLAPON"})
    void takesAnyGreeting(String greeting) {
        try (TocProbe probe = TocProbe.dial(server, ByteString.encodeUtf8(greeting))) {
            probe.signOn("toc2_signon", "bob", ImServer.PASSWORD);
            assertThat(probe.next().utf8()).isEqualTo("SIGN_ON:TOC2.0");
        }
    }

    @Test
    void hangsUpOnOtherGreetingsWhereThatIsTheCustom() {
        try (ImServer strict = ImServer.builder()
                        .users("bob")
                        .tocProfile(TocProfile.OOS)
                        .start();
                FrameClient bob =
                        new FrameClient(strict.host(), strict.tocPort(), ByteString.encodeUtf8("FLAPON\r\n\n\0"))) {
            assertThat(bob.end()).isNotNull();
            assertThat(bob.isQuiet()).isTrue();
        }
    }

    @Test
    void forgetsWhoPausesUntilTheyIntroduceThemselvesAgain() {
        try (TocProbe bob = TocProbe.online(server, "toc2_signon", "bob");
                TocProbe toc = TocProbe.online(server, "toc_signon", "toctest1")) {
            toc.tell("toc_add_buddy bob");
            toc.await("UPDATE_BUDDY:bob:T");
            server.faults().pauseTocClients();
            assertThat(toc.await("PAUSE")).isEqualTo("PAUSE");
            bob.await("PAUSE");
            server.faults().resumeTocClients();
            assertThat(toc.next().utf8()).isEqualTo("SIGN_ON:TOC1.0");
            assertThat(bob.next().utf8()).isEqualTo("SIGN_ON:TOC2.0");
            bob.tell("toc_init_done");
            bob.flush();
            toc.tell("toc_init_done");
            toc.flush();
            toc.tell("toc_add_buddy bob");
            assertThat(toc.next().utf8()).startsWith("UPDATE_BUDDY:bob:T");
        }
    }

    @Test
    void refusesAWrongPasswordAndCloses() {
        try (TocProbe probe = TocProbe.dial(server)) {
            probe.signOn("toc_signon", "bob", "wrong");
            assertThat(probe.next().utf8()).isEqualTo("ERROR:980");
            assertThat(probe.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toc_signon x y bob PASSWORD",
                "toc_signon login.example 5190  bob PASSWORD english My Client 1.0",
                "toc2_signon login.example 5190 bob PASSWORD english TAC",
                "toc2_signon login.example 5190 bob PASSWORD english \"TIC:x\" 160 1.071e+08",
                "toc2_login login.example 5190 bob PASSWORD English \"TIC:x\" 160 US -utf8"
            })
    void asksForANameAndAPasswordOnly(String command) {
        try (TocProbe probe = TocProbe.dial(server)) {
            probe.tell(command.replace("PASSWORD", Roast.roast(ImServer.PASSWORD.getBytes(UTF_8))));
            assertThat(probe.next().utf8()).startsWith("SIGN_ON:");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"toc_signon login.example 5190 bob", "toc2_signon a b \"c d"})
    void hangsUpOnASignOnWithoutThem(String command) {
        try (TocProbe probe = TocProbe.dial(server)) {
            probe.tell(command);
            assertThat(probe.next().utf8()).isEqualTo("ERROR:913");
            assertThat(probe.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }

    @Test
    void refusesTheSuspendedAndWhomItIsToldTo() {
        server.world().users().suspend(ScreenName.of("bob"), true);
        try (TocProbe probe = TocProbe.dial(server)) {
            probe.signOn("toc2_signon", "bob", ImServer.PASSWORD);
            assertThat(probe.next().utf8()).isEqualTo("ERROR:989:17");
        }
        server.faults().refuseSignOns(983);
        try (TocProbe probe = TocProbe.dial(server)) {
            probe.signOn("toc2_signon", "toctest1", ImServer.PASSWORD);
            assertThat(probe.next().utf8()).isEqualTo("ERROR:983");
        }
    }

    @Test
    void takesNothingButASignOnFirst() {
        try (TocProbe probe = TocProbe.dial(server)) {
            probe.frames().send(1, TocHello.ofClient("bob").payload());
            probe.tell("toc_init_done");
            assertThat(probe.next().utf8()).isEqualTo("ERROR:913");
            assertThat(probe.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }

    @Test
    void aSecondSessionOfTheFirstVersionReplacesTheFirst() {
        try (TocProbe first = TocProbe.online(server, "toc_signon", "bob");
                TocProbe second = TocProbe.online(server, "toc_signon", "bob")) {
            assertThat(first.end()).isInstanceOf(LinkEnd.PeerClosed.class);
            second.flush();
        }
    }

    @Test
    void sessionsOfTheSecondVersionLiveSideBySide() {
        try (TocProbe first = TocProbe.online(server, "toc2_signon", "bob");
                TocProbe second = TocProbe.online(server, "toc2_login", "bob")) {
            first.flush();
            second.flush();
        }
    }

    @Test
    void dropsACommandThatIsTooLong() {
        try (TocProbe probe = TocProbe.online(server, "toc2_signon", "bob")) {
            probe.tell("toc_set_info \"" + "x".repeat(2048 - "toc_set_info \"\"".length()) + "\"");
            probe.flush();
            probe.tell("toc_set_info \"" + "x".repeat(2048) + "\"");
            assertThat(probe.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }
}
