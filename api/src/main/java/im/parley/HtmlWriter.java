// SPDX-License-Identifier: Apache-2.0
package im.parley;

import im.parley.RichText.Span;
import im.parley.RichText.Style;

/** Writes the markup that every AIM client shows the same way, as a fragment that {@link HtmlReader} reads back. */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder();

    /** Whether a blank written now would be dropped or merged by a viewer that collapses them. */
    private boolean blankWouldVanish = true;

    private HtmlWriter() {}

    static String write(RichText text) {
        HtmlWriter writer = new HtmlWriter();
        for (Span span : text.spans()) {
            writer.span(span);
        }
        return writer.out.toString();
    }

    private void span(Span span) {
        Style style = span.style();
        style.link().ifPresent(link -> {
            out.append("<A HREF=\"");
            attribute(link);
            out.append("\">");
        });
        style.color()
                .ifPresent(color -> out.append("<FONT COLOR=\"")
                        .append(HtmlColors.write(color))
                        .append("\">"));
        out.append(style.bold() ? "<B>" : "")
                .append(style.italic() ? "<I>" : "")
                .append(style.underline() ? "<U>" : "");
        text(span.text());
        out.append(style.underline() ? "</U>" : "")
                .append(style.italic() ? "</I>" : "")
                .append(style.bold() ? "</B>" : "");
        out.append(style.color().isPresent() ? "</FONT>" : "")
                .append(style.link().isPresent() ? "</A>" : "");
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("<BR>");
                case ' ' -> out.append(blankWouldVanish ? "&nbsp;" : " ");
                case '\u00A0' -> out.append("&#160;");
                default -> escaped(c);
            }
            blankWouldVanish = c == '\n' || c == ' ' && !blankWouldVanish;
        }
    }

    private void attribute(String value) {
        for (int i = 0; i < value.length(); i++) {
            escaped(value.charAt(i));
        }
    }

    private void escaped(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append("&#").append((int) c).append(';');
            default -> out.append(c);
        }
    }
}
