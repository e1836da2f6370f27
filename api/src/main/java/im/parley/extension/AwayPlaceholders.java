// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import static java.nio.charset.StandardCharsets.UTF_8;

import im.parley.RichText;
import im.parley.RichText.Span;
import im.parley.RichText.Style;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The places in profiles and away texts that AIM leaves to the reader: {@code %n} is the reader's name, {@code %d} the
 * day and {@code %t} the time of reading. Texts that this library brings have them filled in already. Whoever answers
 * automatically with an away text fills them in for the one who gets it, as AIM's own clients do.
 */
public final class AwayPlaceholders {
    private AwayPlaceholders() {}

    /** Fills a text in for a reader, now, as day and time are written here. */
    public static RichText fill(RichText text, String reader, Instant now) {
        return fill(text, reader, now.atZone(ZoneId.systemDefault()), Locale.getDefault(Locale.Category.FORMAT));
    }

    /**
     * Fills a text in for a reader. Other percent signs stay. Where a link leads, only the name is filled in, in the form
     * that addresses have: the other two could be bytes in that form already.
     */
    public static RichText fill(RichText text, String reader, ZonedDateTime now, Locale locale) {
        if (text.spans().stream().noneMatch(AwayPlaceholders::hasPercent)) {
            return text;
        }
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                .withLocale(locale)
                .format(now);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(now);
        String address = URLEncoder.encode(reader, UTF_8).replace("+", "%20");
        return new RichText(text.spans().stream()
                .map(span -> new Span(
                        words(span.text(), reader, day, time),
                        link(span.style(), target -> target.replace("%n", address))))
                .toList());
    }

    private static boolean hasPercent(Span span) {
        return span.text().indexOf('%') >= 0
                || span.style().link().filter(target -> target.contains("%n")).isPresent();
    }

    /** Goes through once, so that a name with a percent sign is not filled in itself. */
    private static String words(String text, String reader, String day, String time) {
        StringBuilder filled = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int at = text.indexOf('%'); at >= 0 && at + 1 < text.length(); at = text.indexOf('%', at)) {
            String value = switch (text.charAt(at + 1)) {
                case 'n' -> reader;
                case 'd' -> day;
                case 't' -> time;
                default -> "";
            };
            if (value.isEmpty()) {
                at++;
            } else {
                filled.append(text, from, at).append(value);
                at += 2;
                from = at;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static Style link(Style style, UnaryOperator<String> change) {
        return style.link().map(target -> style.withLink(change.apply(target))).orElse(style);
    }
}
