// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import okio.ByteString;

/** How users look: what a session shows of its user, and what others see. */
public final class Appearance {
    private final WorldLock lock;
    private final Users users;
    private final Watch watch;
    private final Clock clock;

    Appearance(WorldLock lock, Users users, Watch watch, WorldSettings settings) {
        this.lock = lock;
        this.users = users;
        this.watch = watch;
        this.clock = settings.clock();
    }

    /** Goes away with a text, or comes back with none. */
    public void away(UserSession session, Optional<Text> text) {
        change(session, () -> session.away = text);
    }

    /** Has been idle for so long; zero means at the keyboard. */
    public void idle(UserSession session, Duration since) {
        change(
                session,
                () -> session.idleSince = since.isZero()
                        ? Optional.empty()
                        : Optional.of(clock.instant().minus(since)));
    }

    /** Sets the ICQ status word, which holds invisibility as well. */
    public void status(UserSession session, long status) {
        change(session, () -> session.status = status);
    }

    /** Replaces all capabilities. */
    public void capabilities(UserSession session, Collection<UUID> capabilities) {
        change(session, () -> session.capabilities = Set.copyOf(capabilities));
    }

    /** Replaces what this session alone shows, such as a status text. */
    public void art(UserSession session, List<Art> art) {
        change(session, () -> session.art = List.copyOf(art));
    }

    public void directConnection(UserSession session, ByteString block) {
        change(session, () -> session.directConnection = Optional.of(block));
    }

    public void profile(UserSession session, Text profile) {
        lock.run(() -> session.profile = Optional.of(profile).filter(text -> !text.isEmpty()));
    }

    /** Returns how a session's own user looks to others, or will once the session is ready. */
    public UserSnapshot self(UserSession session) {
        return lock.get(() -> session.user.snapshotFor(session));
    }

    /** Returns how each session of a session's user looks by itself, the oldest first. */
    public List<UserSnapshot> instances(UserSession session) {
        return lock.get(session.user::instances);
    }

    /** Looks at somebody; empty when there is nobody or nobody to be seen. */
    public Optional<UserSnapshot> look(UserSession viewer, ScreenName at) {
        return lock.get(() -> visible(viewer, at).map(User::snapshot));
    }

    public Optional<Text> profile(UserSession viewer, ScreenName of) {
        return lock.get(() -> visible(viewer, of).flatMap(User::profile));
    }

    public Optional<Text> awayText(UserSession viewer, ScreenName of) {
        return lock.get(() -> visible(viewer, of).flatMap(User::away));
    }

    private Optional<User> visible(UserSession viewer, ScreenName name) {
        return users.find(name).filter(user -> user == viewer.user || Watch.sees(viewer.user, user));
    }

    private void change(UserSession session, Runnable change) {
        lock.run(() -> {
            change.run();
            watch.lookChanged(session.user);
        });
    }
}
