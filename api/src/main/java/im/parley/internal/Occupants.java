// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Live;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.spi.LiveSource;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Who is in one room; tells differences only. Changed by the strand's sequels only, read by any thread. */
final class Occupants {
    private final Settings settings;
    private final EventHub hub;
    private final ChatRoom room;
    private final LiveSource<Set<UserId>> members;

    Occupants(Settings settings, EventHub hub, ChatRoom room) {
        this.settings = settings;
        this.hub = hub;
        this.room = room;
        this.members = new LiveSource<>(Set.of(), settings.scheduler());
    }

    Live<Set<UserId>> members() {
        return members.live();
    }

    void joined(UserId user) {
        Set<UserId> now = copy();
        if (now.add(user)) {
            members.set(now);
            hub.emit(joining(user));
        }
    }

    void left(UserId user) {
        Set<UserId> now = copy();
        if (now.remove(user)) {
            members.set(now);
            hub.emit(new ChatRoom.Left(room, user, settings.clock().instant()));
        }
    }

    /** Everyone else who is there was told. */
    void present(Collection<UserId> everybody) {
        Set<UserId> gone = copy();
        everybody.forEach(gone::remove);
        gone.remove(settings.self());
        gone.forEach(this::left);
        everybody.forEach(this::joined);
    }

    void everybodyLeft() {
        copy().forEach(this::left);
    }

    /** Offers everyone present as just arrived. */
    void offer(Consumer<ChatRoom.Joined> audience) {
        members.live().value().forEach(user -> audience.accept(joining(user)));
    }

    void complete() {
        members.complete();
    }

    private ChatRoom.Joined joining(UserId user) {
        return new ChatRoom.Joined(room, user, settings.clock().instant());
    }

    private Set<UserId> copy() {
        return new LinkedHashSet<>(members.live().value());
    }
}
