// SPDX-License-Identifier: Apache-2.0
package im.parley;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RichText.Span;
import im.parley.RichText.Style;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RichTextProperties {
    @Property
    void comesBackFromItsMarkup(@ForAll("richTexts") RichText text) {
        assertThat(RichText.html(text.toHtml())).isEqualTo(text);
    }

    @Property
    void bringsPlainTextBack(@ForAll("texts") String text) {
        String expected = text.replace("\r\n", "\n").replace('\r', '\n');
        assertThat(RichText.html(RichText.of(text).toHtml()).text()).isEqualTo(expected);
    }

    @Property
    void readsAnyText(@ForAll String html) {
        assertReadable(html);
    }

    @Property
    void readsAnyMarkup(@ForAll("markup") String html) {
        assertReadable(html);
    }

    /** Plain text is shown as it was sent, whatever its blanks and line ends. */
    @Property
    void showsTextWithoutMarkupAsItIs(@ForAll("unmarked") String text) {
        assertThat(RichText.html(text)).isEqualTo(RichText.of(text));
    }

    private static void assertReadable(String html) {
        RichText read = RichText.html(html);
        assertThat(read.text()).hasSizeLessThanOrEqualTo(html.length());
        assertThat(RichText.html(read.toHtml())).isEqualTo(read);
    }

    @Provide
    Arbitrary<RichText> richTexts() {
        return Combinators.combine(texts(), styles())
                .as(Span::new)
                .list()
                .ofMaxSize(6)
                .map(RichText::new);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                " ",
                "\n",
                "\r\n",
                "\t",
                "<b>",
                "&lt;",
                "&amp",
                "\"",
                "<!--",
                "-->",
                "\u00A0",
                "\u0085",
                "\0",
                "x",
                "\uD83D\uDE00");
        return Arbitraries.oneOf(pieces, wellFormed()).list().ofMaxSize(8).map(list -> String.join("", list));
    }

    @Provide
    Arbitrary<String> unmarked() {
        return Arbitraries.strings().withChars("abc \t\r\n;='\"/-#").ofMaxLength(30);
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<b>",
                "</B>",
                "<i",
                "<U>",
                "</u>",
                "<font color=",
                "<FONT ",
                "red>",
                "</font>",
                "<a href=\"",
                "\">",
                "'",
                "</a>",
                "<br>",
                "<p>",
                "</p>",
                "<pre>",
                "</pre>",
                "<hr/>",
                "<img alt=",
                "<style>",
                "</style",
                "<!--",
                "-->",
                "<!",
                "&lt",
                "&#",
                "&#x",
                "41",
                ";",
                "=",
                ">",
                "<",
                "/",
                " ",
                "\r\n",
                "\uD800",
                "text");
        return pieces.list().ofMaxSize(30).map(list -> String.join("", list));
    }

    private static Arbitrary<Style> styles() {
        Arbitrary<Boolean> flag = Arbitraries.of(false, true);
        return Combinators.combine(
                        flag,
                        flag,
                        flag,
                        Arbitraries.integers().between(0, 0xFFFFFF).optional(),
                        Arbitraries.strings().ofMaxLength(12).optional())
                .as(Style::new);
    }

    private static Arbitrary<String> wellFormed() {
        return Arbitraries.strings().ofMaxLength(6).map(Spans::wellFormed);
    }
}
