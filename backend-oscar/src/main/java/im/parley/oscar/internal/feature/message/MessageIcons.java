// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.message;

import im.parley.UserId;
import im.parley.oscar.OscarBart.MessageIcon;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IconAnnouncement;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.MessagedIcon;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.spi.SessionContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import okio.ByteString;

/** Icons in messages, as clients told of them before food group 10. Touched by the reader alone. */
final class MessageIcons {
    private static final int MOST = 256;

    private final SessionContext context;
    private final Map<UserId, IconAnnouncement> told = new LinkedHashMap<>(2) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UserId, IconAnnouncement> eldest) {
            return size() > MOST;
        }
    };

    MessageIcons(SessionContext context) {
        this.context = context;
    }

    /** Looks at a message. Returns true when it is an icon and nothing else. */
    boolean isAll(IncomingIcbm icbm, UserId sender) {
        icbm.icon()
                .filter(icon -> !icon.equals(told.put(sender, icon)))
                .ifPresent(icon -> tell(sender, icon, Optional.empty()));
        Optional<MessagedIcon> brought = icbm.channel() == Icbm.RENDEZVOUS
                ? icbm.rendezvous()
                        .filter(rendezvous -> rendezvous.step() == Rendezvous.PROPOSE)
                        .flatMap(MessagedIcon::of)
                : Optional.empty();
        brought.ifPresent(icon -> tell(sender, icon.announcement(), Optional.of(icon.image())));
        return brought.isPresent();
    }

    private void tell(UserId sender, IconAnnouncement icon, Optional<ByteString> bytes) {
        context.emit(new MessageIcon(sender, icon, bytes, context.clock().instant()));
    }
}
