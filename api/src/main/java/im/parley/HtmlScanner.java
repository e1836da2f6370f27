// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.Locale;
import java.util.Optional;

/**
 * Tells tags and comments from text. A bracket that opens none of them is text, so that {@code 1 < 2},
 * {@code <3} and {@code <bob@example.com>} survive, and so does a tag that is never closed. What was once looked for in
 * vain is not looked for again: that keeps the time linear.
 */
final class HtmlScanner {
    private final String html;
    private final int lastBracket;
    private boolean quotesCount = true;
    private boolean commentsEnd = true;
    private boolean elementsEnd = true;
    private int end;

    HtmlScanner(String html) {
        this.html = html;
        this.lastBracket = html.lastIndexOf('>');
    }

    /** Returns whether there is any tag at all. */
    static boolean findsTag(String html) {
        HtmlScanner scanner = new HtmlScanner(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            if (scanner.tag(at).isPresent()) {
                return true;
            }
            at = html.indexOf('<', Math.max(at + 1, scanner.end));
        }
        return false;
    }

    /** Returns the index behind what was found last; it is the one asked for when nothing was. */
    int end() {
        return end;
    }

    /** Looks for a tag at an opening bracket. */
    Optional<HtmlTag> tag(int at) {
        end = at;
        if (at > lastBracket) {
            return Optional.empty();
        }
        boolean closing = html.startsWith("</", at);
        int from = closing ? at + 2 : at + 1;
        int nameEnd = nameEnd(from);
        if (nameEnd == from) {
            end = isDeclaration(from) ? declarationEnd(at) : at;
            return Optional.empty();
        }
        int bracket = closingBracket(nameEnd);
        end = bracket + 1;
        String name = html.substring(from, nameEnd).toLowerCase(Locale.ROOT);
        return Optional.of(new HtmlTag(name, closing, html.substring(nameEnd, bracket)));
    }

    /** Returns the index of the tag that closes the element whose content begins there, or -1. */
    int closingTag(String name, int from) {
        int last = elementsEnd ? html.length() - name.length() - 2 : -1;
        for (int at = from; at <= last; at++) {
            if (html.startsWith("</", at) && html.regionMatches(true, at + 2, name, 0, name.length())) {
                return at;
            }
        }
        elementsEnd = false;
        return -1;
    }

    /** Returns the index behind a name, or {@code from} when there is none. */
    private int nameEnd(int from) {
        int at = from;
        while (isLetter(at) || at > from && isNamePart(at)) {
            at++;
        }
        char next = html.charAt(at);
        return HtmlTag.isBlank(next) || next == '/' || next == '>' ? at : from;
    }

    private boolean isLetter(int at) {
        char c = html.charAt(at);
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Accepts {@code o:p}, but not {@code http://}. */
    private boolean isNamePart(int at) {
        char c = html.charAt(at);
        return c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' && isLetter(at + 1);
    }

    private boolean isDeclaration(int from) {
        char c = html.charAt(from);
        return c == '!' || c == '?';
    }

    private int declarationEnd(int at) {
        if (commentsEnd && html.startsWith("<!--", at)) {
            int close = html.indexOf("-->", at + 2);
            if (close >= 0) {
                return close + 3;
            }
            commentsEnd = false;
        }
        return html.indexOf('>', at) + 1;
    }

    /** Finds the end of a tag whose bracket is known to exist; a quoted value may hold others. */
    private int closingBracket(int from) {
        char quote = 0;
        boolean valueNext = false;
        for (int at = from; quotesCount && at <= lastBracket; at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return at;
            } else if (valueNext && HtmlTag.isQuote(c)) {
                quote = c;
            }
            valueNext = c == '=' || valueNext && HtmlTag.isBlank(c);
        }
        quotesCount = false;
        return html.indexOf('>', from);
    }
}
