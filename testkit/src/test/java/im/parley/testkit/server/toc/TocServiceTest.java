// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.ImServer;
import im.parley.testkit.server.RateLimits;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TocServiceTest {
    private final ImServer server = ImServer.withUsers("alice", "bob", "carol");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void watchesWhomTheFirstVersionNames() {
        try (TocProbe alice = TocProbe.enter(server, "toc_signon", "alice")) {
            alice.tell("toc_add_buddy bob carol");
            alice.tell("toc_init_done");
            try (TocProbe bob = TocProbe.online(server, "toc2_signon", "bob")) {
                assertThat(alice.await("UPDATE_BUDDY:")).matches("UPDATE_BUDDY:bob:T:0:\\d+:0: O");
                bob.tell("toc_set_away \"gone \\[fishing\\]\"");
                assertThat(alice.await("UPDATE_BUDDY:")).endsWith(": OU");
                bob.tell("toc_set_away");
                assertThat(alice.await("UPDATE_BUDDY:")).endsWith(": O");
                bob.tell("toc_set_idle 600");
                assertThat(alice.await("UPDATE_BUDDY:")).endsWith(":10: O");
            }
            assertThat(alice.await("UPDATE_BUDDY:")).isEqualTo("UPDATE_BUDDY:bob:F:0:0:0:   ");
        }
    }

    @Test
    void tellsCapabilitiesBehindPresence() {
        try (TocProbe alice = TocProbe.online(server, "toc2_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc2_signon", "bob")) {
            alice.tell("toc2_new_buddies {g:Friends\nb:bob:Bobby\n}");
            assertThat(alice.next().utf8()).isEqualTo("NEW_BUDDY_REPLY2:bob:added");
            assertThat(alice.next().utf8()).matches("UPDATE_BUDDY2:bob:T:0:\\d+:0: O:");
            assertThat(alice.next().utf8()).isEqualTo("BUDDY_CAPS2:bob:0,748F2420-6287-11D1-8222-444553540000,");
            bob.tell("toc_set_caps 1343");
            assertThat(alice.await("BUDDY_CAPS2:"))
                    .isEqualTo("BUDDY_CAPS2:bob:0,1343,748F2420-6287-11D1-8222-444553540000,");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1343 134E",
                "1343,134e",
                "094613434C7F11D18222444553540000 0946134E-4C7F-11D1-8222-444553540000 FFFFFFFF-6E61",
                "\"09461343-4C7F-11D1-8222-444553540000,{0946134E-4C7F-11D1-8222-444553540000},x\""
            })
    void takesCapabilitiesInEverySpelling(String said) {
        try (TocProbe alice = TocProbe.online(server, "toc2_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc2_signon", "bob")) {
            bob.tell("toc_set_caps " + said);
            bob.flush();
            alice.tell("toc2_new_buddies {g:Friends\nb:bob\n}");
            assertThat(alice.await("BUDDY_CAPS2:"))
                    .isEqualTo("BUDDY_CAPS2:bob:0,1343,134E,748F2420-6287-11D1-8222-444553540000,");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"toc2_add_group \"Py Pals\"", "toc_send_im2 bob \"hello\"", "toc2_remove_group Ay Group"})
    void passesOverWordsThatItDoesNotKnow(String command) {
        try (TocProbe alice = TocProbe.online(server, "toc2_signon", "alice")) {
            alice.tell(command);
            alice.tell("toc2_send_im alice \"and then\"");
            assertThat(alice.next().utf8()).isEqualTo("IM_IN2:alice:F:F:and then");
        }
    }

    @Test
    void keepsEveryByteFromOneTocClientToAnother() {
        try (TocProbe alice = TocProbe.online(server, "toc2_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc_signon", "bob")) {
            ByteString latin = ByteString.decodeHex("636166e92093a294");
            alice.tell(ByteString.of(new Buffer()
                    .writeUtf8("toc2_send_im bob \"")
                    .write(latin)
                    .writeUtf8("\"\0")
                    .readByteArray()));

            assertThat(bob.next())
                    .isEqualTo(ByteString.of(new Buffer()
                            .writeUtf8("IM_IN:alice:F:")
                            .write(latin)
                            .readByteArray()));
        }
    }

    @Test
    void readsEscapesAndNoEndInThem() {
        try (TocProbe alice = TocProbe.online(server, "toc2_login", "alice");
                TocProbe bob = TocProbe.online(server, "toc2_signon", "bob")) {
            bob.tell("toc2_send_im alice \"He said \\\"hi\\\" \\(wow\\) for \\$5 \\{x\\} \\[y\\] C:\\\\\" auto");

            assertThat(alice.next().utf8())
                    .isEqualTo("IM_IN_ENC2:bob:T:F:T: O,:F:U:en:He said \"hi\" (wow) for $5 {x} [y] C:\\");
        }
    }

    @Test
    void saysWhomItCannotReach() {
        try (ImServer strict = ImServer.builder()
                        .users("alice", "bob")
                        .tocStoresNothing()
                        .start();
                TocProbe alice = TocProbe.online(strict, "toc2_signon", "alice")) {
            alice.tell("toc2_send_im bob \"hi\"");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:901:bob");
            alice.tell("toc_get_status bob");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:901:bob");
            alice.tell("toc_evil bob norm");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:902:bob");
        }
    }

    @Test
    void storesForTheAbsentAndDeliversWhenTheyGoOnline() {
        try (TocProbe alice = TocProbe.online(server, "toc2_signon", "alice")) {
            alice.tell("toc2_send_im bob \"one\"");
            alice.tell("toc2_send_im bob \"two\"");
            alice.flush();
            try (TocProbe bob = TocProbe.online(server, "toc_signon", "bob")) {
                bob.tell("toc_get_status alice");
                bob.await("UPDATE_BUDDY:alice");
            }
            try (TocProbe bob = TocProbe.enter(server, "toc_signon", "bob")) {
                alice.tell("toc2_send_im bob \"three\"");
                alice.flush();
                bob.tell("toc_init_done");
                assertThat(bob.await("IM_IN:")).isEqualTo("IM_IN:alice:F:three");
            }
        }
    }

    @Test
    void showsTypingToTheSecondVersion() {
        try (TocProbe alice = TocProbe.online(server, "toc2_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc2_signon", "bob")) {
            alice.tell("toc2_client_event bob 2");
            alice.tell("toc2_client_event bob 1");
            alice.tell("toc2_client_event bob 0");

            assertThat(bob.next().utf8()).isEqualTo("CLIENT_EVENT2:alice:2");
            assertThat(bob.next().utf8()).isEqualTo("CLIENT_EVENT2:alice:1");
            assertThat(bob.next().utf8()).isEqualTo("CLIENT_EVENT2:alice:0");
        }
    }

    @Test
    void talksInRoomsWhoseNumbersAreNever0() {
        try (TocProbe alice = TocProbe.online(server, "toc2_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc2_login", "bob")) {
            alice.tell("toc_chat_join 4 \"Java Talk\"");
            assertThat(alice.next().utf8()).isEqualTo("CHAT_JOIN:1:Java Talk");
            assertThat(alice.next().utf8()).isEqualTo("CHAT_UPDATE_BUDDY:1:T:alice");
            alice.tell("toc_chat_invite 1 \"come \\$ in\" bob");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_INVITE:Java Talk:1:alice:come $ in");
            bob.tell("toc_chat_accept 1");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_JOIN:1:Java Talk");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_UPDATE_BUDDY:1:T:alice:bob");
            assertThat(alice.next().utf8()).isEqualTo("CHAT_UPDATE_BUDDY:1:T:bob");
            bob.tell("toc_chat_send 1 \"hi all\"");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_IN_ENC:1:bob:F:U:en:hi all");
            assertThat(alice.next().utf8()).isEqualTo("CHAT_IN:1:bob:F:hi all");
            bob.tell("toc_chat_whisper 1 alice \"psst\"");
            assertThat(alice.next().utf8()).isEqualTo("CHAT_IN:1:bob:T:psst");
            bob.tell("toc_chat_leave 1");
            assertThat(bob.next().utf8()).isEqualTo("CHAT_LEFT:1");
            assertThat(alice.next().utf8()).isEqualTo("CHAT_UPDATE_BUDDY:1:F:bob");
            alice.tell("toc_chat_join 5 \"Lobby\"");
            assertThat(alice.next().utf8()).isEqualTo("ERROR:950:Lobby");
        }
    }

    @Test
    void mirrorsListEditsToOtherSessions() {
        try (TocProbe desk = TocProbe.online(server, "toc2_signon", "alice");
                TocProbe phone = TocProbe.online(server, "toc2_signon", "alice")) {
            desk.tell("toc2_new_buddies {g:Friends\nb:bob:Bobby\n}");
            assertThat(phone.next().utf8()).isEqualTo("INSERTED2:g:Friends");
            assertThat(phone.next().utf8()).isEqualTo("INSERTED2:b:Bobby:bob:Friends");
            desk.tell("toc2_new_buddies {g:Friends\nb:bob:Robert\n}");
            assertThat(phone.next().utf8()).isEqualTo("UPDATED2:b:bob:Friends:Robert");
            desk.tell("toc2_add_deny mallory");
            assertThat(phone.next().utf8()).isEqualTo("INSERTED2:d:mallory");
            desk.tell("toc2_remove_buddy bob \"Friends\"");
            assertThat(phone.next().utf8()).startsWith("DELETED2:b:bob:Friends");
            desk.tell("toc2_del_group \"Friends\"");
            assertThat(phone.next().utf8()).isEqualTo("DELETED2:g:Friends");
        }
    }

    @Test
    void tellsOfEditsFromTheListOn() {
        try (TocProbe desk = TocProbe.online(server, "toc2_signon", "alice");
                TocProbe phone = TocProbe.enter(server, "toc2_signon", "alice")) {
            phone.await("CONFIG2:");
            desk.tell("toc2_add_deny mallory");
            desk.flush();
            assertThat(phone.next().utf8()).isEqualTo("INSERTED2:d:mallory");
        }
    }

    @Test
    void switchesPrivacyAsTheFirstVersionDoes() {
        try (TocProbe alice = TocProbe.online(server, "toc_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc_signon", "bob")) {
            bob.tell("toc_add_buddy alice");
            bob.await("UPDATE_BUDDY:alice:T");
            alice.tell("toc_add_deny bob");
            bob.await("UPDATE_BUDDY:alice:F");
            alice.tell("toc_add_permit bob");
            bob.await("UPDATE_BUDDY:alice:T");
            alice.tell("toc_add_deny");
            alice.tell("toc_add_permit");
            bob.await("UPDATE_BUDDY:alice:F");
            alice.tell("toc_add_deny");
            bob.await("UPDATE_BUDDY:alice:T");
        }
    }

    @Test
    void labelsLatin1AsSuch() {
        try (TocProbe alice = TocProbe.online(server, "toc_signon", "alice");
                TocProbe bob = TocProbe.online(server, "toc2_login", "bob")) {
            alice.tell(ByteString.decodeHex("746f635f73656e645f696d20626f622022636166e92200"));
            assertThat(bob.next().hex())
                    .isEqualTo(ByteString.encodeUtf8("IM_IN_ENC2:alice:F:F:T: O,:F:L:en:caf")
                                    .hex()
                            + "e9");
            bob.tell("toc_chat_join 4 room");
            bob.await("CHAT_UPDATE_BUDDY:");
            alice.tell("toc_chat_join 4 room");
            alice.await("CHAT_UPDATE_BUDDY:");
            bob.await("CHAT_UPDATE_BUDDY:");
            alice.tell(ByteString.decodeHex("746f635f636861745f73656e6420312022636166e92200"));
            assertThat(bob.next().hex())
                    .isEqualTo(ByteString.encodeUtf8("CHAT_IN_ENC:1:alice:F:L:en:caf")
                                    .hex()
                            + "e9");
        }
    }

    @Test
    void keepsTheTextOfTheFirstVersion() {
        try (TocProbe alice = TocProbe.online(server, "toc_signon", "alice")) {
            alice.tell("toc_set_config {m 1\ng Friends\nb bob\n}");
            alice.flush();
        }
        try (TocProbe alice = TocProbe.enter(server, "toc_signon", "alice")) {
            assertThat(alice.next().utf8()).isEqualTo("CONFIG:m 1\ng Friends\nb bob\n");
        }
    }

    @Test
    void dropsWhatComesTooFast() {
        try (ImServer strict = ImServer.builder()
                        .users("alice", "bob")
                        .rateLimits(RateLimits.historic())
                        .start();
                TocProbe alice = TocProbe.online(strict, "toc2_signon", "alice")) {
            for (int i = 0; i < 8; i++) {
                alice.tell("toc2_send_im bob \"hi\"");
            }
            assertThat(alice.next().utf8()).isEqualTo("ERROR:960:bob");
            for (int i = 0; i < 8; i++) {
                alice.tell("toc2_send_im bob \"hi\"");
            }
            alice.end();
        }
    }
}
