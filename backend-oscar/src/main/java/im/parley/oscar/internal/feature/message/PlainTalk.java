// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.message;

import im.parley.RichText;
import im.parley.UserId;
import im.parley.oscar.internal.link.ScreenNames;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.UserInfo;
import java.util.Set;

/**
 * Reads what may be markup and may be plain text. It is plain from ICQ users whose programs say what they can do and do
 * not count markup among it: what looks like tags in their words are none.
 */
final class PlainTalk {
    private static final Set<Capability> MARKUP = Set.of(Capability.XHTML_MESSAGES, Capability.HTML_MESSAGES);
    private static final String HTML = "<HTML";

    private PlainTalk() {}

    static RichText read(UserId from, UserInfo sender, String text) {
        boolean plain = isPlain(from, sender) && !text.regionMatches(true, 0, HTML, 0, HTML.length());
        return plain ? RichText.of(text.replace("\r\n", "\n")) : RichText.html(text);
    }

    private static boolean isPlain(UserId from, UserInfo sender) {
        Set<Capability> told = sender.capabilities();
        return ScreenNames.isUin(from.normalized())
                && !told.isEmpty()
                && told.stream().noneMatch(MARKUP::contains);
    }
}
