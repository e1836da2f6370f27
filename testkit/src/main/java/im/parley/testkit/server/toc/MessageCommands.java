// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Content;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.Draft;
import im.parley.testkit.server.Messages.Outcome;
import im.parley.testkit.server.Origin;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.Typing;
import im.parley.testkit.server.World;
import im.parley.toc.wire.TocCapability;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.TypingEvent;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.Toc2ClientEvent;
import im.parley.toc.wire.command.Toc2SendIm;
import im.parley.toc.wire.command.Toc2SendImEnc;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocEvil;
import im.parley.toc.wire.command.TocRvousAccept;
import im.parley.toc.wire.command.TocRvousCancel;
import im.parley.toc.wire.command.TocSendIm;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import okio.ByteString;

/** Messages, typing, warnings, and answers to what others propose. */
final class MessageCommands {
    private final World world;
    private final boolean storesMessages;

    MessageCommands(World world, TocSettings settings) {
        this.world = world;
        this.storesMessages = settings.storesMessages();
    }

    void addTo(Dispatch<TocSession, TocCommand> commands) {
        commands.on(TocSendIm.class, (session, im) -> send(session, im.user(), im.message(), im.auto()))
                .on(Toc2SendIm.class, (session, im) -> send(session, im.user(), im.message(), im.auto()))
                .on(Toc2SendImEnc.class, (session, im) -> send(session, im.user(), im.message(), im.auto()))
                .on(
                        Toc2ClientEvent.class,
                        (session, event) -> world.messages()
                                .typing(session.user(), ScreenName.of(event.user()), typing(event.event())))
                .on(TocEvil.class, this::warn)
                .on(
                        TocRvousAccept.class,
                        (session, accept) -> answer(
                                session,
                                accept.user(),
                                accept.service(),
                                accept.cookie(),
                                Content.Rendezvous.Step.ACCEPT))
                .on(
                        TocRvousCancel.class,
                        (session, cancel) -> answer(
                                session,
                                cancel.user(),
                                cancel.service(),
                                cancel.cookie(),
                                Content.Rendezvous.Step.CANCEL));
    }

    private void send(TocSession session, String user, WireText message, boolean automatic) {
        Content content = new Content.Words(Words.read(message));
        boolean storable = storesMessages && session.profile().isAol();
        Draft draft = new Draft(ScreenName.of(user), 0, content, automatic, storable, Origin.NONE);
        Outcome outcome = world.messages().send(session.user(), draft);
        boolean arrived = outcome == Outcome.DELIVERED || outcome == Outcome.STORED;
        if (!arrived && session.profile().isAol()) {
            session.fail(TocErrorCode.NOT_AVAILABLE, user);
        }
    }

    private static Typing typing(TypingEvent event) {
        return switch (event) {
            case TYPING -> Typing.TYPING;
            case PAUSED -> Typing.TYPED;
            case STOPPED -> Typing.NONE;
        };
    }

    private void warn(TocSession session, TocEvil evil) {
        if (world.warnings()
                .warn(session.user(), ScreenName.of(evil.user()), evil.anonymous())
                .isEmpty()) {
            session.fail(TocErrorCode.WARNING_NOT_AVAILABLE, evil.user());
        }
    }

    /** One server fills a short cookie up with zeros. */
    private void answer(
            TocSession session, String user, String service, ByteString cookie, Content.Rendezvous.Step step) {
        Optional<UUID> capability = TocCapability.parse(service);
        boolean isWhole = cookie.size() == Long.BYTES
                || cookie.size() < Long.BYTES && !session.profile().isAol();
        if (capability.isEmpty() || !isWhole) {
            session.fail(TocErrorCode.REQUEST_FAILED);
            return;
        }
        long number =
                ByteBuffer.wrap(Arrays.copyOf(cookie.toByteArray(), Long.BYTES)).getLong();
        Content content = new Content.Rendezvous(capability.get(), step, number, ByteString.EMPTY);
        Draft draft = new Draft(ScreenName.of(user), number, content, false, false, Origin.NONE);
        world.messages().send(session.user(), draft);
    }
}
