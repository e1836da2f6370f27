// SPDX-License-Identifier: Apache-2.0
package im.parley;

import im.parley.RichText.Span;
import im.parley.RichText.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the HTML subset of AIM and the plain text of ICQ in one pass. A text without any tag is plain: its line ends
 * count. In markup they are white space: together with the blanks around them they become one blank, or nothing where a
 * line begins or ends. Other blanks stay, as in every IM client.
 */
final class HtmlReader {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "pre",
            "hr",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "center",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");

    /** Elements whose content is not for readers. */
    private static final Set<String> HIDDEN = Set.of("script", "style", "title");

    private final String html;
    private final HtmlScanner scanner;
    private final boolean markup;
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private int at;

    private Style style = Style.PLAIN;
    private int bold;
    private int italic;
    private int underline;
    private int preformatted;
    private final Deque<Optional<Integer>> outerColors = new ArrayDeque<>();

    private boolean lineStart = true;
    private boolean blankOwed;
    private boolean breakOwed;

    private HtmlReader(String html) {
        this.html = html;
        this.scanner = new HtmlScanner(html);
        this.markup = HtmlScanner.findsTag(html);
    }

    static RichText read(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0 ? RichText.of(html) : new HtmlReader(html).read();
    }

    private RichText read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<') {
                bracket();
            } else if (HtmlTag.isBlank(c)) {
                blanks();
            } else {
                visible();
                at = c == '&' ? HtmlEntities.decode(html, at, run) : word();
            }
        }
        endRun();
        return new RichText(spans);
    }

    private void bracket() {
        Optional<HtmlTag> tag = scanner.tag(at);
        if (scanner.end() == at) {
            visible();
            run.append('<');
            at++;
        } else {
            at = scanner.end();
            tag.ifPresent(this::apply);
        }
    }

    private void blanks() {
        int from = at;
        boolean lineEnds = false;
        while (at < html.length() && HtmlTag.isBlank(html.charAt(at))) {
            lineEnds |= html.charAt(at) == '\n' || html.charAt(at) == '\r';
            at++;
        }
        if (markup && preformatted == 0 && (lineEnds || breakOwed)) {
            blankOwed = true;
        } else {
            blankOwed = false;
            visible();
            run.append(html, from, at);
        }
    }

    private int word() {
        int to = at;
        while (to < html.length() && isOrdinary(html.charAt(to))) {
            to++;
        }
        run.append(html, at, to);
        return to;
    }

    private static boolean isOrdinary(char c) {
        return c != '<' && c != '&' && !HtmlTag.isBlank(c);
    }

    private void apply(HtmlTag tag) {
        switch (tag.name()) {
            case "b", "strong" -> {
                bold = depth(bold, tag);
                restyle(style.withBold(bold > 0));
            }
            case "i", "em" -> {
                italic = depth(italic, tag);
                restyle(style.withItalic(italic > 0));
            }
            case "u" -> {
                underline = depth(underline, tag);
                restyle(style.withUnderline(underline > 0));
            }
            case "font" -> font(tag);
            case "a" ->
                restyle(style.withLink(
                        tag.closing() ? "" : tag.attribute("href").orElse("")));
            case "br" -> lineBreak();
            case "img" -> tag.attribute("alt").filter(alt -> !alt.isEmpty()).ifPresent(this::insert);
            default -> element(tag);
        }
    }

    private void element(HtmlTag tag) {
        breakOwed |= BLOCKS.contains(tag.name());
        if (tag.name().equals("pre")) {
            preformatted = depth(preformatted, tag);
        } else if (HIDDEN.contains(tag.name()) && !tag.closing()) {
            at = Math.max(at, scanner.closingTag(tag.name(), at));
        }
    }

    /** Counts what is open, so that badly nested tags do no harm. */
    private static int depth(int now, HtmlTag tag) {
        return tag.closing() ? Math.max(0, now - 1) : now + 1;
    }

    private void font(HtmlTag tag) {
        if (!tag.closing()) {
            outerColors.push(style.color());
            tag.attribute("color").flatMap(HtmlColors::read).ifPresent(color -> restyle(style.withColor(color)));
        } else if (!outerColors.isEmpty()) {
            Optional<Integer> outer = outerColors.pop();
            restyle(new Style(style.bold(), style.italic(), style.underline(), outer, style.link()));
        }
    }

    private void insert(String text) {
        visible();
        run.append(text);
    }

    private void lineBreak() {
        payBreak();
        run.append('\n');
        lineStart = true;
    }

    /** Prepares for something that can be seen: what was owed comes first. */
    private void visible() {
        boolean blank = blankOwed && !breakOwed && !lineStart;
        payBreak();
        run.append(blank ? " " : "");
        lineStart = false;
    }

    private void payBreak() {
        if (breakOwed && !lineStart) {
            run.append('\n');
        }
        breakOwed = false;
        blankOwed = false;
    }

    private void restyle(Style next) {
        if (!next.equals(style)) {
            endRun();
            style = next;
        }
    }

    private void endRun() {
        if (!run.isEmpty()) {
            spans.add(new Span(run.toString(), style));
            run.setLength(0);
        }
    }
}
