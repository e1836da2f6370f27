// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.status;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.oscar.UserStatus;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.service.SetIdle;
import im.parley.oscar.snac.service.SetStatus;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.IcqFlag;
import im.parley.oscar.wire.IcqStatus;
import im.parley.oscar.wire.Snac;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How we look to others, as the SNACs that publish it. A pure function of what was published before. */
record OwnPresence(Presence presence, UserStatus status) {
    /** Nothing is published yet. */
    static final OwnPresence NONE = new OwnPresence(Presence.OFFLINE, UserStatus.AVAILABLE);

    private static final RichText NO_TEXT = RichText.of("Away");

    /** What ICQ clients without direct connections say of them. */
    private static final long NO_DIRECT_CONNECTION = IcqStatus.HIDE_IP | IcqStatus.DIRECT_NEEDS_AUTHORIZATION;

    /** Returns what tells the server of this, given what it knows. */
    List<Snac> after(OwnPresence before, boolean icq, Instant at) {
        List<Snac> snacs = new ArrayList<>();
        if (before.word(icq) != word(icq) || !before.presence.isOnline()) {
            snacs.add(SetStatus.of(word(icq)));
        }
        List<BartId> art = art();
        if (before.status.mood().isPresent() && status.mood().isEmpty()) {
            art.add(BartId.none(BartId.MOOD));
        }
        if (!before.art().equals(art)) {
            snacs.add(SetStatus.of(art));
        }
        if (isAway() && !(before.isAway() && before.presence.note().equals(presence.note()))) {
            snacs.add(SetUserInfo.away(AwayTextForm.of(presence.note().orElse(NO_TEXT))));
        } else if (!isAway() && before.isAway()) {
            snacs.add(SetUserInfo.back());
        }
        if (!before.presence.idleSince().equals(presence.idleSince())) {
            snacs.add(new SetIdle(idleSeconds(at)));
        }
        return snacs;
    }

    OwnPresence with(Presence now) {
        return new OwnPresence(now, status);
    }

    OwnPresence with(UserStatus now) {
        return new OwnPresence(presence, now);
    }

    private boolean isAway() {
        return presence.status() == Status.AWAY;
    }

    private long word(boolean icq) {
        if (presence.status() == Status.INVISIBLE) {
            return flags(icq) | IcqStatus.INVISIBLE;
        }
        boolean plainlyAway = isAway() && !status.state().isAway();
        return flags(icq) | (icq ? plainlyAway ? IcqStatus.AWAY : status.state().word() : IcqStatus.AVAILABLE);
    }

    private long flags(boolean icq) {
        return icq ? NO_DIRECT_CONNECTION | IcqFlag.bits(status.flags()) : 0;
    }

    /** Returns text, link and mood; servers take them together. */
    private List<BartId> art() {
        List<BartId> art = new ArrayList<>();
        art.add(text().map(BartId::statusText).orElseGet(() -> BartId.none(BartId.STATUS_TEXT)));
        art.add(status.link().map(BartId::statusLink).orElseGet(() -> BartId.none(BartId.STATUS_LINK)));
        status.mood()
                .ifPresent(mood -> art.add(
                        mood.number().isPresent() ? BartId.mood(mood.number().getAsInt()) : BartId.none(BartId.MOOD)));
        return art;
    }

    private Optional<String> text() {
        return status.text()
                .or(() -> isAway() ? Optional.empty() : presence.note().map(RichText::text))
                .filter(text -> !text.isEmpty());
    }

    private long idleSeconds(Instant at) {
        return presence.idleSince()
                .map(since -> Math.max(1, Duration.between(since, at).toSeconds()))
                .orElse(0L);
    }
}
