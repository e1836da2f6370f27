// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.BuddyList;
import im.parley.IncomingMessage;
import im.parley.OutgoingMessage;
import im.parley.Presence.Status;
import im.parley.TypingState;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.testing.RecordedContext.Told;
import im.parley.testing.RecordedContext.Typed;
import im.parley.testing.TocTranscript;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.internal.link.TocLink;
import im.parley.toc.wire.TextForm;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocChatJoin;
import im.parley.toc.wire.command.TocChatLeave;
import im.parley.toc.wire.command.TocChatSend;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** A whole {@code toc2_login} session, frame by frame and byte by byte, both directions, as the reference has it. */
class TranscriptTest {
    private static final int FIRST_SEQUENCE = 0x1000;

    private final Talk talk = new Talk()
            .with(Toc.SIGN_ON, SignOnMethod.TOC2_LOGIN)
            .with(Toc.CLIENT, "TIC:JavaIM 1.0")
            .with(Toc.TEXT_FORM, TextForm.UTF_8)
            .with(Toc.LABEL_TEXT, true);
    private final TocTranscript transcript = new TocTranscript();
    private int ourFirst = -1;

    /** Waits for this frame; our own numbers start anywhere, those of the transcript at 1000. */
    private void client() {
        FlapFrame got = talk.server.expectFrame();
        if (ourFirst < 0) {
            ourFirst = got.sequence();
        }
        int sequence = FIRST_SEQUENCE + got.sequence() - ourFirst & 0xFFFF;
        FlapFrame renumbered = new FlapFrame(got.channel(), sequence, got.payload());
        assertThat(ByteString.of(renumbered.toByteArray()).hex())
                .isEqualTo(transcript.client().hex());
    }

    private void server() {
        talk.server.send(transcript.server());
    }

    private Session signOn() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.server.expect(transcript.client());
        server();
        client();
        client();
        server();
        server();
        server();
        client();
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
        return signedOn.values().get(0);
    }

    @Test
    void isReproducedByteForByte() {
        Session session = signOn();
        BuddyList list = talk.context.next(BuddyList.class);
        assertThat(list.find(Talk.user("toctest2")).flatMap(buddy -> buddy.alias()))
                .contains("Test Two");
        assertThat(list.group("Work").orElseThrow().buddies()).hasSize(1);

        server();
        assertThat(talk.context.next(Told.class).presence().status()).isEqualTo(Status.ONLINE);
        server();
        session.typing(Talk.user("TocTest2"), TypingState.TYPING).test();
        client();
        session.send(Talk.user("TocTest2"), OutgoingMessage.of("Café at 10:30 ($5)?"))
                .test();
        client();
        server();
        assertThat(talk.context.next(Typed.class).state()).isEqualTo(TypingState.TYPING);
        server();
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("OK: see you at 10:30");
        server();
        assertThat(talk.context.next(Told.class).presence().status()).isEqualTo(Status.AWAY);

        inARoom(((TocSession) session).link());
        goodbye(session);
        assertThat(transcript.isOver()).isTrue();
    }

    /** No room is known to this session yet; its lines must do no harm, and the commands are right. */
    private void inARoom(TocLink link) {
        link.send(new TocChatJoin(4, WireText.of("Java Talk"))).test();
        client();
        server();
        server();
        link.send(new TocChatSend("0", WireText.of("hi all"))).test();
        client();
        server();
        link.send(new TocChatLeave("0")).test();
        client();
        server();
    }

    private void goodbye(Session session) {
        talk.context.time.advanceTimeBy(60, TimeUnit.SECONDS);
        client();
        session.close().test();
        client();
    }
}
