// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.spi.SessionContext;
import im.parley.toc.wire.reply.Bart2;
import im.parley.toc.wire.reply.UpdateBuddy;
import im.parley.toc.wire.reply.UpdateBuddy2;
import im.parley.toc.wire.reply.UserClass;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Who is there. The texts of those who are away cross this wire only as their own automatic replies. Touched by the reader alone. */
public final class PresenceTracking {
    /** Longer ones come from servers that count wrong. */
    private static final long MOST_IDLE_MINUTES = Duration.ofDays(366).toMinutes();

    /** The year 9999: the wire has room for times that {@link Instant} has not. */
    private static final long LATEST_SECOND = 253_402_300_799L;

    private final SessionContext context;
    private final Function<String, UserId> user;
    private final Map<UserId, Presence> online = new HashMap<>();
    private final Map<UserId, RichText> statusTexts = new HashMap<>();

    public PresenceTracking(SessionContext context, Function<String, UserId> user) {
        this.context = context;
        this.user = user;
    }

    /** Takes {@code UPDATE_BUDDY}. */
    public void changed(UpdateBuddy line) {
        changed(
                line.user(),
                line.online() ? presence(line.userClass(), line.signedOnAt(), line.idleMinutes()) : Presence.OFFLINE);
    }

    /** Takes {@code UPDATE_BUDDY2}. */
    public void changed(UpdateBuddy2 line) {
        changed(
                line.user(),
                line.online() ? presence(line.userClass(), line.signedOnAt(), line.idleMinutes()) : Presence.OFFLINE);
    }

    /** Takes {@code BART2}, the one line that tells status texts; it may come before the presence it belongs to. */
    public void changed(Bart2 line) {
        UserId who = user.apply(line.user());
        Optional<String> text = line.items().stream()
                .flatMap(item -> item.statusText().stream())
                .filter(some -> !some.isBlank())
                .findFirst();
        text.ifPresentOrElse(some -> statusTexts.put(who, RichText.of(some)), () -> statusTexts.remove(who));
        Presence now = online.get(who);
        if (now != null) {
            context.presence(who, withText(who, now));
        }
    }

    private void changed(String name, Presence now) {
        UserId who = user.apply(name);
        if (now.isOnline()) {
            online.put(who, now);
        } else {
            online.remove(who);
            statusTexts.remove(who);
        }
        context.presence(who, withText(who, now));
    }

    private Presence withText(UserId who, Presence now) {
        RichText text = statusTexts.get(who);
        return text == null || now.status() != Status.ONLINE ? now : now.withNote(text);
    }

    private Presence presence(UserClass userClass, long signedOnAt, long idleMinutes) {
        Optional<Instant> idle = idleMinutes <= 0
                ? Optional.empty()
                : Optional.of(
                        context.clock().instant().minus(Duration.ofMinutes(Math.min(idleMinutes, MOST_IDLE_MINUTES))));
        Optional<Instant> since = signedOnAt <= 0 || signedOnAt > LATEST_SECOND
                ? Optional.empty()
                : Optional.of(Instant.ofEpochSecond(signedOnAt));
        return new Presence(userClass.isAway() ? Status.AWAY : Status.ONLINE, Optional.empty(), idle, since);
    }
}
