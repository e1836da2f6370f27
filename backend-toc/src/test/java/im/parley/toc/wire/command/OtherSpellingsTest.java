// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.wire.TocCapability;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.WireText;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands as clients of others were seen to send them, where they spell otherwise than ours does. */
class OtherSpellingsTest {
    private static WireText text(String text) {
        return WireText.of(text);
    }

    private static LoginDetails login(int port, String user, String language, String version) {
        return new LoginDetails("login.oscar.aol.com", port, user, "0x270c005d311b52", language, text(version));
    }

    static Stream<Arguments> readByAllServers() {
        return Stream.of(
                Arguments.of(
                        "toc_signon login.oscar.aol.com 5190  pyb 0x270c005d311b52 english \"penguin\"",
                        new TocSignon(login(5190, "pyb", "english", "penguin"))),
                Arguments.of(
                        "toc_signon login.oscar.aol.com 5198 perlb 0x270c005d311b52 english \"AOLIM:\\$Version 1.61\\$\"",
                        new TocSignon(login(5198, "perlb", "english", "AOLIM:$Version 1.61$"))),
                Arguments.of(
                        "toc2_signon login.oscar.aol.com 5159 taca 0x270c005d311b52 english-US TAC 102664640",
                        new Toc2Signon(login(5159, "taca", "english-US", "TAC"), List.of(), 102664640)),
                Arguments.of(
                        "toc2_login login.oscar.aol.com 29999 \"naima\" 0x270c005d311b52 English"
                                + " \"naim:0.12:contact x@example.org\" 160 US \"\" \"\" 3 0 30303 -kentucky -utf8"
                                + " -preakness 97354400",
                        new Toc2Login(
                                login(29999, "naima", "English", "naim:0.12:contact x@example.org"),
                                List.of("160", "US", "", "", "3", "0", "30303", "-kentucky", "-utf8", "-preakness"),
                                97354400)),
                Arguments.of("toc_evil \"osc1\" \"anon\"", new TocEvil("osc1", true)),
                Arguments.of("toc_set_idle \"600\"", new TocSetIdle(600)),
                Arguments.of(
                        "toc_chat_join \"4\" \"Aolim Room\"",
                        new TocChatJoin(TocChatJoin.EXCHANGE, text("Aolim Room"))),
                Arguments.of(
                        "toc2_remove_buddy \"toc2u\" \"osc1\" \"T Group\"",
                        new Toc2RemoveBuddy(List.of("toc2u", "osc1"), text("T Group"))),
                Arguments.of("toc_set_dir Fi:Mi:La:Ma:Ci:St:Co:Y", new TocSetDir(text("Fi:Mi:La:Ma:Ci:St:Co:Y"))),
                Arguments.of(
                        "toc2_send_im_enc osc1 F U english-US \"enc café\"",
                        new Toc2SendImEnc("osc1", "F", "U", "english-US", text("enc café"), false)));
    }

    @ParameterizedTest
    @MethodSource
    void readByAllServers(String line, TocCommand command) {
        for (TocTokenizer tokenizer : TocTokenizer.values()) {
            assertThat(TocCommands.parse((line + '\0').getBytes(UTF_8), tokenizer))
                    .isEqualTo(command);
        }
    }

    static Stream<Arguments> readByAol() {
        return Stream.of(
                Arguments.of("toc_add_permit ", new TocAddPermit(List.of())),
                Arguments.of(
                        "toc_send_im osc1 \"hello \\$x \\{y\\} [z] (w) \\\"q\\\" end \\\\b , \\' \\` : <b>x</b> & end \"",
                        new TocSendIm(
                                "osc1", text("hello $x {y} [z] (w) \"q\" end \\b , ' ` : <b>x</b> & end "), false)),
                Arguments.of(
                        "toc_chat_invite \"0\" \"come \\\"now\\\"\" \"osc1\" \"toc2u\"",
                        new TocChatInvite("0", text("come \"now\""), List.of("osc1", "toc2u"))),
                Arguments.of(
                        "toc_set_dir \"a\":\"b\":\"c\":\"d\":\"e\":\"f\":\"g\":\"h\":\"T\"",
                        new TocSetDir(text("a:b:c:d:e:f:g:h:T"))));
    }

    @ParameterizedTest
    @MethodSource
    void readByAol(String line, TocCommand command) {
        assertThat(TocCommands.parse((line + '\0').getBytes(UTF_8))).isEqualTo(command);
    }

    @ParameterizedTest
    @EnumSource
    void aListInBracesWithALineEndBehindThem(TocTokenizer tokenizer) {
        Toc2NewBuddies read = (Toc2NewBuddies)
                TocCommands.parse("toc2_new_buddies {g:Py Pals\nb:toc2u:Alias Two}\n\0".getBytes(UTF_8), tokenizer);
        assertThat(read.list().text()).contains("g:Py Pals\nb:toc2u:Alias Two");
    }

    @ParameterizedTest
    @EnumSource
    void aConfigurationInBracesWithALineEndBehindThem(TocTokenizer tokenizer) {
        TocSetConfig read = (TocSetConfig)
                TocCommands.parse("toc_set_config {m 1\ng Friends\nb toc2u\nb osc1\n}\n\0".getBytes(UTF_8), tokenizer);
        assertThat(read.list().groups()).extracting(TocConfig.Group::name).containsExactly("Friends");
        assertThat(read.list().groups().get(0).buddies())
                .extracting(TocConfig.Buddy::name)
                .containsExactly("toc2u", "osc1");
    }

    @Test
    void aCapabilityWithoutItsDashes() {
        assertThat(TocCapability.parse("094613494C7F11D18222444553540000"))
                .contains(UUID.fromString("09461349-4c7f-11d1-8222-444553540000"));
    }
}
