// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.UserId;
import im.parley.oscar.Oscar;
import java.util.Locale;

/** How names compare: without blanks, in lower case. Limits are those of servers, loosely: they have the last word. */
public final class ScreenNames {
    private static final int LONGEST = 97;

    private ScreenNames() {}

    /**
     * Returns the form that the protocol compares.
     *
     * @throws IllegalArgumentException when no user can have that name
     */
    public static String normalize(String name) {
        String plain = loosely(name);
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new IllegalArgumentException("a screen name has 1 to " + LONGEST + " characters: \"" + name + '"');
        }
        plain.codePoints().filter(c -> !isAllowed(c)).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException(
                    String.format("no screen name has the character U+%04X: \"%s\"", c, name));
        });
        return plain;
    }

    /** Returns the compared form of a name that a server gave us, whatever it may be. */
    public static String loosely(String name) {
        return name.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Checks that somebody is a user of this protocol.
     *
     * @throws IllegalArgumentException when not
     */
    public static void ours(UserId user) {
        if (!user.protocol().equals(Oscar.PROTOCOL)) {
            throw new IllegalArgumentException(user + " is no user of " + Oscar.PROTOCOL);
        }
    }

    /** Returns true for a UIN, the number that is an ICQ user's name. */
    public static boolean isUin(String normalized) {
        return normalized.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isAllowed(int c) {
        return c > ' ' && c < 0x7F && c != '"' && c != ':' && c != '<' && c != '>' && c != ',';
    }
}
