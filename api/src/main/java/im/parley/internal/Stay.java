// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.ImException;
import im.parley.IncomingMessage;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One stay in a room, within one session. What it says after its end is not heard. */
final class Stay implements RoomContext {
    private final Membership membership;
    private final Strand strand;
    private final Settings settings;
    private final ChatRoom room;
    private final EventHub hub;

    // Of the strand's sequels.
    private Disposable entry = Disposable.disposed();
    private @Nullable RoomSeat seat;
    private Instant since = Instant.MAX;
    private boolean over;

    Stay(Membership membership, Strand strand, Settings settings, ChatRoom room, EventHub hub) {
        this.membership = membership;
        this.strand = strand;
        this.settings = settings;
        this.room = room;
        this.hub = hub;
    }

    void enter(RoomSession session, RoomName name) {
        entry = Single.defer(() -> session.enter(name, this))
                .subscribe(this::entered, error -> lost(Failures.of(error)));
    }

    private void entered(RoomSeat place) {
        strand.run(() -> {
            if (over) {
                Disposable unused = place.leave().onErrorComplete().subscribe();
                return;
            }
            seat = place;
            since = settings.clock().instant();
            membership.seated(place);
        });
    }

    boolean isAt(RoomSeat place) {
        return seat == place;
    }

    /** Returns true when we have been in there so long. */
    boolean lasted(Duration time) {
        return seat != null
                && Duration.between(since, settings.clock().instant()).compareTo(time) >= 0;
    }

    /** From here on nothing that this stay says is heard. */
    void end() {
        over = true;
        if (seat == null) {
            entry.dispose();
        }
    }

    Completable leave() {
        RoomSeat place = seat;
        return place == null ? Completable.complete() : Completable.defer(place::leave);
    }

    private void tell(Runnable news) {
        strand.run(() -> {
            if (!over) {
                news.run();
            }
        });
    }

    @Override
    public ChatRoom room() {
        return room;
    }

    @Override
    public void present(Collection<UserId> everybody) {
        List<UserId> all = List.copyOf(everybody);
        tell(() -> membership.occupants().present(all));
    }

    @Override
    public void joined(UserId user) {
        tell(() -> membership.occupants().joined(user));
    }

    @Override
    public void left(UserId user) {
        tell(() -> membership.occupants().left(user));
    }

    @Override
    public void said(IncomingMessage message) {
        if (!message.sender().equals(settings.self())) {
            tell(() -> hub.emit(message));
        }
    }

    @Override
    public void emit(ChatRoom.RoomEvent event) {
        tell(() -> hub.emit(event));
    }

    @Override
    public void lost(ImException cause) {
        tell(() -> membership.lost(this, cause));
    }
}
