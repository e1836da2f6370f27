// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.status;

import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.IcqMood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What we tell others that we can do. */
final class OwnCapabilities {
    private static final List<Capability> EVERYBODYS = List.of(
            Capability.SHORT_FORMS,
            Capability.XHTML_MESSAGES,
            Capability.STATUS_TEXT,
            Capability.BUDDY_ICON,
            Capability.CHAT,
            Capability.SEND_BUDDY_LIST,
            Capability.ICQ_INTEROPERABILITY,
            Capability.UTF_8,
            Capability.ICQ_TYPING);
    private static final List<Capability> ICQS = List.of(Capability.ICQ_SERVER_RELAY, Capability.XTRAZ);

    private OwnCapabilities() {}

    /** Returns SNAC(02,04) with all of them; a mood is one too. */
    static SetUserInfo told(boolean icq, Optional<IcqMood> mood) {
        List<Capability> all = new ArrayList<>(EVERYBODYS);
        if (icq) {
            all.addAll(ICQS);
        }
        mood.ifPresent(shown -> all.add(shown.capability()));
        return SetUserInfo.capabilities(all);
    }
}
