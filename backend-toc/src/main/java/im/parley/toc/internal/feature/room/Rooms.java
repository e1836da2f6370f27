// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.room;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.ChatRooms;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomInvitation;
import im.parley.spi.RoomName;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.SessionParts;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocChatAccept;
import im.parley.toc.wire.command.TocChatJoin;
import im.parley.toc.wire.command.TocChatLeave;
import im.parley.toc.wire.reply.ChatIn;
import im.parley.toc.wire.reply.ChatInEnc;
import im.parley.toc.wire.reply.ChatInvite;
import im.parley.toc.wire.reply.ChatJoin;
import im.parley.toc.wire.reply.ChatLeft;
import im.parley.toc.wire.reply.ChatUpdateBuddy;
import im.parley.toc.wire.reply.TocReply;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Rooms, which have numbers on each connection. A server may give the number of a room that we have left to the next one,
 * and may tell of a room before it says that we are in there. Lines come from the reader; anybody may enter.
 */
public final class Rooms implements SessionFeature, RoomSession {
    private final FeatureSetup setup;
    private final List<RoomEntry> entering = new CopyOnWriteArrayList<>();

    /** Entries that nobody waits for any more and that the server may still grant. */
    private final List<RoomEntry> givenUp = new CopyOnWriteArrayList<>();

    private final Map<String, RoomPlace> places = new ConcurrentHashMap<>();
    private final EarlyLines early = new EarlyLines();

    /** The numbers to accept invitations with, by the names of their rooms. */
    private final Map<String, String> invitations = new ConcurrentHashMap<>();

    public Rooms(FeatureSetup setup) {
        this.setup = setup;
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(ChatJoin.class, this::joined)
                .on(ChatUpdateBuddy.class, line -> heard(line.room(), line))
                .on(ChatIn.class, line -> heard(line.room(), line))
                .on(ChatInEnc.class, line -> heard(line.room(), line))
                .on(ChatLeft.class, this::left)
                .on(ChatInvite.class, this::invited);
    }

    @Override
    public void offer(SessionParts parts) {
        parts.add(ChatRooms.class, RoomSession.class, this);
    }

    @Override
    public RoomName room(String name) {
        return RoomNames.of(name);
    }

    @Override
    public Single<RoomSeat> enter(RoomName room, RoomContext context) {
        return Single.defer(() -> {
            RoomEntry entry = entry(room, context);
            return setup.questions()
                    .ask(entry.question())
                    .map(line -> entry.place())
                    .flatMap(place -> present(place, entry))
                    .doOnSubscribe(begun -> entering.add(entry))
                    .doOnError(entry::failed)
                    .doFinally(() -> end(entry));
        });
    }

    private void end(RoomEntry entry) {
        entering.remove(entry);
        if (!entry.isSeated() && !entry.isRefused() && givenUp.size() < EarlyLines.MOST) {
            givenUp.add(entry);
        }
    }

    /** Whoever gives up meanwhile is in there all the same, and has to leave. */
    private Single<RoomSeat> present(RoomPlace place, RoomEntry entry) {
        long patience = setup.config().get(Toc.STEP_TIMEOUT).toNanos();
        RequestException late =
                new RequestException(Reason.TIMED_OUT, 0, "nobody says who is in the room " + entry.name());
        return place.arrived()
                .timeout(patience, TimeUnit.NANOSECONDS, setup.context().timer(), Completable.error(late))
                .doOnError(failure -> leave(place))
                .doOnDispose(() -> leave(place))
                .toSingleDefault(place);
    }

    private static void leave(RoomPlace place) {
        Disposable unused = place.leave().subscribe(() -> {}, failure -> {});
    }

    private RoomEntry entry(RoomName room, RoomContext context) {
        String number = invitations.remove(room.normalized());
        return number == null
                ? new RoomEntry(
                        room,
                        new TocChatJoin(
                                TocChatJoin.EXCHANGE, WireText.of(setup.memory().fullName(room))),
                        "",
                        context)
                : new RoomEntry(room, new TocChatAccept(number), number, context);
    }

    /** Sits down before anybody is told: the lines behind this one are about our place. */
    private void joined(ChatJoin line) {
        RoomEntry wanted = answered(entering, line);
        if (wanted == null) {
            early.forget(line.room());
            leaveIfGivenUp(line);
            return;
        }
        String number = line.room();
        RoomPlace place = new RoomPlace(setup, number, wanted.context(), gone -> forget(number, gone, wanted.name()));
        String told = line.name().text();
        if (!RoomNames.normalize(told).equals(wanted.name().normalized())) {
            setup.memory().keepFullName(wanted.name(), told);
        }
        wanted.sitDown(place);
        places.put(number, place);
        early.take(number).forEach(place::heard);
    }

    /** A room that we never asked for is somebody's who speaks the protocol past us. */
    private void leaveIfGivenUp(ChatJoin line) {
        RoomEntry unwanted = answered(givenUp, line);
        if (unwanted != null) {
            givenUp.remove(unwanted);
            Disposable unused = setup.link().send(new TocChatLeave(line.room())).subscribe(() -> {}, failure -> {});
        }
    }

    private static @Nullable RoomEntry answered(List<RoomEntry> entries, ChatJoin line) {
        return entries.stream()
                .filter(entry -> entry.isAnsweredBy(line))
                .findFirst()
                .orElse(null);
    }

    private void forget(String number, RoomPlace place, RoomName room) {
        places.remove(number, place);
        setup.memory().forgetFullName(room);
    }

    private void heard(String number, TocReply line) {
        RoomPlace place = places.get(number);
        if (place != null) {
            place.heard(line);
        } else if (!entering.isEmpty()) {
            early.keep(number, line);
        }
    }

    private void left(ChatLeft line) {
        RoomPlace place = places.remove(line.room());
        if (place != null) {
            place.putOut();
        }
    }

    private void invited(ChatInvite line) {
        String name = line.name().text();
        if (name.isBlank()) {
            return;
        }
        RoomName room = RoomNames.of(name);
        if (invitations.size() < EarlyLines.MOST || invitations.containsKey(room.normalized())) {
            invitations.put(room.normalized(), line.room());
        }
        setup.context()
                .invited(new RoomInvitation(
                        room,
                        setup.user(line.sender()),
                        RichText.html(line.message().text()).text(),
                        word -> Completable.error(
                                new UnsupportedFeatureException(Toc.PROTOCOL, "declining an invitation"))));
    }

    static TocErrorCode[] refusals() {
        return new TocErrorCode[] {
            TocErrorCode.ROOM_UNAVAILABLE, TocErrorCode.ROOM_NOT_JOINED, TocErrorCode.INVALID_INPUT
        };
    }
}
