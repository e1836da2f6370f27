// SPDX-License-Identifier: Apache-2.0
package im.parley;

import im.parley.RichText.Span;
import im.parley.RichText.Style;
import java.util.ArrayList;
import java.util.List;

/** Brings spans into the one form in which texts that look alike are equal. */
final class Spans {
    private Spans() {}

    static List<Span> normalized(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Style style = Style.PLAIN;
        for (Span span : spans) {
            if (!span.text().isEmpty() && !span.style().equals(style)) {
                end(run, style, merged);
                style = span.style();
            }
            run.append(span.text());
        }
        end(run, style, merged);
        return List.copyOf(merged);
    }

    private static void end(StringBuilder run, Style style, List<Span> merged) {
        if (!run.isEmpty()) {
            merged.add(new Span(wellFormed(lineEnds(run.toString())), style));
            run.setLength(0);
        }
    }

    private static String lineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Replaces surrogates without a partner, which no charset can carry. */
    static String wellFormed(String text) {
        if (!hasSurrogate(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints().map(c -> isSurrogate(c) ? '\uFFFD' : c).forEach(repaired::appendCodePoint);
        return repaired.toString();
    }

    private static boolean hasSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
