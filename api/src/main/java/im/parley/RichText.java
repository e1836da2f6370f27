// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Immutable styled text: a flat list of spans, so that there is no tree to walk.
 *
 * <p>Texts that look alike are equal: no span is empty, neighbours differ in style, a line ends with {@code \n} however
 * it was given, and a surrogate without a partner is U+FFFD.
 */
public record RichText(List<Span> spans) {
    /** Without any text. */
    public static final RichText EMPTY = new RichText(List.of());

    /** A run of text in one style. */
    public record Span(String text, Style style) {}

    /**
     * How a run looks.
     *
     * @param color red, green and blue as {@code 0xRRGGBB}
     * @param link where it leads, as written by the sender: check it before following it
     */
    public record Style(
            boolean bold, boolean italic, boolean underline, Optional<Integer> color, Optional<String> link) {
        public static final Style PLAIN = new Style(false, false, false, Optional.empty(), Optional.empty());

        public Style {
            color.ifPresent(Style::requireColor);
            link = link.map(Spans::wellFormed).filter(target -> !target.isEmpty());
        }

        public Style withBold(boolean on) {
            return new Style(on, italic, underline, color, link);
        }

        public Style withItalic(boolean on) {
            return new Style(bold, on, underline, color, link);
        }

        public Style withUnderline(boolean on) {
            return new Style(bold, italic, on, color, link);
        }

        /** Returns this style in that colour, {@code 0xRRGGBB}. */
        public Style withColor(int rgb) {
            return new Style(bold, italic, underline, Optional.of(rgb), link);
        }

        /** Returns this style leading there; an empty target is no link. */
        public Style withLink(String target) {
            return new Style(bold, italic, underline, color, Optional.of(target));
        }

        private static void requireColor(int rgb) {
            if (rgb < 0 || rgb > 0xFFFFFF) {
                throw new IllegalArgumentException("not a colour: " + Integer.toHexString(rgb));
            }
        }
    }

    public RichText {
        spans = Spans.normalized(spans);
    }

    /** Returns plain text, taken as it is: markup in it stays visible. */
    public static RichText of(String text) {
        return of(text, Style.PLAIN);
    }

    /** Returns text in one style, taken as it is: markup in it stays visible. */
    public static RichText of(String text, Style style) {
        return new RichText(List.of(new Span(text, style)));
    }

    /**
     * Parses what IM clients send: the HTML subset of AIM, or plain text. Never fails, in time linear to the length.
     *
     * <p>A text without any tag is plain, as ICQ clients write it: its line ends count. Beside tags they are white space.
     * Other blanks stay, doubled ones too. Character references are decoded in both; a no-break space written as one is a blank. Tags that
     * mean nothing here vanish and their text stays, an image leaves its {@code alt} text, and a bracket that opens no
     * tag is text.
     */
    public static RichText html(String html) {
        return HtmlReader.read(html);
    }

    /** Returns this text with another behind it. */
    public RichText plus(RichText other) {
        List<Span> both = new ArrayList<>(spans);
        both.addAll(other.spans);
        return new RichText(both);
    }

    /** Returns the text without its styles; line breaks are {@code \n}. */
    public String text() {
        if (spans.size() == 1) {
            return spans.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Span span : spans) {
            text.append(span.text());
        }
        return text.toString();
    }

    /**
     * Returns the markup that AIM clients understand, such as {@code <B>five</B> more<BR>to go}: a fragment, which a sender
     * puts into {@code <HTML><BODY>} where its protocol wants that. Plain text becomes plain text, escaped.
     * {@code html(toHtml())} equals this text.
     */
    public String toHtml() {
        return HtmlWriter.write(this);
    }

    /** Returns the text without its styles. */
    @Override
    public String toString() {
        return text();
    }
}
