// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What a session asks for itself and no list keeps: buddies for a while, a privacy of its own, and TOC1's text. */
public final class Watching {
    private final WorldLock lock;
    private final Watch watch;

    Watching(WorldLock lock, Watch watch) {
        this.lock = lock;
        this.watch = watch;
    }

    /** Watches users until the session ends. */
    public void add(UserSession session, Collection<ScreenName> names) {
        lock.run(() -> {
            names.forEach(name -> session.temporaryBuddies.add(name.ident()));
            changed(session);
        });
    }

    /** Watches them no longer, unless the stored list does. */
    public void remove(UserSession session, Collection<ScreenName> names) {
        lock.run(() -> {
            names.forEach(name -> session.temporaryBuddies.remove(name.ident()));
            changed(session);
        });
    }

    /** Returns the privacy that holds for the session's user. */
    public Privacy privacy(UserSession session) {
        return lock.get(session.user::privacy);
    }

    /** Changes the privacy for as long as the session lives, whatever the stored list says. */
    public void privacy(UserSession session, UnaryOperator<Privacy> change) {
        lock.run(() -> {
            session.privacy = Optional.of(change.apply(session.user.privacy()));
            watch.privacyChanged(session.user);
        });
    }

    /** Returns the list that TOC1 clients keep as one text; empty when none was stored. */
    public String configText(UserSession session) {
        return lock.get(() -> session.user.configText);
    }

    public void configText(UserSession session, String text) {
        lock.run(() -> session.user.configText = text);
    }

    private void changed(UserSession session) {
        watch.listChanged(session);
        watch.privacyChanged(session.user);
    }
}
