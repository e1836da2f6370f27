// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Everything that the embedded server knows, in no protocol's words. The services of the two protocols change it through
 * its parts and are told what follows through the {@link SessionSink} of each session. Safe for use by any thread; no
 * method blocks on anything but the world's one lock, which is held for moments only.
 */
public final class World {
    private final WorldLock lock = new WorldLock();
    private final WorldSettings settings;
    private final Users users;
    private final Rooms rooms;
    private final Sessions sessions;
    private final Appearance appearance;
    private final Warnings warnings;
    private final Messages messages;
    private final Pictures pictures;
    private final Lists lists;
    private final Watching watching;
    private final Directory directory;
    private final Notices notices;
    private final Cards cards;
    private final Authorizations authorizations;
    private final Rates rates;

    public World(WorldSettings settings) {
        this.settings = settings;
        Map<String, User> everybody = new LinkedHashMap<>();
        Watch watch = new Watch(lock, everybody);
        users = new Users(lock, everybody, watch, settings);
        warnings = new Warnings(lock, users, watch, settings);
        rooms = new Rooms(lock, warnings, settings);
        sessions = new Sessions(lock, users, watch, rooms, settings);
        appearance = new Appearance(lock, users, watch, settings);
        messages = new Messages(lock, users, warnings, settings);
        pictures = new Pictures(lock, users, watch);
        lists = new Lists(lock, users, watch, pictures, settings);
        watching = new Watching(lock, watch);
        directory = new Directory(lock, users);
        notices = new Notices(lock, users);
        cards = new Cards(lock, users);
        authorizations = new Authorizations(lock, users, lists);
        rates = new Rates(lock, settings);
    }

    /**
     * Does several things as one: nothing comes between them, and what follows from them is told after them all. A
     * service handles each request so; the answer it gives then precedes the events that the request causes.
     */
    public <T> T together(Supplier<T> steps) {
        return lock.get(steps);
    }

    public void together(Runnable steps) {
        lock.run(steps);
    }

    public WorldSettings settings() {
        return settings;
    }

    public Users users() {
        return users;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Appearance appearance() {
        return appearance;
    }

    public Messages messages() {
        return messages;
    }

    public Lists lists() {
        return lists;
    }

    public Watching watching() {
        return watching;
    }

    public Rooms rooms() {
        return rooms;
    }

    public Warnings warnings() {
        return warnings;
    }

    public Pictures pictures() {
        return pictures;
    }

    public Directory directory() {
        return directory;
    }

    public Cards cards() {
        return cards;
    }

    public Notices notices() {
        return notices;
    }

    public Authorizations authorizations() {
        return authorizations;
    }

    public Rates rates() {
        return rates;
    }
}
