// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.people;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.spi.SessionContext;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.reply.Bart2;
import im.parley.toc.wire.reply.UpdateBuddy;
import im.parley.toc.wire.reply.UpdateBuddy2;
import im.parley.toc.wire.reply.UserClass;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Who is there. The texts of those who are away cross this wire only as their own automatic replies. Touched by the reader alone. */
public final class PresenceTracking implements SessionFeature {
    /** Longer ones come from servers that count wrong. */
    private static final long MOST_IDLE_MINUTES = Duration.ofDays(366).toMinutes();

    /** The year 9999: the wire has room for times that {@link Instant} has not. */
    private static final long LATEST_SECOND = 253_402_300_799L;

    private final SessionContext context;
    private final FeatureSetup setup;
    private final Predicate<String> isWatched;
    private final Map<UserId, Presence> online = new HashMap<>();
    private final Map<UserId, RichText> statusTexts = new HashMap<>();

    /** @param isWatched whether a user's presence is of interest, by normalized name */
    public PresenceTracking(FeatureSetup setup, Predicate<String> isWatched) {
        this.setup = setup;
        this.context = setup.context();
        this.isWatched = isWatched;
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(UpdateBuddy.class, this::changed)
                .on(UpdateBuddy2.class, this::changed)
                .on(Bart2.class, this::changed);
    }

    private void changed(UpdateBuddy line) {
        changed(
                line.user(),
                line.online() ? presence(line.userClass(), line.signedOnAt(), line.idleMinutes()) : Presence.OFFLINE);
    }

    private void changed(UpdateBuddy2 line) {
        changed(
                line.user(),
                line.online() ? presence(line.userClass(), line.signedOnAt(), line.idleMinutes()) : Presence.OFFLINE);
    }

    /** Takes {@code BART2}, the one line that tells status texts; it may come before the presence it belongs to. */
    private void changed(Bart2 line) {
        UserId who = setup.user(line.user());
        Optional<String> text = line.items().stream()
                .flatMap(item -> item.statusText().stream())
                .filter(some -> !some.isBlank())
                .findFirst();
        text.ifPresentOrElse(some -> statusTexts.put(who, RichText.of(some)), () -> statusTexts.remove(who));
        Presence now = online.get(who);
        if (now != null) {
            tell(who, now);
        }
    }

    private void changed(String name, Presence now) {
        UserId who = setup.user(name);
        if (now.isOnline()) {
            online.put(who, now);
        } else {
            online.remove(who);
            statusTexts.remove(who);
        }
        tell(who, now);
    }

    /** Who watches itself, so as to be seen, need not be told of itself. */
    private void tell(UserId who, Presence now) {
        if (isWatched.test(who.normalized())) {
            context.presence(who, withText(who, now));
        }
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
        return new Presence(userClass.isAway() ? Status.AWAY : Status.ONLINE, Optional.empty(), idle, time(signedOnAt));
    }

    static Optional<Instant> time(long seconds) {
        return seconds <= 0 || seconds > LATEST_SECOND ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }
}
