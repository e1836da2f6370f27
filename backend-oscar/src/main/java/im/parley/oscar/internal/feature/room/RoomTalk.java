// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.room;

import im.parley.ConnectionException;
import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarRooms;
import im.parley.oscar.internal.feature.Cookies;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.people.WarningLevels;
import im.parley.oscar.internal.link.ServiceLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.chat.IncomingRoomMessage;
import im.parley.oscar.snac.chat.RoomUpdate;
import im.parley.oscar.snac.chat.SendRoomMessage;
import im.parley.oscar.snac.chat.UsersJoined;
import im.parley.oscar.snac.chat.UsersLeft;
import im.parley.oscar.snac.chat.WarnMember;
import im.parley.oscar.snac.chat.WarnMemberResult;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.UserInfo;
import im.parley.oscar.wire.WireWriter;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomSeat;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Food group 0E: one stay in one room, over its own connection. Its SNACs come on that connection's reader; wishes on
 * any thread.
 */
final class RoomTalk implements RoomSeat {
    private final Rooms rooms;
    private final FeatureSetup setup;
    private final RoomContext context;
    private final RoomId id;
    private final Map<Long, SingleSubject<IncomingRoomMessage>> said = new ConcurrentHashMap<>(1);
    private final SingleSubject<RoomTalk> entered = SingleSubject.create();
    private volatile @Nullable ServiceLink link;
    private volatile int longest;

    /** Touched by the reader alone. */
    private boolean present;

    RoomTalk(Rooms rooms, FeatureSetup setup, RoomContext context, RoomId id) {
        this.rooms = rooms;
        this.setup = setup;
        this.context = context;
        this.id = id;
    }

    RoomId id() {
        return id;
    }

    RoomContext context() {
        return context;
    }

    /** Routes what the room says; to be filled in before its connection is opened. */
    SnacRouter router() {
        return new SnacRouter()
                .on(RoomUpdate.class, this::described)
                .on(UsersJoined.class, this::joined)
                .on(UsersLeft.class, left -> users(left.users()).forEach(context::left))
                .on(IncomingRoomMessage.class, this::heard);
    }

    /** Takes the connection; succeeds when the server has told who is in the room. */
    Single<RoomTalk> over(ServiceLink opened) {
        link = opened;
        Disposable unused = opened.ended().subscribe(() -> over(closed()), error -> over((ConnectionException) error));
        long patience = setup.account().config().get(Oscar.REQUEST_TIMEOUT).toNanos();
        return entered.timeout(patience, TimeUnit.NANOSECONDS, setup.context().timer(), Single.error(this::silence))
                .doOnError(error -> opened.close())
                .doOnDispose(opened::close);
    }

    private void over(ConnectionException cause) {
        rooms.over(this);
        if (!entered.hasValue() && !entered.hasThrowable()) {
            entered.onError(cause);
        } else {
            context.lost(cause);
        }
    }

    private static ConnectionException closed() {
        return new ConnectionException(
                ConnectionException.Reason.NOT_CONNECTED, "the room was left", ConnectionException.Sent.NO);
    }

    private RequestException silence() {
        return new RequestException(Reason.TIMED_OUT, 0, "the server does not tell who is in " + id.name());
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
            entered.onSuccess(this);
        }
    }

    private List<UserId> users(List<UserInfo> blocks) {
        return blocks.stream().map(block -> setup.user(block.screenName())).toList();
    }

    private void heard(IncomingRoomMessage message) {
        SingleSubject<IncomingRoomMessage> own = said.remove(message.cookie());
        if (own != null) {
            own.onSuccess(message);
        } else {
            tell(message);
        }
    }

    private void tell(IncomingRoomMessage message) {
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

    @Override
    public Single<DeliveryReceipt> say(OutgoingMessage message) {
        return Single.defer(() -> {
            String html = checked(message);
            SendRoomMessage words = marked(SendRoomMessage.toAll(Cookies.next(), html), message);
            SingleSubject<IncomingRoomMessage> reflected = SingleSubject.create();
            said.put(words.cookie(), reflected);
            return here().link()
                    .request(words, IncomingRoomMessage.class)
                    .ambWith(reflected)
                    .doFinally(() -> said.remove(words.cookie()))
                    .map(answer -> answered(words, answer));
        });
    }

    /** What comes back under our cookie may be the server's answer in place of our words, such as rolled dice. */
    private DeliveryReceipt answered(SendRoomMessage words, IncomingRoomMessage answer) {
        UserId self = setup.account().config().self();
        if (answer.sender()
                .filter(sender -> !setup.user(sender.screenName()).equals(self))
                .isPresent()) {
            tell(answer);
        }
        return receipt(words.cookie(), Level.ACCEPTED);
    }

    @Override
    public Single<DeliveryReceipt> whisper(UserId to, OutgoingMessage message) {
        return Single.defer(() -> {
            SendRoomMessage words =
                    marked(SendRoomMessage.whisper(Cookies.next(), to.normalized(), checked(message)), message);
            return here().link()
                    .confirm(words, new RateQuery(), RateReply.class)
                    .toSingle(() -> receipt(words.cookie(), Level.ACCEPTED));
        });
    }

    private static SendRoomMessage marked(SendRoomMessage words, OutgoingMessage message) {
        return message.autoReply() ? words.automatic() : words;
    }

    private String checked(OutgoingMessage message) {
        String html = message.body().toHtml();
        int size = TextCharset.usualFor(html).encodedSize(html);
        if (longest > 0 && size > longest) {
            throw new RequestException(Reason.TOO_LONG, 0, size + " bytes are more than " + longest);
        }
        return html;
    }

    @Override
    public Completable invite(UserId user, String text) {
        return rooms.invite(this, user, text);
    }

    /** Sends SNAC(0E,07). */
    @Override
    public Maybe<Integer> warn(UserId member, boolean anonymously) {
        String name = member.normalized();
        return Single.defer(() -> here().link()
                        .request(
                                anonymously ? WarnMember.anonymously(name) : WarnMember.openly(name),
                                WarnMemberResult.class))
                .map(result -> WarningLevels.percent(result.newLevel()))
                .toMaybe();
    }

    @Override
    public Completable leave() {
        return Completable.fromAction(() -> {
            rooms.over(this);
            here().close();
        });
    }

    private ServiceLink here() {
        ServiceLink opened = link;
        if (opened == null) {
            throw new IllegalStateException("not connected yet");
        }
        return opened;
    }

    private DeliveryReceipt receipt(long cookie, Level level) {
        return new DeliveryReceipt(Cookies.name(cookie), level, now());
    }

    private Instant now() {
        return setup.context().clock().instant();
    }
}
