// SPDX-License-Identifier: Apache-2.0
package im.parley;

import im.parley.RichText.Span;
import im.parley.RichText.Style;

/** Writes the markup that every AIM client shows the same way, as a fragment that {@link HtmlReader} reads back. */
final class HtmlWriter {
    private static final char NO_BREAK_SPACE = '\u00A0';

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
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly every character is one of these, and none of them is looked up.
            if (c > '>' && c != NO_BREAK_SPACE) {
                blankWouldVanish = false;
                continue;
            }
            String written = c == ' ' && blankWouldVanish ? "&nbsp;" : inText(c);
            if (!written.isEmpty()) {
                out.append(text, from, i).append(written);
                from = i + 1;
            }
            blankWouldVanish = c == '\n' || c == ' ' && !blankWouldVanish;
        }
        out.append(text, from, text.length());
    }

    private void attribute(String value) {
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            String written = anywhere(value.charAt(i));
            if (!written.isEmpty()) {
                out.append(value, from, i).append(written);
                from = i + 1;
            }
        }
        out.append(value, from, value.length());
    }

    /** Returns what stands for a character; nothing where it may stand for itself. */
    private static String inText(char c) {
        return switch (c) {
            case '\n' -> "<BR>";
            case NO_BREAK_SPACE -> "&#160;";
            default -> anywhere(c);
        };
    }

    private static String anywhere(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t' -> "&#9;";
            case '\n' -> "&#10;";
            case '\r' -> "&#13;";
            default -> "";
        };
    }
}
