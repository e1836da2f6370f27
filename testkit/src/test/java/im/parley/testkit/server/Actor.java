// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A session that writes down what it is told. */
final class Actor implements SessionSink {
    private final List<WorldEvent> heard = new CopyOnWriteArrayList<>();
    private final UserSession session;

    Actor(World world, String name, SessionKind kind) {
        session = world.sessions().open(ScreenName.of(name), kind, this).orElseThrow();
    }

    UserSession session() {
        return session;
    }

    @Override
    public void deliver(WorldEvent event) {
        heard.add(event);
    }

    List<WorldEvent> heard() {
        return List.copyOf(heard);
    }

    <E extends WorldEvent> List<E> heard(Class<E> type) {
        return heard.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns what it was told of one user, in order: {@code online}, {@code away} or {@code offline}. */
    List<String> sawOf(String name) {
        return heard(WorldEvent.PresenceChanged.class).stream()
                .map(WorldEvent.PresenceChanged::user)
                .filter(user -> user.name().equals(ScreenName.of(name)))
                .map(user -> user.online() ? user.away() ? "away" : "online" : "offline")
                .toList();
    }

    /** Returns the texts of the messages it got, in order. */
    List<String> texts() {
        return heard(WorldEvent.MessageArrived.class).stream()
                .map(arrived ->
                        ((Content.Words) arrived.message().content()).text().html())
                .toList();
    }

    void forget() {
        heard.clear();
    }
}
