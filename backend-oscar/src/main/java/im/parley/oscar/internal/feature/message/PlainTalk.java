// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.message;

import im.parley.RichText;
import im.parley.UserId;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.UserInfo;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Decides whether what two people write each other is markup. Between ICQ users it is plain text where the other's
 * program says what it can do and markup is not among it: it would show our tags, and what looks like tags in its
 * messages are none.
 */
final class PlainTalk {
    private static final Set<Capability> MARKUP = Set.of(Capability.XHTML_MESSAGES, Capability.HTML_MESSAGES);
    private static final String HTML = "<HTML";

    private final boolean icq;
    private final Function<UserId, Optional<UserInfo>> seen;

    PlainTalk(boolean icq, Function<UserId, Optional<UserInfo>> seen) {
        this.icq = icq;
        this.seen = seen;
    }

    /** Returns what goes out to somebody. */
    String write(UserId to, RichText body) {
        boolean plain = icq && seen.apply(to).filter(told -> isPlain(to, told)).isPresent();
        return plain ? body.text().replace("\n", "\r\n") : body.toHtml();
    }

    /** Returns what came from somebody. */
    RichText read(UserId from, UserInfo sender, String text) {
        boolean plain = icq && isPlain(from, sender) && !text.regionMatches(true, 0, HTML, 0, HTML.length());
        return plain ? RichText.of(text.replace("\r\n", "\n")) : RichText.html(text);
    }

    private static boolean isPlain(UserId user, UserInfo told) {
        Set<Capability> capabilities = told.capabilities();
        return ScreenNames.isUin(user.normalized())
                && !capabilities.isEmpty()
                && capabilities.stream().noneMatch(MARKUP::contains);
    }
}
