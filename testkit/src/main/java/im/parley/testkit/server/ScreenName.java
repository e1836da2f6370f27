// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.Locale;

/**
 * A user's name. Two names are equal when they differ in blanks and capitals only.
 *
 * @param ident the normal form: no blanks, lower case
 * @param display the form that others are shown
 */
public record ScreenName(String ident, String display) {
    private static final long SMALLEST_UIN = 10_000;

    public static ScreenName of(String name) {
        return new ScreenName(name.replace(" ", "").toLowerCase(Locale.ROOT), name);
    }

    /** Tells an ICQ number from an AIM name. */
    public boolean isUin() {
        return !ident.isEmpty() && ident.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Tells whether the name may be registered: 3 to 16 letters, digits and blanks behind a letter, or a number of ICQ's
     * range.
     */
    public boolean isWellFormed() {
        if (isUin()) {
            return ident.length() <= 10
                    && Long.parseLong(ident) >= SMALLEST_UIN
                    && Long.parseLong(ident) < Integer.MAX_VALUE;
        }
        return display.matches("[A-Za-z][A-Za-z0-9 ]{2,15}") && !display.endsWith(" ");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScreenName name && ident.equals(name.ident);
    }

    @Override
    public int hashCode() {
        return ident.hashCode();
    }

    @Override
    public String toString() {
        return display;
    }
}
