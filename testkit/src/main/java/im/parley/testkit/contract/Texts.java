// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import java.util.List;

/** Texts that something on the way could take for something else. */
final class Texts {
    static final List<String> ALL = List.of(
            "hello",
            "\"quoted\" and 'single'",
            "{braces} [brackets] (parentheses)",
            "back\\slash, \\n that is none, and at the end \\",
            "a:colon:b",
            "$5 and `ticks`",
            "a < b && b > c",
            "&lt; &amp; &#65; and &nbsp; as they are",
            "<b>not bold</b>",
            "</html>",
            "<!-- no comment -->",
            "one\ntwo\n\nfour",
            "\nfirst line empty, last one too\n",
            "  two blanks at both ends  ",
            "many     blanks   within",
            "\ttabs\tin\tit",
            " ",
            "%s %d %n 100%",
            "Привет, мир",
            "日本語と中文",
            "العربية עברית",
            "½ café naïve ¡olé!",
            "no-break\u00A0space, zero\u200Bwidth, e\u0301",
            "€ – “curly” … ™",
            "🎉 👋🏽 👨‍👩‍👧 🏳️‍🌈",
            "ascii, then я, then 漢, then 😀",
            "x".repeat(500),
            "щ".repeat(150));

    private Texts() {}
}
