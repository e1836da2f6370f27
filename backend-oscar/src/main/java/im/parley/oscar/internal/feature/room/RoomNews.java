// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.room;

import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarRooms;
import im.parley.oscar.internal.feature.Cookies;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.chat.IncomingRoomMessage;
import im.parley.oscar.snac.chat.RoomUpdate;
import im.parley.oscar.snac.chat.UsersJoined;
import im.parley.oscar.snac.chat.UsersLeft;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.oscar.wire.UserInfo;
import im.parley.oscar.wire.WireWriter;
import im.parley.spi.RoomContext;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/**
 * What food group 0E tells during one stay in one room: what the room is, who is there, and what is said. Its SNACs come on
 * the reader of the room's connection.
 */
final class RoomNews {
    private final FeatureSetup setup;
    private final RoomContext context;
    private final Runnable entered;
    private final Map<Long, SingleSubject<IncomingRoomMessage>> said = new ConcurrentHashMap<>(1);
    private volatile int longest;

    /** Touched by the reader alone. */
    private boolean present;

    /** @param entered called once, when the server has told who is in the room */
    RoomNews(FeatureSetup setup, RoomContext context, Runnable entered) {
        this.setup = setup;
        this.context = context;
        this.entered = entered;
    }

    SnacRouter router() {
        return new SnacRouter()
                .on(RoomUpdate.class, this::described)
                .on(UsersJoined.class, this::joined)
                .on(UsersLeft.class, left -> users(left.users()).forEach(context::left))
                .on(IncomingRoomMessage.class, this::heard);
    }

    /** Returns how many bytes a message may have; 0 while nobody has told. */
    int longest() {
        return longest;
    }

    private void described(RoomUpdate update) {
        RoomInfo room = update.room();
        longest = room.maxMessageLength();
        context.emit(new OscarRooms.Described(context.room(), room, now()));
    }

    private void joined(UsersJoined snac) {
        List<UserId> users = users(snac.users());
        if (present) {
            users.forEach(context::joined);
        } else {
            present = true;
            context.present(users);
            entered.run();
        }
    }

    private List<UserId> users(List<UserInfo> blocks) {
        return blocks.stream().map(block -> setup.user(block.screenName())).toList();
    }

    /** Returns what comes back under a cookie of ours, and is told to nobody else, from the subscription on. */
    Single<IncomingRoomMessage> reflection(long cookie) {
        return Single.defer(() -> {
            SingleSubject<IncomingRoomMessage> reflected = SingleSubject.create();
            said.put(cookie, reflected);
            return reflected.doFinally(() -> said.remove(cookie));
        });
    }

    private void heard(IncomingRoomMessage message) {
        SingleSubject<IncomingRoomMessage> own = said.remove(message.cookie());
        if (own != null) {
            own.onSuccess(message);
        } else {
            tell(message);
        }
    }

    /** Tells the room a message. */
    void tell(IncomingRoomMessage message) {
        Optional<UserInfo> sender = message.sender();
        if (sender.isEmpty()) {
            setup.context().problem(new WireException("a room's message without a sender", 0), Optional.empty());
            return;
        }
        UserId user = setup.user(sender.get().screenName());
        Optional<String> text = message.text(setup.account().config().get(Oscar.FALLBACK_CHARSET));
        if (text.isEmpty()) {
            setup.context()
                    .emit(new ImEvent.Unreadable(
                            context.room(),
                            user,
                            "room message",
                            ByteString.of(new WireWriter().tlvs(message.tlvs()).toByteArray()),
                            now()));
            return;
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (message.isWhisper()) {
            traits.add(Trait.WHISPER);
        }
        if (message.isAutoReply()) {
            traits.add(Trait.AUTO_REPLY);
        }
        Instant now = now();
        context.said(new IncomingMessage(
                Cookies.name(message.cookie()), context.room(), user, RichText.html(text.get()), now, now, traits));
    }

    private Instant now() {
        return setup.context().clock().instant();
    }
}
