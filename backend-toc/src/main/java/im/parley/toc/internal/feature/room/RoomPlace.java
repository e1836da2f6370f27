// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.room;

import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.MessageId;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomSeat;
import im.parley.toc.internal.feature.FeatureSetup;
import im.parley.toc.internal.feature.MessageIds;
import im.parley.toc.internal.feature.Question;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocChatEvil;
import im.parley.toc.wire.command.TocChatInvite;
import im.parley.toc.wire.command.TocChatLeave;
import im.parley.toc.wire.reply.ChatIn;
import im.parley.toc.wire.reply.ChatInEnc;
import im.parley.toc.wire.reply.ChatLeft;
import im.parley.toc.wire.reply.ChatUpdateBuddy;
import im.parley.toc.wire.reply.TocReply;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Our place in a room, which has a number on this connection. Hears on the reader's thread; anybody may speak. */
final class RoomPlace implements RoomSeat {
    private final FeatureSetup setup;
    private final String number;
    private final RoomContext context;
    private final Consumer<RoomPlace> left;
    private final CompletableSubject arrived = CompletableSubject.create();

    /** @param left called when we leave by our own wish */
    RoomPlace(FeatureSetup setup, String number, RoomContext context, Consumer<RoomPlace> left) {
        this.setup = setup;
        this.number = number;
        this.context = context;
        this.left = left;
    }

    boolean hasNumber(String other) {
        return number.equals(other);
    }

    /** Returns what completes when we know who is there. */
    Completable arrived() {
        return arrived;
    }

    /** Takes a line about this room. The first about people names all who are there. */
    void heard(TocReply line) {
        if (line instanceof ChatUpdateBuddy people) {
            people(people);
        } else if (line instanceof ChatIn said) {
            said(said.user(), said.whisper(), said.message());
        } else if (line instanceof ChatInEnc said) {
            said(said.user(), said.whisper(), said.message());
        }
    }

    private void people(ChatUpdateBuddy line) {
        if (line.inside() && !arrived.hasComplete()) {
            context.present(line.users().stream().map(setup::user).toList());
            arrived.onComplete();
            return;
        }
        for (String name : line.users()) {
            UserId user = setup.user(name);
            if (line.inside()) {
                context.joined(user);
            } else {
                context.left(user);
            }
        }
    }

    private void said(String name, boolean whisper, WireText text) {
        UserId user = setup.user(name);
        if (!user.normalized().equals(setup.self())) {
            Instant now = setup.context().clock().instant();
            context.said(new IncomingMessage(
                    MessageIds.next(),
                    context.room(),
                    user,
                    RichText.html(text.text()),
                    now,
                    now,
                    whisper ? Set.of(Trait.WHISPER) : Set.of()));
        }
    }

    /** The server has put us out. Entering again would put out whoever took our place: another session of ours, mostly. */
    void putOut() {
        context.lost(new RequestException(Reason.NOT_PERMITTED, 0, "the server has put us out of the room"));
    }

    /** Our words come back to us; where a server makes something else of them, that it does not refuse them has to do. */
    @Override
    public Single<DeliveryReceipt> say(OutgoingMessage message) {
        Question<TocReply> question = new Question<>(
                setup.form().roomCommand(number, message),
                "the latest words in a room",
                "",
                Set.of(TocErrorCode.ROOM_UNAVAILABLE, TocErrorCode.SENDING_TOO_FAST),
                line -> Optional.of(line).filter(this::isOurs));
        return setup.questions()
                .listen(question)
                .map(back -> receipt(Level.ACCEPTED))
                .switchIfEmpty(written());
    }

    private boolean isOurs(TocReply line) {
        return line instanceof ChatIn said && said.room().equals(number) && isSelf(said.user())
                || line instanceof ChatInEnc enc && enc.room().equals(number) && isSelf(enc.user());
    }

    private boolean isSelf(String name) {
        return setup.user(name).normalized().equals(setup.self());
    }

    private Single<DeliveryReceipt> written() {
        return Single.fromCallable(() -> receipt(Level.WRITTEN));
    }

    private DeliveryReceipt receipt(Level level) {
        MessageId id = MessageIds.next();
        return new DeliveryReceipt(id, level, setup.context().clock().instant());
    }

    @Override
    public Single<DeliveryReceipt> whisper(UserId to, OutgoingMessage message) {
        String name = to.normalized();
        return setup.questions()
                .tell(Question.of(setup.form().whisperCommand(number, to, message), "the whisper to " + name)
                        .about(name)
                        .refusedBy(TocErrorCode.NOT_AVAILABLE, TocErrorCode.SENDING_TOO_FAST))
                .andThen(written());
    }

    @Override
    public Completable invite(UserId user, String text) {
        String name = user.normalized();
        WireText words = setup.form().html(RichText.of(text));
        return setup.questions()
                .tell(Question.of(new TocChatInvite(number, words, List.of(name)), "the invitation of " + name)
                        .about(name)
                        .refusedBy(TocErrorCode.NOT_AVAILABLE));
    }

    /** Nobody tells the level; servers that do not know the command say so. */
    @Override
    public Maybe<Integer> warn(UserId member, boolean anonymously) {
        String name = member.normalized();
        return setup.questions()
                .tell(Question.of(new TocChatEvil(number, name, anonymously), "the warning of " + name + " in a room")
                        .about(name)
                        .refusedBy(TocErrorCode.WARNING_NOT_AVAILABLE))
                .toMaybe();
    }

    @Override
    public Completable leave() {
        return Completable.defer(() -> {
            left.accept(this);
            return setup.questions()
                    .listen(Question.of(
                            new TocChatLeave(number),
                            "leaving a room",
                            ChatLeft.class,
                            line -> line.room().equals(number)))
                    .ignoreElement();
        });
    }
}
