// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import im.parley.RichText;
import im.parley.toc.wire.WireText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okio.ByteString;

/**
 * The page that shows a profile: what a user wrote, in the encoding it was written in, with a frame around it that
 * differs between servers. What does not look like any of them is taken for the profile whole. A pure function.
 */
final class ProfilePage {
    private static final Pattern NAME = Pattern.compile("username\\s*:\\s*<b>[^<]*</b>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEGEND = Pattern.compile("<br>\\s*<hr>\\s*<i>\\s*legend:", Pattern.CASE_INSENSITIVE);
    private static final Pattern RULE = Pattern.compile("<hr>\\s*<br>\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY_END =
            Pattern.compile("\\s*</body>(?!.*</body>)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BREAKS = Pattern.compile("(?:\\s|<br>|<hr>)*", Pattern.CASE_INSENSITIVE);

    private ProfilePage() {}

    /** Returns the profile on a page, empty when there is none. */
    static Optional<RichText> read(ByteString page) {
        String text = page.string(ISO_8859_1);
        Matcher name = NAME.matcher(text);
        Matcher body = BODY.matcher(text);
        int from = name.find() ? name.end() : body.find() ? body.end() : 0;
        Matcher legend = LEGEND.matcher(text);
        Matcher bodyEnd = BODY_END.matcher(text);
        int to = text.length();
        if (legend.find(from)) {
            Matcher rule = RULE.matcher(text).region(from, legend.start());
            from = rule.find() ? rule.end() : from;
            to = legend.start();
        } else {
            to = bodyEnd.find(from) ? bodyEnd.start() : to;
            Matcher breaks = BREAKS.matcher(text).region(from, to);
            from = breaks.lookingAt() ? breaks.end() : from;
        }
        byte[] bytes = page.substring(from, to).toByteArray();
        return Optional.of(RichText.html(
                        WireText.decodeUnconverted(bytes, 0, bytes.length).text()))
                .filter(profile -> !profile.text().isBlank());
    }
}
