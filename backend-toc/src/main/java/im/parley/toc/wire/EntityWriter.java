// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

/**
 * Spells HTML with the characters a {@link TextForm} keeps and entities for the rest. Quotes around an attribute's value
 * become single ones: an entity would be taken for part of the value.
 */
final class EntityWriter {
    private enum Place {
        TEXT,
        TAG,
        SINGLE_QUOTED,
        DOUBLE_QUOTED
    }

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder out;
    private Place place = Place.TEXT;

    private EntityWriter(int length) {
        out = new StringBuilder(length + 16);
    }

    static String write(String html, TextForm form) {
        int plain = 0;
        while (plain < html.length() && html.charAt(plain) != '<' && isPlain(html.charAt(plain), form)) {
            plain++;
        }
        if (plain == html.length()) {
            return html;
        }
        EntityWriter writer = new EntityWriter(html.length());
        writer.out.append(html, 0, plain);
        for (int i = plain; i < html.length(); ) {
            int codePoint = html.codePointAt(i);
            i += Character.charCount(codePoint);
            writer.write(codePoint, isCharacter(codePoint) && form.keeps(codePoint), startsTag(html, i));
        }
        return writer.out.toString();
    }

    private static boolean isPlain(char c, TextForm form) {
        return c != '"' && !Character.isSurrogate(c) && form.keeps(c);
    }

    /** Half a surrogate pair is no character: it has neither a spelling nor an entity. */
    private static boolean isCharacter(int codePoint) {
        return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
    }

    private static boolean startsTag(String html, int next) {
        if (next >= html.length()) {
            return false;
        }
        char c = html.charAt(next);
        return c == '/' || c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void write(int c, boolean kept, boolean beforeName) {
        if (c == '"') {
            quote();
        } else if (c == '\'') {
            apostrophe();
        } else if (kept) {
            if (place == Place.TEXT && c == '<' && beforeName) {
                place = Place.TAG;
            } else if (place == Place.TAG && c == '>') {
                place = Place.TEXT;
            }
            out.appendCodePoint(c);
        } else {
            out.append("&#").append(isCharacter(c) ? c : REPLACEMENT).append(';');
        }
    }

    private void quote() {
        switch (place) {
            case TAG -> {
                place = Place.DOUBLE_QUOTED;
                out.append('\'');
            }
            case DOUBLE_QUOTED -> {
                place = Place.TAG;
                out.append('\'');
            }
            case TEXT, SINGLE_QUOTED -> out.append("&quot;");
        }
    }

    private void apostrophe() {
        switch (place) {
            case TAG -> place = Place.SINGLE_QUOTED;
            case SINGLE_QUOTED -> place = Place.TAG;
            case DOUBLE_QUOTED -> {
                out.append("&#39;");
                return;
            }
            case TEXT -> {}
        }
        out.append('\'');
    }
}
