// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import im.parley.toc.wire.TextEncoding;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.WireText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TocCommandsTest {
    private static TocCommand parse(String line) {
        return TocCommands.parse((line + '\0').getBytes(UTF_8));
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryCommand(CommandGolden golden) {
        assertThat(TocCommands.parse(golden.payload())).isEqualTo(golden.command());
    }

    @ParameterizedTest
    @EnumSource
    void writesEveryCommand(CommandGolden golden) {
        assertThat(new String(golden.command().payload(), UTF_8)).isEqualTo(golden.line() + '\0');
    }

    @Test
    void everyRecordHasAGoldenCommand() {
        assertThat(Arrays.stream(CommandGolden.values())
                        .<Class<?>>map(golden -> golden.command().getClass())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(TocCommand.class.getPermittedSubclasses());
    }

    @Test
    void everyRecordIsNamedAfterItsWord() {
        assertThat(TocCommands.codecs()).hasSize(TocCommand.class.getPermittedSubclasses().length - 1);
        for (CommandCodec<?> codec : TocCommands.codecs()) {
            String snake = codec.type().getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
            assertThat(codec.word()).isEqualToIgnoringCase(snake);
        }
    }

    @Test
    void theNulAtTheEndIsNotRequired() {
        assertThat(TocCommands.parse("toc_get_info bob".getBytes(UTF_8))).isEqualTo(new TocGetInfo("bob"));
        assertThat(parse("toc_get_info bob\0\0")).isEqualTo(new TocGetInfo("bob"));
    }

    @Test
    void readsOtherSpellings() {
        assertThat(parse("toc_signon login.oscar.aol.com 5190  tcltom 0x24081143311652 english \"TIK:headless\""))
                .isEqualTo(new TocSignon(LoginDetails.of("tcltom", "parley1".getBytes(UTF_8), "TIK:headless")));
        assertThat(parse("toc_send_im alice \"x\" ")).isEqualTo(new TocSendIm("alice", WireText.of("x"), false));
        assertThat(parse("toc_set_config {m 1\ng Friends\nb alice\n}"))
                .isEqualTo(new TocSetConfig(WireText.of("m 1\ng Friends\nb alice\n")));
        assertThat(parse("toc_format_nickname {T e s s}")).isEqualTo(parse("toc_format_nickname \"T e s s\""));
        assertThat(parse("toc2_new_buddies \"{g:A\nb:x\n}\""))
                .satisfies(command -> assertThat(((Toc2NewBuddies) command).groups())
                        .isEqualTo(((Toc2NewBuddies) parse("toc2_new_buddies {g:A\nb:x\n}")).groups()));
        assertThat(parse("toc_set_dir \"a\":\"b\":\"c d\"")).isEqualTo(TocSetDir.of(List.of("a", "b", "c d")));
    }

    @Test
    void quotesANameThatWouldNotBeOneArgument() {
        TocCommand command = new Toc2AddDeny(List.of("Bo B", "", "x\"y", "é", "plain"));
        assertThat(new String(command.payload(), UTF_8))
                .isEqualTo("toc2_add_deny \"Bo B\" \"\" \"x\\\"y\" \"é\" plain\0");
        assertThat(TocCommands.parse(command.payload())).isEqualTo(command);
    }

    @Test
    void aNameCannotSmuggleAnotherArgument() {
        TocCommand command = new TocGetInfo("bob\" auto\0\n");
        assertThat(TocCommands.parse(command.payload())).isEqualTo(command);
    }

    @Test
    void keepsBytesThatAreNotUtf8() {
        byte[] payload = ByteString.decodeHex("746f635f63686174" + "5f73656e64203020" + "22636166e92200")
                .toByteArray();
        assertThat(TocCommands.parse(payload))
                .isEqualTo(new TocChatSend("0", new WireText("café", TextEncoding.WINDOWS_1252)));
        assertThat(TocCommands.parse(payload).payload()).isEqualTo(payload);
    }

    @Test
    void splitsAsOpenOscarServerDoesWhenAsked() {
        byte[] payload = "toc2_send_im bob \"say \\\"hi\\\" there\" auto\0".getBytes(UTF_8);
        assertThat(TocCommands.parse(payload, TocTokenizer.OOS))
                .isEqualTo(new Toc2SendIm("bob", WireText.of("say \"hi"), false));
        assertThat(TocCommands.parse(payload)).isEqualTo(new Toc2SendIm("bob", WireText.of("say \"hi\" there"), true));
    }

    @Test
    void passesOverArgumentsTooMany() {
        assertThat(parse("toc_get_info bob alice")).isEqualTo(new TocGetInfo("bob"));
        assertThat(parse("toc_send_im bob \"x\" y auto")).isEqualTo(new TocSendIm("bob", WireText.of("x"), false));
    }

    @Test
    void readsASignOnWithoutItsUnexplainedNumber() {
        LoginDetails login = LoginDetails.of("bob", new byte[] {'x'}, "TAC");
        assertThat(parse("toc2_signon login.oscar.aol.com 5190 bob 0x2c english \"TAC\" 7"))
                .isEqualTo(new Toc2Signon(login, List.of(), 7));
    }

    @ParameterizedTest
    @CsvSource({
        "toc_send_im bob, 15, an argument is missing",
        "toc_get_info, 12, an argument is missing",
        "toc_set_idle x, 13, not a number",
        "toc_set_idle 99999999999999999999, 13, not a number",
        "toc_chat_join 99999999999 x, 14, number is too large",
        "toc_evil bob anom, 13, neither anon nor norm",
        "toc2_set_pdmode 6, 16, no such mode",
        "toc2_client_event bob 3, 22, no such event",
        "toc_rvous_accept bob $ u, 21, not base64",
        "toc_rvous_accept bob AA== u 12, 30, an argument is missing",
        "toc_signon a 1 b 0x c, 21, an argument is missing",
        "toc2_signon a 1 b 0x c v, 24, the code is missing",
        "toc2_remove_buddy, 17, an argument is missing",
        "toc_send_im bob \"x, 16, quote is never closed",
    })
    void refusesWhatIsNotOfItsForm(String line, int offset, String message) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOfSatisfying(
                        WireException.class, e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessageStartingWith(message);
    }

    @Test
    void readsTheLongestFrameOfArguments() {
        String line = "toc_add_buddy" + " a".repeat(32_000);
        assertThat(((TocAddBuddy) parse(line)).users()).hasSize(32_000);
        assertThat(new String(parse(line).payload(), UTF_8)).isEqualTo(line + '\0');
    }

    @Test
    void comingBackIsSaidInTwoWays() {
        assertThat(new TocSetAway(Optional.empty()).isBack()).isTrue();
        assertThat(new TocSetAway(Optional.of(WireText.EMPTY)).isBack()).isTrue();
        assertThat(new TocSetAway(Optional.of(WireText.of("x"))).isBack()).isFalse();
    }

    @Test
    void directoryFieldsAreBetweenColons() {
        assertThat(new TocSetDir(WireText.of("a::c")).fields()).containsExactly("a", "", "c");
        assertThat(new TocDirSearch(WireText.of("")).fields()).containsExactly("");
        assertThat(TocDirSearch.of(List.of("a:b", "c")).query()).isEqualTo(WireText.of("a b:c"));
    }

    @Test
    void listsAreInTheirCommands() {
        assertThat(((TocSetConfig) parse("toc_set_config {m 1\ng A\nb x\n}"))
                        .list()
                        .groups())
                .hasSize(1);
    }
}
