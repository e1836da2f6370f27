// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import im.parley.toc.wire.command.Toc2NewBuddies;
import im.parley.toc.wire.command.TocCommands;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TocTokenizerTest {
    private static List<String> split(TocTokenizer tokenizer, String arguments) {
        byte[] payload = ByteString.encodeUtf8("toc2_send_im" + arguments).toByteArray();
        return tokenizer.arguments(payload).asList().stream()
                .map(ByteString::utf8)
                .toList();
    }

    private static Arguments of(String arguments, String... expected) {
        return Arguments.of(arguments, List.of(expected));
    }

    static Stream<Arguments> asAol() {
        return Stream.of(
                of(""),
                of("\0\0"),
                of("   "),
                of(" bob \"hello there\"", "bob", "hello there"),
                of(" bob \"He said \\\"hello\\\" \\(wow\\) for \\$5\"", "bob", "He said \"hello\" (wow) for $5"),
                of("  bob   \"x\" auto \0", "bob", "x", "auto"),
                of(" bob \"\"", "bob", ""),
                of(" {old pass} {new pass}", "old pass", "new pass"),
                of(" {m 1\ng Friends\nb alice\n}", "m 1\ng Friends\nb alice\n"),
                of(" {a {b c} d}", "a {b c} d"),
                of(" {a \\} b}", "a } b"),
                of(" \"{m 1}\"", "{m 1}"),
                of(" \"a\":\"b c\":\"\"", "a:b c:"),
                of(" a{b c}", "a{b", "c}"),
                of(" a\\ b", "a b"),
                of(" a\\", "a"),
                of(" \"line1\nline2\"\tauto", "line1\nline2", "auto"));
    }

    @ParameterizedTest
    @MethodSource
    void asAol(String arguments, List<String> expected) {
        assertThat(split(TocTokenizer.AOL, arguments)).isEqualTo(expected);
    }

    @Test
    void aQuoteThatIsNeverClosedIsMalformed() {
        assertThatThrownBy(() -> split(TocTokenizer.AOL, " bob \"hello"))
                .isInstanceOfSatisfying(
                        WireException.class, e -> assertThat(e.offset()).isEqualTo(17));
    }

    @Test
    void aBraceThatIsNeverClosedIsMalformed() {
        assertThatThrownBy(() -> split(TocTokenizer.AOL, " {a {b} c"))
                .isInstanceOfSatisfying(
                        WireException.class, e -> assertThat(e.offset()).isEqualTo(13));
    }

    static Stream<Arguments> asOpenOscarServer() {
        return Stream.of(
                of(""),
                of(" bob \"hello there\"", "bob", "hello there"),
                of(
                        " bob \"He said \\\"hello\\\" \\(wow\\) for \\$5\"",
                        "bob",
                        "He said \"hello",
                        "(wow)",
                        "for",
                        "$5\""),
                of(" bob \"say \\\"hi\\\"\"", "bob", "say \"hi\""),
                of(" bob \"say \\\"hi\\\"\" auto", "bob", "say \"hi\" auto"),
                of(" bob \"<a href=\\\"http://x/\\\">x</a>\"", "bob", "<a href=\"http://x/\">x</a>"),
                of(" bob \"a \"\"q\"\" b\" auto", "bob", "a \"q\" b", "auto"),
                of(" bob hello world", "bob", "hello", "world"),
                of(" bob \"line1\nline2\" auto", "bob", "line1\nline2", "auto"),
                of(" bob \"line1\r\nline2\" auto", "bob", "line1\nline2", "auto"),
                of(" {old pass} {new pass}", "{old", "pass}", "{new", "pass}"),
                of(" a b ", "a", "b", ""),
                of(" ", ""),
                of(" a  b", "a", "b"),
                of(" bob \"a\" x auto", "bob", "a", "x", "auto"),
                of(" bob \"a\" \nauto", "bob", "a", ""),
                of(" bob \"a\"\nauto", "bob", "a"),
                of(" bob a\r\nauto", "bob", "a"),
                of(" bob \"\"", "bob", ""),
                of(" bob \"open end", "bob", "open end"),
                of(" \"Bo B\" \"x\"", "Bo B", "x"));
    }

    @ParameterizedTest
    @MethodSource
    void asOpenOscarServer(String arguments, List<String> expected) {
        assertThat(split(TocTokenizer.OOS, arguments)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{g:Friends\nb:joe:Joe \\\"S\\\" \\{x\\}\nb:ann\n}",
                "\"{g:Friends\r\nb:joe:Joe \\\"S\\\" \\{x\\}\r\nb:ann\r\n}\"",
                "g:Friends\nb:joe:Joe \\\"S\\\" \\{x\\}\nb:ann\n"
            })
    void newBuddiesAreReadWholeWhateverIsAroundThem(String arguments) {
        byte[] payload = ("toc2_new_buddies " + arguments + "\0").getBytes(UTF_8);
        Toc2NewBuddies read = (Toc2NewBuddies) TocCommands.parse(payload, TocTokenizer.OOS);
        assertThat(read.groups())
                .containsExactly(new TocConfig.Group(
                        "Friends",
                        List.of(
                                new TocConfig.Buddy("joe", Optional.of("Joe \"S\" {x}"), Optional.empty()),
                                TocConfig.Buddy.of("ann"))));
    }

    @Test
    void spellingsOfTheSameArgumentsAreEqual() {
        TocArguments quoted = TocTokenizer.AOL.arguments(
                ByteString.encodeUtf8("toc_x \"a\" \"b c\"\0").toByteArray());
        TocArguments braced = TocTokenizer.AOL.arguments(
                ByteString.encodeUtf8("toc_x  a {b c}").toByteArray());
        TocArguments other = TocTokenizer.AOL.arguments(
                ByteString.encodeUtf8("toc_x a {b  c}").toByteArray());
        assertThat(quoted).isEqualTo(braced).hasSameHashCodeAs(braced).isNotEqualTo(other);
    }

    @Test
    void tellsWhereEachArgumentStood() {
        TocArguments arguments = TocTokenizer.AOL.arguments(
                ByteString.encodeUtf8("toc_x  bob \"a b\"").toByteArray());
        assertThat(List.of(arguments.offset(0), arguments.endOffset(0), arguments.offset(1), arguments.endOffset(1)))
                .containsExactly(7, 10, 11, 16);
    }

    @Test
    void showsNoArgumentInItsText() {
        assertThat(TocTokenizer.AOL.arguments(
                        ByteString.encodeUtf8("toc_x secret").toByteArray()))
                .hasToString("1 arguments");
    }
}
