// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.MessageId;
import im.parley.OutgoingMessage;
import im.parley.RateStatus;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.TypingState;
import im.parley.UnsupportedFeatureException;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.testing.RecordedContext;
import im.parley.testing.RecordedContext.Trouble;
import im.parley.testing.RecordedContext.Typed;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.wire.TextForm;
import im.parley.toc.wire.command.Toc2ClientEvent;
import im.parley.toc.wire.command.Toc2SendIm;
import io.reactivex.rxjava3.observers.TestObserver;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages and typing on a session, and what becomes of what we send. */
class MessagesTest {
    private final Talk talk = new Talk();

    private TestObserver<DeliveryReceipt> send(Session session, String to, String text) {
        return session.send(Talk.user(to), OutgoingMessage.of(text)).test();
    }

    @Test
    void aMessageIsWrittenAndNoMoreIsClaimed() {
        TestObserver<DeliveryReceipt> receipt =
                send(talk.online(), "Toc Test2", "He said \"hi\" (wow) for $5 — 10:30 {x} [y] C:\\dir ☃😀\n<b>");
        talk.expectLines(
                "toc2_send_im toctest2 \"He said &quot;hi&quot; \\(wow\\) for \\$5 &#8212; 10:30 \\{x\\} \\[y\\]"
                        + " C:\\\\dir &#9731;&#128512;<BR>&lt;b&gt;\"");
        receipt.awaitDone(10, TimeUnit.SECONDS).assertValue(got -> got.level() == Level.WRITTEN);
    }

    @Test
    void everyMessageHasAnIdOfItsOwn() {
        Session session = talk.online();
        Set<MessageId> ids = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            ids.add(session.send(Talk.user("bob"), OutgoingMessage.of("x"))
                    .blockingGet()
                    .message());
        }
        talk.say("IM_IN2:bob:F:F:x", "IM_IN2:bob:F:F:x");
        ids.add(talk.context.next(IncomingMessage.class).id());
        ids.add(talk.context.next(IncomingMessage.class).id());
        assertThat(ids).hasSize(7);
    }

    @Test
    void anAutomaticAnswerSaysSo() {
        Session session = talk.online();
        session.send(Talk.user("bob"), OutgoingMessage.of("gone").asAutoReply()).test();
        talk.expectLines("toc2_send_im bob \"gone\" auto");
    }

    @Test
    void toc1HasACommandOfItsOwn() {
        Talk toc1 = Talk.toc1();
        send(toc1.online(""), "TocTest2", "Hi");
        toc1.expectLines("toc_send_im toctest2 \"Hi\"");
    }

    @Test
    void labelledTextIsInTheEncodingOfItsLabel() {
        Session session = talk.with(Toc.SIGN_ON, SignOnMethod.TOC2_LOGIN)
                .with(Toc.LABEL_TEXT, true)
                .with(Toc.TEXT_FORM, TextForm.LATIN_1)
                .online();
        send(session, "bob", "café ☃");
        byte[] payload = talk.server.expectFrame(FlapFrame.DATA).payload();
        assertThat(new String(payload, StandardCharsets.ISO_8859_1))
                .isEqualTo("toc2_send_im_enc bob F L en \"café &#9731;\"\0");
    }

    @Test
    void onlyAToc2LoginLabels() {
        Session session = talk.with(Toc.LABEL_TEXT, true)
                .with(Toc.TEXT_FORM, TextForm.UTF_8)
                .online();
        send(session, "bob", "café");
        talk.expectLines("toc2_send_im bob \"café\"");
    }

    @Test
    void blanksAtTheEndsSurviveServersThatCutThem() {
        Session session = talk.online();
        send(session, "bob", "  a ");
        talk.expectLines("toc2_send_im bob \"&nbsp; a&#32;\"");
        send(session, "bob", " ");
        talk.expectLines("toc2_send_im bob \"&nbsp;\"");
        talk.say("IM_IN2:bob:F:F:&nbsp; a&#32;");
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("  a ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0085b"})
    void whatNoSpellingCarriesIsTold(String text) {
        Session session = talk.online();
        MessageId sent = session.send(Talk.user("bob"), OutgoingMessage.of(text))
                .blockingGet()
                .message();
        Trouble told = talk.context.next(Trouble.class);
        assertThat(told.message()).contains(sent);
        assertThat(told.cause()).hasMessageContaining(String.format("U+%04X", (int) text.charAt(1)));
    }

    @Test
    void aMessageThatIsTooLongOnceEscapedIsRefusedBeforeItIsSent() {
        Session session = talk.online();
        send(session, "bob", "(".repeat(1011))
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused
                        && refused.reason() == Reason.TOO_LONG
                        && refused.getMessage().contains("2042 bytes"));
        send(session, "bob", "(".repeat(1010));
        assertThat(talk.expect(Toc2SendIm.class).message().text()).hasSize(1010);
    }

    @Test
    void aMessageOnALostLinkIsNeverCalledUnsentWhenItWasSent() {
        Session session = talk.online();
        TestObserver<DeliveryReceipt> receipt = send(session, "bob", "x");
        talk.expect();
        talk.server.end();
        receipt.awaitDone(10, TimeUnit.SECONDS);
        if (receipt.values().isEmpty()) {
            receipt.assertError(error -> error instanceof ConnectionException lost && lost.sent() == Sent.UNKNOWN);
        }
    }

    @Test
    void aMessageToAnEndedSessionWasNotSent() {
        Session session = talk.online();
        talk.server.end();
        session.ended().test().awaitDone(10, TimeUnit.SECONDS);
        send(session, "bob", "x")
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof ConnectionException lost && lost.sent() == Sent.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "IM_IN:Toc Test2:F:a: <b>b</b>, false",
        "IM_IN2:Toc Test2:T:F:a: <b>b</b>, true",
        "IM_IN_ENC2:Toc Test2:F:F:T: O :F:L:en:a: <b>b</b>, false",
        "'IM_IN_ENC2:Toc Test2:T:F:F: O,:F:A:en:a: <b>b</b>', true"
    })
    void messagesComeInThreeForms(String line, boolean auto) {
        talk.online();
        talk.say(line);
        IncomingMessage message = talk.context.next(IncomingMessage.class);
        assertThat(message.sender()).isEqualTo(Talk.user("toctest2"));
        assertThat(message.sender().display()).isEqualTo("Toc Test2");
        assertThat(message.body()).isEqualTo(RichText.html("a: <b>b</b>"));
        assertThat(message.is(Trait.AUTO_REPLY)).isEqualTo(auto);
        assertThat(message.sentAt()).isEqualTo(RecordedContext.NOW);
    }

    @Test
    void textIsUtf8AndWhatIsNotIsWindows1252() {
        talk.online();
        talk.say("IM_IN2:bob:F:F:café €");
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("café €");
        talk.server.sendFrame(FlapFrame.DATA, "IM_IN2:bob:F:F:caf\u00E9 \u0080".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("café €");
    }

    @ParameterizedTest
    @CsvSource({"0, IDLE", "1, PAUSED", "2, TYPING"})
    void typingIsToldBothWays(int code, TypingState state) {
        Session session = talk.online();
        talk.say("CLIENT_EVENT2:Toc Test2:" + code);
        assertThat(talk.context.next(Typed.class)).isEqualTo(new Typed(Talk.user("toctest2"), state));
        session.typing(Talk.user("bob"), state).test();
        assertThat(talk.expect(Toc2ClientEvent.class).event().code()).isEqualTo(code);
    }

    @Test
    void toc1CannotTellTyping() {
        Talk.toc1()
                .online("")
                .typing(Talk.user("bob"), TypingState.TYPING)
                .test()
                .assertError(UnsupportedFeatureException.class);
    }

    @Test
    void anErrorThatNamesSomebodyIsGivenToTheLatestMessageToThem() {
        Session session = talk.online();
        send(session, "alice", "x");
        MessageId toBob = send(session, "Bob", "x")
                .awaitDone(10, TimeUnit.SECONDS)
                .values()
                .get(0)
                .message();
        send(session, "alice", "x");
        talk.say("ERROR:901:BOB");
        Trouble trouble = talk.context.next(Trouble.class);
        assertThat(trouble.message()).contains(toBob);
        assertThat(trouble.cause()).isInstanceOfSatisfying(RequestException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
            assertThat(refused.code()).isEqualTo(901);
            assertThat(refused).hasMessageContaining("most likely about the latest message to bob");
        });
    }

    @Test
    void anErrorThatComesLateIsGivenToNoMessage() {
        Session session = talk.online();
        send(session, "bob", "x").awaitDone(10, TimeUnit.SECONDS);
        talk.say("ERROR:901:carl");
        assertThat(talk.context.next(Trouble.class).message()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR:961:bob, TOO_LONG",
        "ERROR:962:bob, RATE_LIMITED",
        "ERROR:902, NOT_PERMITTED",
        "ERROR:931:bob:17, LIST_FULL",
        "ERROR:913:internal server error, OTHER",
        "ERROR:980, NOT_PERMITTED",
        "ERROR:4711:x, OTHER"
    })
    void anErrorThatNothingWaitsForIsAProblem(String line, Reason reason) {
        talk.online();
        talk.say(line);
        assertThat(talk.context.next(Trouble.class).cause())
                .isInstanceOfSatisfying(
                        RequestException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void aDroppedMessageSlowsUsDownUntilTheServerListensAgain() {
        Session session = talk.online();
        MessageId last = null;
        for (int i = 0; i < 6; i++) {
            assertThat(session.sendDelay()).isZero();
            last = session.send(Talk.user("bob"), OutgoingMessage.of("x"))
                    .blockingGet()
                    .message();
        }
        assertThat(session.sendDelay()).isBetween(Duration.ofMillis(100), Duration.ofMillis(4200));

        talk.say("ERROR:903");
        RateStatus limited = talk.context.next(RateStatus.class);
        assertThat(limited.level()).isEqualTo(RateStatus.Level.LIMITED);
        assertThat(limited.clearAt()).contains(RecordedContext.NOW.plus(session.sendDelay()));
        assertThat(talk.context.next(Trouble.class).message()).isEqualTo(Optional.of(last));

        Duration wait = session.sendDelay();
        assertThat(wait).isGreaterThan(Duration.ofSeconds(15));
        talk.context.time.advanceTimeBy(wait.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(talk.context.next(RateStatus.class)).isEqualTo(RateStatus.CLEAR);
        assertThat(session.sendDelay()).isZero();
    }
}
