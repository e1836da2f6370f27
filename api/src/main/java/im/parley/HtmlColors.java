// SPDX-License-Identifier: Apache-2.0
package im.parley;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes colours: {@code #rrggbb}, with or without the sign, and the names that HTML 4 knows. */
final class HtmlColors {
    private static final Pattern HEX = Pattern.compile("#?[0-9a-f]{6}");

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            entry("aqua", 0x00FFFF),
            entry("black", 0x000000),
            entry("blue", 0x0000FF),
            entry("fuchsia", 0xFF00FF),
            entry("gray", 0x808080),
            entry("green", 0x008000),
            entry("lime", 0x00FF00),
            entry("maroon", 0x800000),
            entry("navy", 0x000080),
            entry("olive", 0x808000),
            entry("orange", 0xFFA500),
            entry("purple", 0x800080),
            entry("red", 0xFF0000),
            entry("silver", 0xC0C0C0),
            entry("teal", 0x008080),
            entry("white", 0xFFFFFF),
            entry("yellow", 0xFFFF00));

    private HtmlColors() {}

    static Optional<Integer> read(String value) {
        String color = value.strip().toLowerCase(Locale.ROOT);
        if (HEX.matcher(color).matches()) {
            return Optional.of(Integer.parseInt(color.substring(color.length() - 6), 16));
        }
        return Optional.ofNullable(NAMES.get(color));
    }

    static String write(int color) {
        return String.format("#%06x", color);
    }
}
