// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.List;
import java.util.Optional;

/** Immutable styled text: a flat list of spans, so that there is no tree to walk. */
public record RichText(List<Span> spans) {
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
    }

    public RichText {
        spans = List.copyOf(spans);
    }

    /** Returns plain text, taken as it is: markup in it stays visible. */
    public static RichText of(String text) {
        return new RichText(List.of(new Span(text, Style.PLAIN)));
    }

    /** Parses the HTML subset that IM clients send. Never fails; unknown tags become nothing, their text stays. */
    public static RichText html(String html) {
        return HtmlReader.read(html);
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

    /** Returns the markup that AIM clients understand; {@code html(toHtml())} gives the same text and styles. */
    public String toHtml() {
        return HtmlWriter.write(this);
    }

    /** Returns the text without its styles. */
    @Override
    public String toString() {
        return text();
    }
}
