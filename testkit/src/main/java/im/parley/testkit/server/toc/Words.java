// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Origin;
import im.parley.testkit.server.Text;
import im.parley.toc.wire.TextEncoding;
import im.parley.toc.wire.WireText;
import java.util.regex.Pattern;

/** Text between the wire and the world. From one TOC client to another the bytes stay as they are. */
final class Words {
    private static final Pattern SURROGATES = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    private Words() {}

    /** Keeps what a TOC client wrote. */
    private record Kept(WireText text) implements Origin {
        @Override
        public String toString() {
            return "WireText";
        }
    }

    static Text read(WireText text) {
        return new Text(text.text(), new Kept(text));
    }

    static WireText write(Text text) {
        return write(text, TocProfile.AOL);
    }

    /** Writes a message; one server makes two replacement characters of what takes two units in UTF-16. */
    static WireText write(Text text, TocProfile profile) {
        if (text.origin() instanceof Kept kept) {
            return kept.text();
        }
        String html = text.html();
        return WireText.of(profile.isAol() ? html : SURROGATES.matcher(html).replaceAll("\uFFFD\uFFFD"));
    }

    /** Writes what that server does not convert: words of a room, an invitation, a profile. */
    static WireText writeUnconverted(Text text, TocProfile profile) {
        if (profile.isAol() || text.origin() instanceof Kept || isAscii(text.html())) {
            return write(text);
        }
        return new WireText(text.html(), TextEncoding.UTF_16BE);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
