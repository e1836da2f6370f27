// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.RichText;
import java.util.regex.Pattern;

/** Puts the same words for clients that read them differently. */
final class Wording {
    private static final Pattern NUMBERED = Pattern.compile("&#([0-9]{3,7});");
    private static final int FIRST_BEYOND_ASCII = 0xA0;

    private Wording() {}

    /** Leaves out the markup, as ICQ's clients want it that show what they get. */
    static String plain(String html) {
        return RichText.html(html).text().replace("\n", "\r\n");
    }

    /** Writes characters beyond ASCII as themselves: TOC clients number them, and there are libraries that show the numbers. */
    static String spelledOut(String html) {
        return NUMBERED.matcher(html).replaceAll(number -> {
            int character = Integer.parseInt(number.group(1));
            boolean isText = character >= FIRST_BEYOND_ASCII
                    && Character.isValidCodePoint(character)
                    && Character.getType(character) != Character.SURROGATE;
            return isText ? Character.toString(character) : number.group();
        });
    }
}
