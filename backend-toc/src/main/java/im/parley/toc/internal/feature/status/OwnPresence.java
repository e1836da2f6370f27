// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.status;

import im.parley.Feature;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.MessageForm;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocSetAway;
import im.parley.toc.wire.command.TocSetIdle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Our own presence as the commands that publish it. A pure function of what was published before. */
final class OwnPresence {
    private static final RichText NO_TEXT = RichText.of("Away");

    private OwnPresence() {}

    /** Returns what of a presence TOC has no command for. */
    static Optional<UnsupportedFeatureException> unsupported(Presence presence) {
        if (presence.status() == Status.INVISIBLE) {
            return Optional.of(new UnsupportedFeatureException(Toc.PROTOCOL, Feature.INVISIBLE.name()));
        }
        return presence.status() == Status.ONLINE && presence.note().isPresent()
                ? Optional.of(new UnsupportedFeatureException(Toc.PROTOCOL, "status text"))
                : Optional.empty();
    }

    /** Returns what tells the server of {@code now}, given what it knows. */
    static List<TocCommand> change(Presence before, Presence now, MessageForm form, Instant at) {
        List<TocCommand> commands = new ArrayList<>();
        boolean away = now.status() == Status.AWAY;
        boolean wasAway = before.status() == Status.AWAY;
        if (away && (!wasAway || !before.note().equals(now.note()))) {
            commands.add(new TocSetAway(Optional.of(form.html(now.note().orElse(NO_TEXT)))));
        } else if (wasAway && !away) {
            commands.add(new TocSetAway(Optional.empty()));
        }
        if (!before.idleSince().equals(now.idleSince())) {
            commands.add(new TocSetIdle(idleSeconds(now, at)));
        }
        return commands;
    }

    private static long idleSeconds(Presence presence, Instant at) {
        return presence.idleSince()
                .map(since -> Math.max(1, Duration.between(since, at).toSeconds()))
                .orElse(0L);
    }
}
