// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import java.util.Map;

/**
 * A TOC1 list as the one argument that it is. Some servers end it at a quote, and keep the backslashes in it; so both are
 * spelled as the entities that HTML has for them, and so is what looks like such an entity.
 */
final class ConfigText {
    private static final Map<String, Character> SPELLED = Map.of("&quot;", '"', "&#92;", '\\', "&amp;", '&');

    private ConfigText() {}

    /** Returns the text without quotes and backslashes. */
    static String spell(String text) {
        StringBuilder spelled = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> spelled.append("&quot;");
                case '\\' -> spelled.append("&#92;");
                case '&' -> spelled.append(entityAt(text, i).isEmpty() ? "&" : "&amp;");
                default -> spelled.append(c);
            }
        }
        return spelled.toString();
    }

    /** Returns the text that was spelled so; one that was not is hardly ever changed. */
    static String read(String spelled) {
        StringBuilder text = new StringBuilder(spelled.length());
        for (int i = 0; i < spelled.length(); ) {
            String entity = entityAt(spelled, i);
            text.append(SPELLED.getOrDefault(entity, spelled.charAt(i)));
            i += Math.max(1, entity.length());
        }
        return text.toString();
    }

    /** Returns which of the entities begins here, empty when none does. */
    private static String entityAt(String text, int at) {
        if (text.charAt(at) == '&') {
            for (String entity : SPELLED.keySet()) {
                if (text.startsWith(entity, at)) {
                    return entity;
                }
            }
        }
        return "";
    }
}
