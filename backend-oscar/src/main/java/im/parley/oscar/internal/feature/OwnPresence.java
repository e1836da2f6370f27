// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.service.SetIdle;
import im.parley.oscar.snac.service.SetStatus;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.IcqStatus;
import im.parley.oscar.wire.Snac;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Our own presence as the SNACs that publish it. A pure function of what was published before. */
public final class OwnPresence {
    private static final RichText NO_TEXT = RichText.of("Away");

    private OwnPresence() {}

    /** Returns what tells the server of {@code now}, given what it knows. */
    public static List<Snac> change(Presence before, Presence now, boolean icq, Instant at) {
        List<Snac> snacs = new ArrayList<>();
        if (status(before, icq) != status(now, icq) || !before.isOnline()) {
            snacs.add(SetStatus.of(status(now, icq)));
        }
        statusText(before, now).ifPresent(text -> snacs.add(SetStatus.of(List.of(BartId.statusText(text)))));
        if (now.status() == Status.AWAY
                && (before.status() != Status.AWAY || !before.note().equals(now.note()))) {
            snacs.add(SetUserInfo.away(AwayTextForm.of(now.note().orElse(NO_TEXT))));
        } else if (now.status() != Status.AWAY && before.status() == Status.AWAY) {
            snacs.add(SetUserInfo.back());
        }
        if (!before.idleSince().equals(now.idleSince())) {
            snacs.add(new SetIdle(idleSeconds(now, at)));
        }
        return snacs;
    }

    private static long status(Presence presence, boolean icq) {
        return switch (presence.status()) {
            case INVISIBLE -> IcqStatus.INVISIBLE;
            case AWAY -> icq ? IcqStatus.AWAY : IcqStatus.AVAILABLE;
            case ONLINE, OFFLINE -> IcqStatus.AVAILABLE;
        };
    }

    private static Optional<String> statusText(Presence before, Presence now) {
        Optional<RichText> old = before.status() == Status.AWAY ? Optional.empty() : before.note();
        Optional<RichText> text = now.status() == Status.AWAY ? Optional.empty() : now.note();
        return old.equals(text)
                ? Optional.empty()
                : Optional.of(text.map(RichText::text).orElse(""));
    }

    private static long idleSeconds(Presence presence, Instant at) {
        return presence.idleSince()
                .map(since -> Math.max(1, Duration.between(since, at).toSeconds()))
                .orElse(0L);
    }
}
