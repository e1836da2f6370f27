// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.buddy.BuddyDeparted;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.SessionContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Who is there: arrivals, departures and away texts become presences. Touched by the reader alone. */
public final class PresenceTracking implements SessionFeature {
    private final SessionContext context;
    private final Function<String, UserId> user;
    private final AwayTexts texts;
    private final List<Sighting> sightings;
    private final AwayTextMemory statusTexts = new AwayTextMemory();
    private final UnaryOperator<RichText> fill;
    private final Map<UserId, Presence> away = new HashMap<>();

    /** Leads what is told to {@code sightings}, behind the presence. */
    public PresenceTracking(FeatureSetup setup, List<Sighting> sightings) {
        this.sightings = List.copyOf(sightings);
        this.context = setup.context();
        this.user = setup::user;
        this.texts = new AwayTexts(setup, this::found);
        this.fill = new ProfileQueries(setup)::fill;
    }

    @Override
    public void route(SnacRouter router) {
        router.on(BuddyArrived.class, this::arrived).on(BuddyDeparted.class, this::departed);
    }

    /** Takes SNAC(03,0B): somebody came, or changed. Wants the text of each who is away. */
    private void arrived(BuddyArrived snac) {
        for (UserInfo info : snac.users()) {
            UserId who = user.apply(info.screenName());
            Presence now = presence(who, info);
            if (now.status() == Status.AWAY) {
                // Words of one who is away go before the text beside its status.
                Optional<RichText> words = Optional.ofNullable(away.get(who)).flatMap(Presence::note);
                away.put(who, new Presence(now.status(), words, now.idleSince(), now.onlineSince()));
                now = words.map(now::withNote).orElse(now);
                texts.want(who);
            } else {
                left(who);
            }
            context.presence(who, now);
            sightings.forEach(sighting -> sighting.seen(who, info));
        }
    }

    /** Takes SNAC(03,0C): somebody left. */
    private void departed(BuddyDeparted snac) {
        for (UserInfo info : snac.users()) {
            UserId who = user.apply(info.screenName());
            left(who);
            statusTexts.forget(who);
            sightings.forEach(sighting -> sighting.gone(who));
            context.presence(who, Presence.OFFLINE);
        }
    }

    /** Takes the text of somebody who was away when we asked. */
    private void found(UserId who, RichText text) {
        Presence now = away.computeIfPresent(who, (id, presence) -> presence.withNote(text));
        if (now != null) {
            context.presence(who, now);
        }
    }

    private void left(UserId who) {
        away.remove(who);
        texts.forget(who);
    }

    private Presence presence(UserId who, UserInfo info) {
        boolean isAway = info.isAway() || info.state().isAway();
        Optional<Instant> idle = info.idleMinutes() == 0
                ? Optional.empty()
                : Optional.of(context.clock().instant().minus(Duration.ofMinutes(info.idleMinutes())));
        Optional<Instant> since =
                info.signOnTime() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(info.signOnTime()));
        Optional<RichText> note = info.statusText().map(RichText::of).map(text -> statusTexts.read(who, text, fill));
        return new Presence(isAway ? Status.AWAY : Status.ONLINE, note, idle, since);
    }
}
