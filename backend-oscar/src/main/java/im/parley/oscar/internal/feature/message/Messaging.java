// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.message;

import im.parley.Conversation;
import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.oscar.Oscar;
import im.parley.oscar.internal.feature.Cookies;
import im.parley.oscar.internal.feature.FeatureSetup;
import im.parley.oscar.internal.feature.SessionFeature;
import im.parley.oscar.internal.link.SnacLink;
import im.parley.oscar.internal.link.SnacRouter;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.MissedMessages;
import im.parley.oscar.snac.icbm.MissedReason;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.oscar.wire.TextCharset;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Food group 04: messages, typing, and what becomes of them. */
public final class Messaging implements SessionFeature {
    /** What we tell the server that we take, in bytes. */
    public static final int LONGEST = 8000;

    /** What of that is left for a text, beside the headers around it, in bytes. */
    public static final int LONGEST_TEXT = LONGEST - 64;

    private final SnacLink link;
    private final SessionContext context;
    private final Function<String, UserId> user;
    private final Charset codePage;
    private final StoredOnce stored;
    private final List<IcbmReader> readers;
    private final MessageIcons icons;

    /**
     * @param stored knows what has come out of the store
     * @param readers take what is no plain message; the first that knows it has it
     */
    public Messaging(FeatureSetup setup, StoredOnce stored, List<IcbmReader> readers) {
        this.stored = stored;
        this.readers = List.copyOf(readers);
        this.icons = new MessageIcons(setup.context());
        this.link = setup.link();
        this.context = setup.context();
        this.user = setup::user;
        this.codePage = setup.account().config().get(Oscar.FALLBACK_CHARSET);
    }

    @Override
    public void route(SnacRouter router) {
        router.on(IncomingIcbm.class, this::received)
                .on(TypingNotice.class, this::typing)
                .on(MissedMessages.class, this::missed)
                .on(IcbmResponse.class, this::refused);
    }

    /** Sends SNAC(04,06) and waits for SNAC(04,0C). */
    public Single<DeliveryReceipt> send(UserId to, OutgoingMessage message) {
        return Single.defer(() -> {
            String html = message.body().toHtml();
            int size = TextCharset.usualFor(html).encodedSize(html);
            if (size > LONGEST_TEXT) {
                return Single.error(
                        new RequestException(Reason.TOO_LONG, 0, size + " bytes are more than " + LONGEST_TEXT));
            }
            SendIcbm icbm = icbm(to, html, message);
            return link.requestNow(icbm, IcbmAck.class)
                    .map(ack -> new DeliveryReceipt(
                            Cookies.name(icbm.cookie()),
                            Level.ACCEPTED,
                            context.clock().instant()));
        });
    }

    private static SendIcbm icbm(UserId to, String html, OutgoingMessage message) {
        Set<IcbmFlag> flags = EnumSet.of(IcbmFlag.ACK_WANTED, IcbmFlag.TYPING_WANTED);
        if (message.autoReply()) {
            flags.add(IcbmFlag.AUTO_REPLY);
        }
        if (message.storeOffline()) {
            flags.add(IcbmFlag.STORE);
        }
        return SendIcbm.text(Cookies.next(), to.normalized(), html, flags.toArray(IcbmFlag[]::new));
    }

    public Completable typing(UserId to, TypingState state) {
        int event = switch (state) {
            case IDLE -> TypingNotice.NONE;
            case TYPING -> TypingNotice.TYPING;
            case PAUSED -> TypingNotice.TYPED;
        };
        return link.send(TypingNotice.of(to.normalized(), event));
    }

    /** Takes SNAC(04,07). */
    private void received(IncomingIcbm icbm) {
        if (readers.stream().noneMatch(reader -> reader.came(icbm))) {
            plain(icbm);
        }
    }

    private void plain(IncomingIcbm icbm) {
        UserId sender = user.apply(icbm.sender().screenName());
        if (icons.isAll(icbm, sender)) {
            return;
        }
        Conversation conversation = context.conversation(sender);
        Instant now = context.clock().instant();
        Optional<String> text = icbm.text(codePage);
        if (text.isEmpty()) {
            context.emit(new ImEvent.Unreadable(conversation, sender, IcbmKind.inWords(icbm), icbm.content(), now));
            return;
        }
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (icbm.has(IcbmFlag.AUTO_REPLY)) {
            traits.add(Trait.AUTO_REPLY);
        }
        Instant sent = now;
        if (icbm.sentTime() != 0) {
            traits.add(Trait.OFFLINE);
            sent = Instant.ofEpochSecond(icbm.sentTime());
        }
        RichText body = PlainTalk.read(sender, icbm.sender(), text.get());
        if (icbm.sentTime() != 0 && !stored.isNew(sender, Cookies.name(icbm.cookie()), body.text(), sent)) {
            return;
        }
        context.emit(new IncomingMessage(Cookies.name(icbm.cookie()), conversation, sender, body, sent, now, traits));
    }

    /** Takes SNAC(04,14). A closed window is an idle one. */
    private void typing(TypingNotice notice) {
        TypingState state = switch (notice.event()) {
            case TypingNotice.TYPING -> TypingState.TYPING;
            case TypingNotice.TYPED -> TypingState.PAUSED;
            default -> TypingState.IDLE;
        };
        context.typing(user.apply(notice.screenName()), state);
    }

    /** Takes SNAC(04,0A): messages to us that nobody will bring any more. */
    private void missed(MissedMessages snac) {
        for (MissedMessages.Missed missed : snac.senders()) {
            Optional<MissedReason> reason = missed.reason();
            context.problem(
                    new RequestException(
                            reason.map(Messaging::reason).orElse(Reason.OTHER),
                            missed.reasonCode(),
                            "missed " + missed.count() + " messages from "
                                    + missed.sender().screenName() + ": "
                                    + reason.map(MissedReason::text).orElse("unknown reason")),
                    Optional.empty());
        }
    }

    private static Reason reason(MissedReason reason) {
        return switch (reason) {
            case TOO_LARGE -> Reason.TOO_LONG;
            case RATE_EXCEEDED -> Reason.RATE_LIMITED;
            case SENDER_TOO_EVIL, RECEIVER_TOO_EVIL -> Reason.NOT_PERMITTED;
            case INVALID -> Reason.OTHER;
        };
    }

    /** Takes SNAC(04,0B): the peer's client could not take a message of ours. */
    private void refused(IcbmResponse response) {
        if (readers.stream().noneMatch(reader -> reader.answered(response)) && response.channel() == Icbm.TEXT) {
            context.problem(
                    new RequestException(
                            Reason.NOT_PERMITTED,
                            response.reason(),
                            response.screenName() + "'s client could not take a message"),
                    Optional.of(Cookies.name(response.cookie())));
        }
    }
}
