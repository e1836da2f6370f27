// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

/** The form of a screen name that two spellings of it share. */
public final class ScreenName {
    private ScreenName() {}

    /** Returns the name without blanks and with ASCII letters in lower case, as clients send it. */
    public static String normalize(String name) {
        int i = 0;
        while (i < name.length() && isNormal(name.charAt(i))) {
            i++;
        }
        if (i == name.length()) {
            return name;
        }
        StringBuilder normal = new StringBuilder(name.length()).append(name, 0, i);
        for (; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ') {
                normal.append(isUpper(c) ? (char) (c + 'a' - 'A') : c);
            }
        }
        return normal.toString();
    }

    private static boolean isNormal(char c) {
        return c != ' ' && !isUpper(c);
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
