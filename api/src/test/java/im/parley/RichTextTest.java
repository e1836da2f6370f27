// SPDX-License-Identifier: Apache-2.0
package im.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import im.parley.RichText.Span;
import im.parley.RichText.Style;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {
    private static final Style BOLD = Style.PLAIN.withBold(true);

    @Test
    void readsWhatAimClientsSend() {
        assertThat(RichText.html(
                                "<HTML><BODY BGCOLOR=\"#ffffff\"><FONT LANG=\"0\">hi <b>there</b></FONT></BODY></HTML>")
                        .spans())
                .containsExactly(new Span("hi ", Style.PLAIN), new Span("there", BOLD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<b>x</b>|true|false|false",
                "<STRONG>x</STRONG>|true|false|false",
                "<i>x</i>|false|true|false",
                "<em class=a>x</em>|false|true|false",
                "<U>x|false|false|true",
                "<b><i><u>x</b></i></u>|true|true|true",
                "</b><s>x</s>|false|false|false",
                "<b></b></b><i>x|false|true|false"
            })
    void readsStyles(String html, boolean bold, boolean italic, boolean underline) {
        assertThat(RichText.html(html).spans())
                .containsExactly(new Span("x", new Style(bold, italic, underline, Optional.empty(), Optional.empty())));
    }

    @Test
    void survivesBadNesting() {
        assertThat(RichText.html("<b>1<i>2</b>3</i>4").spans())
                .containsExactly(
                        new Span("1", BOLD),
                        new Span("2", BOLD.withItalic(true)),
                        new Span("3", Style.PLAIN.withItalic(true)),
                        new Span("4", Style.PLAIN));
    }

    @ParameterizedTest
    @CsvSource({
        "#ff8000, ff8000",
        "FF8000, ff8000",
        "'\"#0000Ff\"', 0000ff",
        "Red, ff0000",
        "' = \"teal\" size=3', 008080"
    })
    void readsColours(String color, String hex) {
        String attribute = color.startsWith(" ") ? color : "=" + color;
        assertThat(RichText.html("<FONT FACE='A>B' COLOR" + attribute + ">x</FONT>")
                        .spans())
                .containsExactly(new Span("x", Style.PLAIN.withColor(Integer.parseInt(hex, 16))));
    }

    @Test
    void restoresTheColourAround() {
        assertThat(RichText.html("<font color=red>1<font size=2>2<font color=blue>3</font></font>4</font>5")
                        .spans())
                .containsExactly(
                        new Span("12", Style.PLAIN.withColor(0xFF0000)),
                        new Span("3", Style.PLAIN.withColor(0x0000FF)),
                        new Span("4", Style.PLAIN.withColor(0xFF0000)),
                        new Span("5", Style.PLAIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mauvish", "#12345", "#1234567", "", "#-12345"})
    void leavesAColourAloneThatIsNone(String color) {
        assertThat(RichText.html("<font color='" + color + "'>x</font>")).isEqualTo(RichText.of("x"));
    }

    @Test
    void keepsLinksAsWritten() {
        assertThat(RichText.html("<A HREF=\"aim:GoIM?screenname=a&amp;message=x>y&lt=1\">say</A>. <a href=''>none</a>")
                        .spans())
                .containsExactly(
                        new Span("say", Style.PLAIN.withLink("aim:GoIM?screenname=a&message=x>y&lt=1")),
                        new Span(". none", Style.PLAIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a<br>b<BR/>c|a/b/c",
                "a<hr>b|a/b",
                "<P>one</P><P ALIGN=center>two</P>|one/two",
                "<div>one<br></div> <div> two</div>|one/two",
                "x<p><br>y|x//y",
                "see <img src=cat.gif alt='a &lt;cat&gt;'>|see a <cat>",
                "see <img src=cat.gif>nothing|see nothing",
                "<o:p><blink>kept</blink></o:p>|kept",
                "a<!-- no <b>tag</b> here -->b|ab",
                "a<!DOCTYPE html><?xml?>b|ab",
                "a<!-->b|ab",
                "a<!-- unclosed >b|ab",
                "<style>p { color: red }</STYLE>shown|shown",
                "<title>shown|shown",
                "<font ECT=\"AUTOPEER +AUTOPEER:4\"></font>shown|shown"
            })
    void readsWhatIsNotStyle(String html, String text) {
        assertThat(RichText.html(html).text()).isEqualTo(text.replace('/', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 < 2 > 0",
                "<3",
                "I <3 you <b",
                "write to <bob@example.com>",
                "<http://example.com/>",
                "<>",
                "</>",
                "a <- b -> c",
                "AT&T",
                "a & b &",
                "&#; &#x; &#xg;",
                "&bogus; &apostrophe;",
                "http://x/?a=1&lt=2&gt3"
            })
    void keepsWhatIsNoMarkup(String text) {
        assertThat(RichText.html(text)).isEqualTo(RichText.of(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&lt;b&gt; &AMP; &quot;&apos;|<b> & \"'",
                "&lt &amp;lt;|< &lt;",
                "&#65;&#x42;&#X43 &#68|ABC D",
                "a&nbsp;&nbsp;b|a  b",
                "&#160;|\u00A0",
                "&#128512;|\uD83D\uDE00",
                "&#128;&#150;|\u20AC\u2013",
                "&#xD800;&#0;&#1114112;&#99999999999999999999;|\uFFFD\uFFFD\uFFFD\uFFFD"
            })
    void decodesCharacterReferences(String html, String text) {
        assertThat(RichText.html(html).text()).isEqualTo(text);
    }

    @Test
    void keepsLineEndsOfPlainText() {
        assertThat(RichText.html("one\r\n  two\n\nthree  \r").text()).isEqualTo("one\n  two\n\nthree  \n");
    }

    @Test
    void takesLineEndsBesideTagsForBlanks() {
        assertThat(RichText.html(
                                "<html>\r\n<body>\r\n one\r\n \t two  three<br>\r\nfour <b>\n</b> five\n</body>\n</html>\n")
                        .text())
                .isEqualTo("one two  three\nfour  five");
    }

    @Test
    void keepsLineEndsOfPreformattedText() {
        assertThat(RichText.html("a<pre>b\r\n  c</pre>\nd").text()).isEqualTo("a\nb\n  c\nd");
    }

    @Test
    void writesMarkup() {
        RichText text = RichText.of("<now>\n  ", BOLD.withItalic(true).withUnderline(true))
                .plus(RichText.of("\"here\" ", Style.PLAIN.withColor(0x00A0FF).withLink("http://x/?a&b")))
                .plus(RichText.of(" \u00A0\tend"));
        assertThat(text.toHtml())
                .isEqualTo("<B><I><U>&lt;now&gt;<BR>&nbsp; </U></I></B>"
                        + "<A HREF=\"http://x/?a&amp;b\"><FONT COLOR=\"#00a0ff\">&quot;here&quot; </FONT></A>"
                        + "&nbsp;&#160;&#9;end");
    }

    @Test
    void isEqualWhenItLooksAlike() {
        Span nothing = new Span("", BOLD);
        assertThat(new RichText(List.of(nothing, new Span("a\r", Style.PLAIN), nothing, new Span("\nb", Style.PLAIN))))
                .isEqualTo(RichText.of("a\nb"));
        assertThat(RichText.of("")).isEqualTo(RichText.EMPTY);
        assertThat(RichText.of("\uD83D").plus(RichText.of("\uDE00x"))).isEqualTo(RichText.of("\uFFFD\uFFFDx"));
    }

    @Test
    void rejectsAColourOutOfRange() {
        assertThatThrownBy(() -> Style.PLAIN.withColor(0x1000000)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "<b",
                "<b>",
                "</b>",
                "<!--",
                "<!-->",
                "<!",
                "&",
                "&#",
                "&#1",
                "<a href=\"",
                "<a b=\">\" ",
                "<a b='>",
                "<font ",
                "<font color=red>",
                "<style>",
                "<title>x</title>",
                "<p> ",
                " ",
                "\r\n",
                "<a href='x'>",
                "<:"
            })
    void staysLinearOnRepetition(String piece) {
        String many = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            RichText.html(many);
            RichText.html(many + "<b>x");
            RichText.html("<font " + many + " color=red>x");
        });
    }
}
