// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.Arrays;
import java.util.List;

/** A world with a few people in it. */
final class Cast {
    static final SessionKind OSCAR = new SessionKind("oscar", true);
    static final SessionKind OLD_OSCAR = new SessionKind("oscar", false);
    static final SessionKind TOC1 = new SessionKind("toc1", false);
    static final SessionKind TOC2 = new SessionKind("toc2", true);

    final ManualClock clock = new ManualClock();
    final World world;

    private Cast(WorldSettings settings, String... names) {
        world = new World(settings.withClock(clock));
        for (String name : names) {
            world.users().add(name, "secret");
        }
    }

    static Cast of(String... names) {
        return new Cast(WorldSettings.standard(), names);
    }

    static Cast of(WorldSettings settings, String... names) {
        return new Cast(settings, names);
    }

    /** Signs a user on without showing it yet. */
    Actor open(String name, SessionKind kind) {
        return new Actor(world, name, kind);
    }

    /** Signs a user on, watching what its stored list holds. */
    Actor enter(String name, SessionKind kind) {
        Actor actor = open(name, kind);
        world.lists().activate(actor.session());
        world.sessions().ready(actor.session());
        return actor;
    }

    Actor enter(String name) {
        return enter(name, OSCAR);
    }

    void watch(Actor watcher, String... names) {
        world.watching().add(watcher.session(), names(names));
    }

    Messages.Outcome say(Actor from, String to, String text) {
        return world.messages().send(from.session(), Draft.of(to, text));
    }

    void leave(Actor actor) {
        world.sessions().close(actor.session());
    }

    static List<ScreenName> names(String... names) {
        return Arrays.stream(names).map(ScreenName::of).toList();
    }
}
