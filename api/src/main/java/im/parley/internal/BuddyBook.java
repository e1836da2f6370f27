// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.BuddyList;
import im.parley.ImEvent.BuddyListChange;
import im.parley.ImEvent.PresenceChange;
import im.parley.Live;
import im.parley.Presence;
import im.parley.UserId;
import im.parley.spi.LiveView;
import io.reactivex.rxjava3.core.Flowable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The buddy list and who is there, across sessions. Tells differences only.
 *
 * <p>While the link is down everybody stays as last known. Whoever a new session has not announced ten seconds after its
 * sign-on is then told offline, and everybody at once when trying ends; so a short drop makes no noise.
 *
 * <p>Changed by the strand's sequels only, read by any thread.
 */
final class BuddyBook {
    private static final long GRACE_SECONDS = 10;

    private final Settings settings;
    private final Strand strand;
    private final EventHub hub;
    private final LiveMap<UserId, Presence> presences;
    private final LiveView<BuddyList> view;
    private final AtomicReference<Picture> picture = new AtomicReference<>(new Picture(BuddyList.EMPTY));
    private volatile ToldList told = ToldList.EMPTY;

    /** Who was there before this session and has not been announced yet; nobody once it has had its time. */
    private Set<UserId> unannounced = Set.of();

    /** The list with everybody's presence, empty until somebody looks. */
    private record Picture(@Nullable BuddyList list) {}

    BuddyBook(Settings settings, Strand strand, EventHub hub) {
        this.settings = settings;
        this.strand = strand;
        this.hub = hub;
        presences = new LiveMap<>(Presence.OFFLINE, settings.scheduler());
        view = new LiveView<>(this::picture, settings.scheduler());
    }

    Live<BuddyList> list() {
        return view.live();
    }

    Live<Presence> presence(UserId user) {
        return presences.live(user);
    }

    /** Returns the list as the session told it, to look things up in. */
    ToldList told() {
        return told;
    }

    /** Returns everyone who is there as just arrived, then each change. */
    Flowable<PresenceChange> changes() {
        return Flowable.defer(() -> hub.stream(
                PresenceChange.class,
                change -> true,
                hub.capacity() + presences.size(),
                outlet -> strand.run(() -> {
                    presences.forEach((user, now) -> {
                        if (now.isOnline()) {
                            outlet.offer(change(user, Presence.OFFLINE, now));
                        }
                    });
                    hub.add(outlet);
                })));
    }

    /** The session told somebody's presence. */
    void presence(UserId user, Presence told) {
        if (!unannounced.isEmpty()) {
            unannounced.remove(user);
        }
        Presence before = presences.get(user);
        Presence now = PresenceTimes.steady(before, told);
        if (now.equals(before)) {
            return;
        }
        presences.set(user, now);
        repaint();
        hub.emit(change(user, before, now));
    }

    /** The session told the whole list. Who is in it no more is a stranger again. */
    void list(BuddyList list) {
        ToldList before = told;
        ToldList now = ToldList.of(list);
        if (now.sameAs(before)) {
            return;
        }
        told = now;
        repaint();
        hub.emit(new BuddyListChange(picture(), settings.clock().instant()));
        before.members().forEach(user -> {
            if (!now.has(user)) {
                presence(user, Presence.OFFLINE);
            }
        });
    }

    /** A new session is being made: it has to announce everybody anew. */
    void sessionBegins() {
        Set<UserId> expected = new HashSet<>();
        presences.forEach((user, now) -> expected.add(user));
        unannounced = expected;
    }

    /** The session is signed on, and now has its time to announce. */
    void signedOn() {
        Set<UserId> expected = unannounced;
        if (!expected.isEmpty()) {
            Runnable timeIsUp = () -> strand.run(() -> {
                if (unannounced == expected) {
                    everybodyLeft(expected);
                }
            });
            settings.timer().scheduleDirect(timeIsUp, GRACE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** The link is down; we go on believing what we know. */
    void sessionEnds() {
        unannounced = Set.of();
    }

    /** Nobody is trying any more, so we know nothing. */
    void everybodyLeft() {
        Set<UserId> all = new HashSet<>();
        presences.forEach((user, now) -> all.add(user));
        everybodyLeft(all);
    }

    private void everybodyLeft(Set<UserId> users) {
        unannounced = Set.of();
        users.forEach(user -> presence(user, Presence.OFFLINE));
    }

    void complete() {
        view.complete();
        presences.complete();
    }

    private PresenceChange change(UserId user, Presence before, Presence now) {
        return new PresenceChange(user, before, now, settings.clock().instant());
    }

    private void repaint() {
        picture.set(new Picture(null));
        view.changed();
    }

    private BuddyList picture() {
        Picture seen = Objects.requireNonNull(picture.get());
        BuddyList known = seen.list();
        if (known != null) {
            return known;
        }
        BuddyList painted = told.with(presences::get);
        // In vain if somebody moved meanwhile: then the next look paints anew.
        picture.compareAndSet(seen, new Picture(painted));
        return painted;
    }
}
