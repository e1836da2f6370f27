// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.room;

import im.parley.ConnectionException;
import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.Cookies;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.people.WarningLevels;
import im.parley.oscar.internal.link.ServiceLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.chat.IncomingRoomMessage;
import im.parley.oscar.snac.chat.SendRoomMessage;
import im.parley.oscar.snac.chat.WarnMember;
import im.parley.oscar.snac.chat.WarnMemberResult;
import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.wire.TextCharset;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomSeat;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.SingleSubject;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Food group 0E: our place during one stay in one room, over a connection of its own. Wishes come on any thread, what the
 * room tells on that connection's reader.
 */
final class RoomPlace implements RoomSeat {
    private final Rooms rooms;
    private final FeatureSetup setup;
    private final RoomContext context;
    private final RoomId id;
    private final RoomNews news;
    private final SingleSubject<RoomPlace> entered = SingleSubject.create();
    private volatile @Nullable ServiceLink link;

    RoomPlace(Rooms rooms, FeatureSetup setup, RoomContext context, RoomId id) {
        this.rooms = rooms;
        this.setup = setup;
        this.context = context;
        this.id = id;
        this.news = new RoomNews(setup, context, () -> entered.onSuccess(this));
    }

    RoomId id() {
        return id;
    }

    RoomContext context() {
        return context;
    }

    /** Routes what the room says; to be filled in before its connection is opened. */
    SnacRouter router() {
        return news.router();
    }

    /** Takes the connection; succeeds when the server has told who is in the room. */
    Single<RoomPlace> over(ServiceLink opened) {
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

    @Override
    public Single<DeliveryReceipt> say(OutgoingMessage message) {
        return Single.defer(() -> {
            String html = checked(message);
            SendRoomMessage words = marked(SendRoomMessage.toAll(Cookies.next(), html), message);
            return news.reflection(words.cookie())
                    .ambWith(here().link().request(words, IncomingRoomMessage.class))
                    .map(answer -> answered(words, answer));
        });
    }

    /** What comes back under our cookie may be the server's answer in place of our words, such as rolled dice. */
    private DeliveryReceipt answered(SendRoomMessage words, IncomingRoomMessage answer) {
        UserId self = setup.account().config().self();
        if (answer.sender()
                .filter(sender -> !setup.user(sender.screenName()).equals(self))
                .isPresent()) {
            news.tell(answer);
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
        int longest = news.longest();
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
