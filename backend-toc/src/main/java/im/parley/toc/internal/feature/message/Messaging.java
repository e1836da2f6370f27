// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.message;

import im.parley.Conversation;
import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.Feature;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.MessageId;
import im.parley.OutgoingMessage;
import im.parley.RichText;
import im.parley.TypingState;
import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import im.parley.WireException;
import im.parley.spi.SessionContext;
import im.parley.toc.Toc;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.MessageForm;
import im.parley.toc.internal.feature.MessageIds;
import im.parley.toc.internal.feature.SessionFeature;
import im.parley.toc.internal.feature.Suspect;
import im.parley.toc.internal.link.Paces.Kind;
import im.parley.toc.internal.link.Refusals;
import im.parley.toc.internal.link.ReplyRouter;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.TypingEvent;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.Toc2ClientEvent;
import im.parley.toc.wire.reply.ClientEvent2;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.ImIn;
import im.parley.toc.wire.reply.ImIn2;
import im.parley.toc.wire.reply.ImInEnc2;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Messages, typing, and what becomes of them. TOC gives messages no names, so we give them some. */
public final class Messaging implements SessionFeature {
    /** What surely fits into one command, whatever the names in it, in bytes of the escaped text. */
    public static final int LONGEST = 1900;

    /** What one server makes of each character that takes two units in UTF-16. */
    private static final String LOST_CHARACTER = "\uFFFD\uFFFD";

    private static final Set<TocErrorCode> REFUSALS =
            EnumSet.of(TocErrorCode.NOT_AVAILABLE, TocErrorCode.RATE_LIMITED, TocErrorCode.SENDING_TOO_FAST);

    private final TocLink link;
    private final SessionContext context;
    private final FeatureSetup setup;
    private final MessageForm form;
    private final SentMessages sent = new SentMessages();

    public Messaging(FeatureSetup setup) {
        this.setup = setup;
        this.link = setup.link();
        this.context = setup.context();
        this.form = setup.form();
    }

    @Override
    public void route(ReplyRouter router) {
        router.on(ImIn.class, line -> received(line.user(), line.auto(), line.message()))
                .on(ImIn2.class, line -> received(line.user(), line.auto(), line.message()))
                .on(ImInEnc2.class, line -> received(line.user(), line.auto(), line.message()))
                .on(ClientEvent2.class, this::typing);
    }

    /** Sends, and says that the network has taken it: nobody will ever say more. */
    public Single<DeliveryReceipt> send(UserId to, OutgoingMessage message) {
        return Single.defer(() -> {
            MessageId id = MessageIds.next();
            sent.add(new SentMessages.Sent(to.normalized(), id, now()));
            return link.sendNow(form.command(to, message))
                    .doOnError(unsent -> sent.forget(id))
                    .doOnComplete(() -> tellLost(message, id))
                    .toSingle(() -> new DeliveryReceipt(id, Level.WRITTEN, now()));
        });
    }

    private void tellLost(OutgoingMessage message, MessageId id) {
        String text = message.body().text();
        MessageForm.unspeakable(text)
                .ifPresent(at -> context.problem(
                        new WireException(
                                String.format(
                                        "U+%04X has no spelling that crosses: readers get another character",
                                        (int) text.charAt(at)),
                                at),
                        Optional.of(id)));
    }

    public Completable typing(UserId to, TypingState state) {
        if (form.isToc1()) {
            return Completable.error(new UnsupportedFeatureException(Toc.PROTOCOL, Feature.TYPING.name()));
        }
        TypingEvent event = switch (state) {
            case IDLE -> TypingEvent.STOPPED;
            case TYPING -> TypingEvent.TYPING;
            case PAUSED -> TypingEvent.PAUSED;
        };
        return link.send(new Toc2ClientEvent(to.normalized(), event));
    }

    /** Takes a message, without believing what its line says of the encoding. */
    private void received(String from, boolean auto, WireText text) {
        UserId sender = setup.user(from);
        Conversation conversation = context.conversation(sender);
        Set<Trait> traits = auto ? Set.of(Trait.AUTO_REPLY) : Set.of();
        Instant now = now();
        MessageId id = MessageIds.next();
        context.emit(new IncomingMessage(id, conversation, sender, RichText.html(text.text()), now, now, traits));
        int lost = text.text().indexOf(LOST_CHARACTER);
        if (lost >= 0) {
            context.problem(
                    new WireException("an emoji or the like was lost: the server put U+FFFD for each half of it", lost),
                    Optional.of(id));
        }
    }

    /** Takes {@code CLIENT_EVENT2}. */
    private void typing(ClientEvent2 line) {
        TypingState state = switch (line.event()) {
            case STOPPED -> TypingState.IDLE;
            case PAUSED -> TypingState.PAUSED;
            case TYPING -> TypingState.TYPING;
        };
        context.typing(setup.user(line.user()), state);
    }

    /** Returns the message that an {@code ERROR} is most likely about. */
    public Optional<Suspect> suspect(ErrorReply error) {
        return TocErrorCode.of(error.code())
                .filter(REFUSALS::contains)
                .flatMap(known -> sent.latest(Refusals.subject(error), now()))
                .map(message -> new Suspect(Kind.MESSAGES, message.at(), () -> refused(error, message)));
    }

    private void refused(ErrorReply error, SentMessages.Sent message) {
        sent.forget(message.id());
        context.problem(Refusals.request(error, "the latest message to " + message.to()), Optional.of(message.id()));
    }

    private Instant now() {
        return context.clock().instant();
    }
}
