// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.OutgoingMessage;
import im.parley.RichText;
import im.parley.RichText.Span;
import im.parley.RichText.Style;
import im.parley.UserId;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.wire.TextForm;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.Toc2SendIm;
import im.parley.toc.wire.command.Toc2SendImEnc;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.command.TocSendIm;
import im.parley.toc.wire.reply.ImIn2;
import im.parley.toc.wire.reply.TocReplies;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Text on its way from one TOC session to another, over servers of both kinds. */
class MessageFormProperties {
    private static final UserId BOB = new UserId(Toc.PROTOCOL, "bob", "Bob");

    @Property
    void anyTextCrossesUnchanged(
            @ForAll("texts") RichText text,
            @ForAll SignOnMethod method,
            @ForAll("complete") TextForm form,
            @ForAll boolean labelled,
            @ForAll boolean auto,
            @ForAll TocTokenizer server) {
        OutgoingMessage message = new OutgoingMessage(text, auto, false);
        TocCommand sent = new MessageForm(method, form, labelled, false).command(BOB, message);
        TocCommand taken = TocCommands.parse(sent.payload(), server);

        assertThat(isAuto(taken)).isEqualTo(auto);
        assertThat(RichText.html(relayed(text(taken)))).isEqualTo(text);
    }

    @Property
    void thePlainFormIsPrintableAscii(@ForAll("texts") RichText text) {
        WireText html = new MessageForm(SignOnMethod.TOC2_SIGNON, TextForm.ENTITIES, false, false).html(text);
        assertThat(html.text().chars()).allMatch(c -> c >= ' ' && c <= '~' && c != '"');
    }

    /** Returns what a reader gets of a text that its server has trimmed. */
    private static String relayed(WireText text) {
        WireText trimmed = WireText.of(text.text().replaceAll("^[ \\t\\n]+|[ \\t\\n]+$", ""));
        ImIn2 line = (ImIn2) TocReplies.parse(new ImIn2("Me", false, "F", trimmed).payload());
        return line.message().text();
    }

    private static boolean isAuto(TocCommand command) {
        if (command instanceof TocSendIm toc1) {
            return toc1.auto();
        }
        return command instanceof Toc2SendIm toc2 ? toc2.auto() : ((Toc2SendImEnc) command).auto();
    }

    private static WireText text(TocCommand command) {
        if (command instanceof TocSendIm toc1) {
            return toc1.message();
        }
        return command instanceof Toc2SendIm toc2 ? toc2.message() : ((Toc2SendImEnc) command).message();
    }

    /** Those that lose nothing by themselves: Latin-1 may look like UTF-8 to a reader who has to guess. */
    @Provide
    Arbitrary<TextForm> complete() {
        return Arbitraries.of(TextForm.ENTITIES, TextForm.UTF_8);
    }

    /**
     * Without NUL and the controls from U+0080 on, which HTML has no spelling for: the one arrives as U+FFFD, the others as
     * what windows-1252 has there.
     */
    @Provide
    Arbitrary<RichText> texts() {
        Arbitrary<String> text = Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(20),
                        Arbitraries.strings()
                                .withChars(" \"'\\$()[]{}<>&;:#\t\n\r\u00A0aé€")
                                .ofMaxLength(20),
                        Arbitraries.of("&amp;", "<b>", "\" auto", "😀", "\\\" x", "</body>"))
                .map(any -> any.replaceAll("[\\x00\\x80-\\x9F]", " "));
        Arbitrary<Style> style = Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 0xFFFFFF).optional(0.2),
                        Arbitraries.of("http://x/?a=\"b\"&c=d e", "aim:goim?x='y'")
                                .optional(0.2))
                .as((bold, italic, color, link) -> new Style(bold, italic, false, color, link));
        return Combinators.combine(text, style)
                .as(Span::new)
                .list()
                .ofMaxSize(3)
                .map(RichText::new);
    }
}
