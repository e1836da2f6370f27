// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.spi.flap.FlapFrame;
import im.parley.spi.link.LinkEnd;
import im.parley.testkit.ImServer;
import im.parley.testkit.server.ManualClock;
import im.parley.testkit.server.RateLimits;
import im.parley.testkit.server.oscar.OscarProbe;
import java.time.Duration;
import java.time.Instant;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Open OSCAR Server does otherwise than AOL's did. */
class OosProfileTest {
    private final ImServer server = ImServer.builder()
            .users("alice", "bob", "carol")
            .tocProfile(TocProfile.OOS)
            .rateLimits(RateLimits.historic())
            .start();

    @AfterEach
    void stop() {
        server.close();
    }

    private TocProbe online(String name) {
        return TocProbe.online(server, "toc2_signon", name);
    }

    @Test
    void endsAnArgumentAtAnEscapedQuoteBeforeABlank() {
        try (TocProbe alice = online("alice");
                TocProbe bob = online("bob")) {
            alice.tell("toc2_send_im bob \"He said \\\"hello\\\" to me\"");
            assertThat(bob.next().utf8()).isEqualTo("IM_IN2:alice:F:F:He said \"hello");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toc_unheard_of",
                "toc_noop",
                "toc_locate_user alice",
                "toc_rvous_propose",
                "toc_chat_evil 0 bob norm",
                "toc_chat_send_enc 0 A \"hi\"",
                "toc_chat_whisper_enc 0 A bob \"hi\"",
                "toc_chat_send 7 \"hi\"",
                "toc_chat_join 5 \"Lobby\"",
                "toc2_set_pdmode 6",
                "toc2_client_event bob 3",
                "toc2_new_group \"\"",
                "toc2_del_group \"None\"",
                "toc2_remove_buddy bob \"None\"",
                "toc2_new_buddies {}",
                "toc_set_config \"\"",
                "toc_dir_search \"\"",
                "toc_send_im"
            })
    void tellsMostFailuresInOneWay(String command) {
        try (TocProbe alice = online("alice")) {
            alice.tell(command);
            assertThat(alice.next().utf8()).isEqualTo("ERROR:913:internal server error");
        }
    }

    @Test
    void namesNobodyInItsErrorsButOnce() {
        try (TocProbe alice = online("alice")) {
            alice.tell("toc_get_status bob");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:901:bob");
            alice.tell("toc_evil bob norm");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:902");
            alice.tell("toc_change_passwd \"no\" \"better\"");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:980");
            alice.tell("toc_format_nickname {A lice}");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:911");
            for (int i = 0; i < 7; i++) {
                alice.tell("toc2_send_im carol \"hi\"");
            }
            assertThat(alice.next().utf8()).isEqualTo("ERROR:903");
        }
    }

    @Test
    void losesWhatIsSaidToTheAbsentWithoutAWord() {
        try (TocProbe alice = online("alice")) {
            alice.tell("toc2_send_im bob \"one\"");
            alice.tell("toc_unheard_of");
            assertThat(alice.next().utf8()).startsWith("ERROR:913");
        }
        try (TocProbe bob = TocProbe.enter(server, "toc2_signon", "bob")) {
            bob.await("CONFIG2:");
            bob.tell("toc_init_done");
            bob.tell("toc_unheard_of");
            assertThat(bob.next().utf8()).startsWith("ERROR:913");
        }
    }

    @Test
    void tellsOfNoEditsBetweenTheListAndTheEndOfASignOn() {
        try (TocProbe desk = online("alice");
                TocProbe phone = TocProbe.enter(server, "toc2_signon", "alice")) {
            phone.await("CONFIG2:");
            desk.tell("toc2_add_deny mallory");
            desk.flush();
            phone.tell("toc_init_done");
            phone.flush();
            desk.tell("toc2_add_deny carol");
            assertThat(phone.next().utf8()).isEqualTo("INSERTED2:d:carol");
        }
    }

    @Test
    void sendsANoticeInPlaceOfWhatWaits() {
        OscarProbe alice = OscarProbe.online(server, "alice");
        for (int i = 0; i < 2; i++) {
            alice.ask(SendIcbm.text(i, "bob", "hi", IcbmFlag.STORE, IcbmFlag.ACK_WANTED), IcbmAck.class);
        }
        alice.close();
        try (TocProbe bob = TocProbe.enter(server, "toc2_signon", "bob")) {
            bob.await("CONFIG2:");
            bob.tell("toc_init_done");
            assertThat(bob.next().utf8())
                    .startsWith("IM_IN2:OOS System Msg:F:F:You just received 2 IM(s) while you were offline.");
        }
        try (TocProbe bob = TocProbe.enter(server, "toc_signon", "bob")) {
            bob.await("NICK:");
            bob.tell("toc_init_done");
            bob.tell("toc_unheard_of");
            assertThat(bob.next().utf8()).as("each counts once").startsWith("ERROR:913");
        }
    }

    @Test
    void keepsANoteOneFieldEarlierWhereThereIsNoAlias() {
        try (TocProbe alice = online("alice")) {
            alice.tell(
                    "toc2_new_buddies {g:Friends\nb:bob::::::sings: well\nb:carol:Caro:::::dances\nb:dave:::::lost\n}");
            alice.flush();
        }
        try (TocProbe alice = TocProbe.enter(server, "toc2_signon", "alice")) {
            assertThat(alice.await("CONFIG2:"))
                    .isEqualTo("CONFIG2:g:Friends\nb:bob:::::sings\nb:carol:Caro:::::dances\nb:dave\ndone:\n");
        }
    }

    @Test
    void tellsOfAGroupsEndBeforeThatOfItsPeople() {
        try (TocProbe desk = online("alice");
                TocProbe phone = online("alice")) {
            desk.tell("toc2_new_buddies {g:Friends\nb:bob\n}");
            assertThat(phone.next().utf8()).isEqualTo("INSERTED2:g:");
            assertThat(phone.next().utf8()).isEqualTo("INSERTED2:g:Friends");
            phone.await("INSERTED2:b:");
            desk.tell("toc2_del_group \"Friends\"");
            assertThat(phone.await("DELETED2:")).isEqualTo("DELETED2:g:Friends");
            assertThat(phone.next().utf8()).isEqualTo("DELETED2:b:bob:Buddies");
            assertThat(phone.next().utf8()).isEqualTo("INSERTED2:g:");
        }
    }

    @Test
    void takesAStarForEveryGroup() {
        try (TocProbe alice = online("alice")) {
            alice.tell("toc2_new_buddies {g:Friends\nb:bob\nb:carol\ng:Work\nb:bob\n}");
            alice.tell("toc2_remove_buddy bob \"*\"");
            alice.flush();
        }
        try (TocProbe alice = TocProbe.enter(server, "toc2_signon", "alice")) {
            assertThat(alice.await("CONFIG2:")).isEqualTo("CONFIG2:g:Friends\nb:carol\ng:Work\ndone:\n");
        }
    }

    @Test
    void takesNineFieldsOfAnEntryAndShortCookies() {
        try (TocProbe alice = online("alice");
                TocProbe bob = online("bob")) {
            alice.tell("toc_set_dir \"a:b:c:d:e:f:g:h:i:j\"");
            assertThat(alice.next().utf8()).startsWith("ERROR:913");
            alice.tell("toc_rvous_cancel bob AQID 09461343-4C7F-11D1-8222-444553540000");
            assertThat(bob.next()).as("an answer has no line").isEqualTo(ByteString.EMPTY);
        }
    }

    @Test
    void tellsRoomsApartByTheirBlanks() {
        try (TocProbe alice = online("alice");
                TocProbe bob = online("bob")) {
            alice.tell("toc_chat_join 4 \"Java  Talk\"");
            assertThat(alice.await("CHAT_UPDATE_BUDDY:")).endsWith(":T:alice");
            bob.tell("toc_chat_join 4 \"java talk\"");
            assertThat(bob.await("CHAT_UPDATE_BUDDY:")).endsWith(":T:bob");
            bob.tell("toc_chat_join 4 \"JAVA  TALK\"");
            assertThat(bob.await("CHAT_JOIN:1")).as("as typed").isEqualTo("CHAT_JOIN:1:JAVA  TALK");
            assertThat(bob.await("CHAT_UPDATE_BUDDY:1")).endsWith(":T:alice:bob");
            bob.tell("toc_chat_join 4 \"\"");
            assertThat(bob.await("CHAT_JOIN:")).isEqualTo("CHAT_JOIN:2:");
        }
    }

    @Test
    void saysNothingOfAWhisperToNobody() {
        try (TocProbe alice = online("alice")) {
            alice.tell("toc_chat_join 4 \"Lobby\"");
            alice.await("CHAT_UPDATE_BUDDY:");
            alice.tell("toc_chat_whisper 0 bob \"psst\"");
            alice.tell("toc_unheard_of");
            assertThat(alice.next().utf8()).startsWith("ERROR:913");
        }
    }

    @Test
    void warnsByTenPercentOrThree() {
        try (TocProbe alice = online("alice");
                TocProbe bob = online("bob")) {
            bob.tell("toc2_send_im alice \"one\"");
            bob.tell("toc2_send_im alice \"two\"");
            bob.flush();
            alice.tell("toc_evil bob norm");
            assertThat(bob.await("EVILED:")).isEqualTo("EVILED:10:alice");
            alice.tell("toc_evil bob anon");
            assertThat(bob.await("EVILED:")).isEqualTo("EVILED:13:");
        }
    }

    @Test
    void tellsAnothersNameFromWhatIsNone() {
        try (TocProbe alice = online("alice")) {
            alice.tell("toc_format_nickname carol");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:913");
            alice.tell("toc_format_nickname al");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:911");
        }
    }

    @Test
    void refusesTheEleventhSignOnWithinAMinute() {
        ManualClock clock = new ManualClock(Instant.EPOCH);
        try (ImServer strict = ImServer.builder()
                .users("alice")
                .tocProfile(TocProfile.OOS)
                .tocSignOnsAMinute(10)
                .clock(clock)
                .start()) {
            for (int i = 0; i < 10; i++) {
                TocProbe.enter(strict, "toc2_signon", "alice").close();
            }
            for (int i = 0; i < 2; i++) {
                try (TocProbe late = TocProbe.dial(strict)) {
                    late.signOn("toc2_signon", "alice", ImServer.PASSWORD);
                    assertThat(late.next().utf8()).isEqualTo("ERROR:983");
                    assertThat(late.end()).isInstanceOf(LinkEnd.PeerClosed.class);
                }
            }
            clock.advance(Duration.ofSeconds(61));
            TocProbe.enter(strict, "toc2_signon", "alice").close();
        }
    }

    @Test
    void tellsTheClassInThreeLettersAndCapabilitiesAsUuidsAlone() {
        try (TocProbe alice = online("alice");
                TocProbe bob = online("bob")) {
            alice.tell("toc2_new_buddies {g:Friends\nb:bob:Bobby\n}");
            assertThat(alice.next().utf8()).isEqualTo("NEW_BUDDY_REPLY2:bob:added");
            assertThat(alice.next().utf8()).matches("UPDATE_BUDDY2:bob:T:0:\\d+:0: U :");
            assertThat(alice.next().utf8()).isEqualTo("BUDDY_CAPS2:bob:748f2420-6287-11d1-8222-444553540000");
            bob.tell("toc_set_caps 1343");
            assertThat(alice.await("BUDDY_CAPS2:"))
                    .isEqualTo("BUDDY_CAPS2:bob:09461343-4c7f-11d1-8222-444553540000,"
                            + "748f2420-6287-11d1-8222-444553540000");
        }
    }

    @Test
    void makesTwoReplacementCharactersOfAnEmojiFromTheOtherProtocol() {
        try (TocProbe bob = online("bob")) {
            OscarProbe alice = OscarProbe.online(server, "alice");
            alice.tell(SendIcbm.text(1, "bob", "é 😀!", IcbmFlag.STORE));
            assertThat(bob.next().utf8()).isEqualTo("IM_IN2:alice:F:F:é \uFFFD\uFFFD!");
            alice.close();
        }
    }

    @Test
    void neverShowsAWhisperAsOneAndCutsANameAtItsHyphen() {
        try (TocProbe alice = online("alice");
                TocProbe bob = online("bob")) {
            alice.tell("toc_chat_join 4 \"my-room\"");
            alice.await("CHAT_UPDATE_BUDDY:");
            alice.tell("toc_chat_invite 0 \"come\" bob");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_INVITE:my:0:alice:come");
            bob.tell("toc_chat_accept 0");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_JOIN:0:my-room");
            bob.await("CHAT_UPDATE_BUDDY:");
            alice.tell("toc_chat_whisper 0 bob \"psst\"");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_IN:0:alice:F:psst");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\" 'm 4\nb \\{bob\\} ' \"`|`m 4\nb \\{bob\\}`",
                "`{g friends\nb toc2u\nb osc1\nm 1\n}`|`{g friends\nb toc2u\nb osc1\nm 1\n}`",
                "`{m 1}`|`{m 1}`",
                "`m 1 \"b c\" d`|`m 1 \"b c\" d`"
            })
    void keepsAConfigurationAsItCameButForQuotesAndBlanksAround(String sent, String kept) {
        try (TocProbe alice = TocProbe.online(server, "toc_signon", "alice")) {
            alice.tell("toc_set_config " + sent);
            alice.flush();
        }
        try (TocProbe alice = TocProbe.enter(server, "toc_signon", "alice")) {
            assertThat(alice.next().utf8()).isEqualTo("CONFIG:" + kept);
        }
    }

    @Test
    void letsNamesOfToc1CountWhereTheStoredModeLooksAtThem() {
        try (TocProbe alice = TocProbe.online(server, "toc_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc_signon", "bob")) {
            bob.tell("toc_add_buddy alice");
            bob.await("UPDATE_BUDDY:alice:T");
            alice.tell("toc_add_deny bob");
            alice.tell("toc_add_permit");
            alice.flush();
            bob.tell("toc_unheard_of");
            assertThat(bob.next().utf8()).startsWith("ERROR:913");

            alice.tell("toc2_set_pdmode 4");
            alice.tell("toc_add_deny bob");
            bob.await("UPDATE_BUDDY:alice:F");
            alice.tell("toc_add_permit");
            bob.await("UPDATE_BUDDY:alice:T");
        }
    }

    @Test
    void takesItsTimeAndTwoGreetings() {
        try (TocProbe bob = TocProbe.dial(server, ByteString.encodeUtf8("FLAPON\n\n"))) {
            bob.signOn("toc_signon", "bob", ImServer.PASSWORD);
            assertThat(bob.next().utf8()).isEqualTo("SIGN_ON:TOC1.0");
            assertThat(bob.next().utf8()).isEqualTo("CONFIG:");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {FlapFrame.SIGN_ON, FlapFrame.ERROR})
    void hangsUpOnFramesItDoesNotKnow(int channel) {
        try (TocProbe bob = online("bob")) {
            bob.frames().send(channel, new byte[] {0, 0, 0, 1});
            assertThat(bob.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }

    @Test
    void hangsUpOnAnEmptyFrame() {
        try (TocProbe bob = online("bob")) {
            bob.tell(ByteString.EMPTY);
            assertThat(bob.end()).isInstanceOf(LinkEnd.PeerClosed.class);
        }
    }
}
