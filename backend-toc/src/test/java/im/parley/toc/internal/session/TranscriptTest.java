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
    private int ourFirst = -1;

    /** Waits for this frame; our own numbers start anywhere, those of the transcript at 1000. */
    private void client(String hex) {
        FlapFrame got = talk.server.expectFrame();
        if (ourFirst < 0) {
            ourFirst = got.sequence();
        }
        int sequence = FIRST_SEQUENCE + got.sequence() - ourFirst & 0xFFFF;
        FlapFrame renumbered = new FlapFrame(got.channel(), sequence, got.payload());
        assertThat(ByteString.of(renumbered.toByteArray()).hex()).isEqualTo(hex.replace(" ", ""));
    }

    private void server(String hex) {
        talk.server.send(ByteString.decodeHex(hex.replace(" ", "")));
    }

    private Session signOn() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.server.expect(ByteString.decodeHex("464c41504f4e0d0a0d0a"));
        server("2a01 0000 0004 00000001");
        client("2a01 1000 0010 00000001 0001 0008 746f637465737431");
        client("2a02 1001 008d 746f63325f6c6f67696e206c6f67696e2e6f"
                + "736361722e616f6c2e636f6d20323939393920746f637465"
                + "737431203078323030633130356232343065313032373538"
                + "20456e676c69736820225449433a4a617661494d20312e30"
                + "22203136302055532022222022222033203020333033303320"
                + "2d6b656e7475636b79202d7574663820313033353537333736 00");
        server("2a02 0001 000e 5349474e5f4f4e3a544f43322e30");
        server("2a02 0002 000d 4e49434b3a546f635465737431");
        server("2a02 0003 0047 434f4e464947323a643a7370616d6d65720a"
                + "6d3a340a673a427564646965730a623a746f637465737432"
                + "3a546573742054776f0a673a576f726b0a623a6a6f650a64"
                + "6f6e653a0a");
        client("2a02 1002 000e 746f635f696e69745f646f6e65 00");
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

        server("2a02 0004 002c 5550444154455f4255444459323a546f6354"
                + "657374323a543a303a313731313033363830303a303a204f203a");
        assertThat(talk.context.next(Told.class).presence().status()).isEqualTo(Status.ONLINE);
        server("2a02 0005 0039 42554444595f43415053323a546f63546573"
                + "74323a37343866323432302d363238372d313164312d3832"
                + "32322d343434353533353430303030");
        session.typing(Talk.user("TocTest2"), TypingState.TYPING).test();
        client("2a02 1003 001d 746f63325f636c69656e745f6576656e7420746f63746573743220 32 00");
        session.send(Talk.user("TocTest2"), OutgoingMessage.of("Café at 10:30 ($5)?"))
                .test();
        client("2a02 1004 003b 746f63325f73656e645f696d5f656e632074"
                + "6f637465737432204620552065 6e2022436166c3a9206174"
                + "2031303a3330205c285c24355c293f2200");
        server("2a02 0006 0018 434c49454e545f4556454e54323a546f635465737432 3a32");
        assertThat(talk.context.next(Typed.class).state()).isEqualTo(TypingState.TYPING);
        server("2a02 0007 0039 494d5f494e5f454e43323a546f6354657374"
                + "323a463a463a543a204f203a463a4c3a656e3a4f4b3a2073"
                + "656520796f752061742031303a3330");
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("OK: see you at 10:30");
        server("2a02 0008 002d 5550444154455f4255444459323a546f6354"
                + "657374323a543a303a313731313033363830303a31323a204f553a");
        assertThat(talk.context.next(Told.class).presence().status()).isEqualTo(Status.AWAY);

        inARoom(((TocSession) session).link());
        goodbye(session);
    }

    /** No room is known to this session yet; its lines must do no harm, and the commands are right. */
    private void inARoom(TocLink link) {
        link.send(new TocChatJoin(4, WireText.of("Java Talk"))).test();
        client("2a02 1005 001c 746f635f636861745f6a6f696e20342022 4a6176612054616c6b22 00");
        server("2a02 0009 0015 434841545f4a4f494e3a303a4a6176612054616c6b");
        server("2a02 000a 0027 434841545f5550444154455f42554444593a" + "303a543a546f6354657374313a546f635465737432");
        link.send(new TocChatSend("0", WireText.of("hi all"))).test();
        client("2a02 1006 0019 746f635f636861745f73656e64203020226869 20616c6c2200");
        server("2a02 000b 0024 434841545f494e5f454e433a303a546f6354" + "657374313a463a413a656e3a686920616c6c");
        link.send(new TocChatLeave("0")).test();
        client("2a02 1007 0011 746f635f636861745f6c65617665203000");
        server("2a02 000c 000b 434841545f4c4546543a30");
    }

    private void goodbye(Session session) {
        talk.context.time.advanceTimeBy(60, TimeUnit.SECONDS);
        client("2a05 1008 0000");
        session.close().test();
        client("2a04 1009 0000");
    }
}
