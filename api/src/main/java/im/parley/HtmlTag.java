// SPDX-License-Identifier: Apache-2.0
package im.parley;

import java.util.Optional;

/**
 * One tag.
 *
 * @param name in lower case
 * @param attributes what stands between the name and the closing bracket, as written
 */
record HtmlTag(String name, boolean closing, String attributes) {
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
    }

    /** Returns the decoded value of the first attribute of that name (lower case). */
    Optional<String> attribute(String wanted) {
        int at = skipBlanks(0);
        while (at < attributes.length()) {
            int nameEnd = until(at, "=");
            int equals = skipBlanks(nameEnd);
            if (!attributes.startsWith("=", equals)) {
                at = equals;
                continue;
            }
            int from = skipBlanks(equals + 1);
            int to = valueEnd(from);
            if (attributes.substring(at, nameEnd).equalsIgnoreCase(wanted)) {
                return Optional.of(HtmlEntities.decode(unquoted(from, to)));
            }
            at = skipBlanks(to);
        }
        return Optional.empty();
    }

    /** Returns the index behind a value, closing quote included. */
    private int valueEnd(int from) {
        if (from < attributes.length() && isQuote(attributes.charAt(from))) {
            int close = attributes.indexOf(attributes.charAt(from), from + 1);
            return close < 0 ? attributes.length() : close + 1;
        }
        return until(from, "");
    }

    private String unquoted(int from, int to) {
        if (from == to || !isQuote(attributes.charAt(from))) {
            return attributes.substring(from, to);
        }
        boolean closed = to - from > 1 && attributes.charAt(to - 1) == attributes.charAt(from);
        return attributes.substring(from + 1, closed ? to - 1 : to);
    }

    private int until(int from, String stops) {
        int at = from;
        while (at < attributes.length()
                && !isBlank(attributes.charAt(at))
                && stops.indexOf(attributes.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < attributes.length() && isBlank(attributes.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
