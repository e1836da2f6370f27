// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.BuddyList;
import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionState.Stage;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.RichText;
import im.parley.SignOnException;
import im.parley.UnsupportedFeatureException;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.testing.RecordedContext;
import im.parley.testing.RecordedContext.Trouble;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import im.parley.toc.wire.command.Toc2Login;
import im.parley.toc.wire.command.Toc2Signon;
import im.parley.toc.wire.command.TocSignon;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningOnTest {
    private final Talk talk = new Talk();

    @Test
    void presentsItselfByTheNormalizedName() {
        talk.signOn();
        assertThat(talk.greet()).isEqualTo("toctest1");
        assertThat(talk.server.address()).isEqualTo("toc.example:9898");
    }

    @Test
    void signsOnToToc2() {
        talk.signOn();
        Toc2Signon login = (Toc2Signon) talk.login();
        assertThat(login.login().user()).isEqualTo("toctest1");
        assertThat(login.login().roastedPassword()).isEqualTo("0x200c105b240e102758");
        assertThat(login.login().version().text()).isEqualTo("TIC:Parley");
        assertThat(login.settings()).containsExactly("160");
        assertThat(login.code()).isEqualTo(103557376);
    }

    @Test
    void logsInToToc2() {
        talk.with(Toc.SIGN_ON, SignOnMethod.TOC2_LOGIN).signOn();
        Toc2Login login = (Toc2Login) talk.login();
        assertThat(login.settings()).isEqualTo(Toc2Login.AIM_SETTINGS);
        assertThat(login.code()).isEqualTo(103557376);
    }

    @Test
    void signsOnToToc1() {
        talk.with(Toc.SIGN_ON, SignOnMethod.TOC1_SIGNON)
                .with(Toc.CLIENT, "TIC:JavaIM 1.0")
                .signOn();
        TocSignon login = (TocSignon) talk.login();
        assertThat(login.login().host()).isEqualTo("login.oscar.aol.com");
        assertThat(login.login().version().text()).isEqualTo("TIC:JavaIM 1.0");
    }

    @Test
    void isOnlineWithConsentAndListWhicheverComesFirst() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.login();
        talk.say("CONFIG2:g:Friends\nb:bob:Bobby\ndone:\n", "BUDDY_CAPS2:bob:", "NEWS_TO_US:x");
        assertThat(talk.context.next(BuddyList.class).find(Talk.user("Bob")).flatMap(bob -> bob.alias()))
                .contains("Bobby");
        signedOn.assertNotComplete();
        talk.say("SIGN_ON:TOC2.0").expectLines("toc_init_done");
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @Test
    void anEmptyListIsToldToo() {
        talk.online();
        assertThat(talk.context.next(BuddyList.class)).isEqualTo(BuddyList.EMPTY);
    }

    @Test
    void tellsItsStages() {
        talk.online();
        assertThat(List.of(talk.context.next(Stage.class), talk.context.next(Stage.class)))
                .containsExactly(Stage.AUTHENTICATING, Stage.LOADING);
    }

    @ParameterizedTest
    @CsvSource({
        "ERROR:980, BAD_CREDENTIALS",
        "ERROR:981, UNAVAILABLE",
        "ERROR:982, RATE_LIMITED",
        "ERROR:983, RATE_LIMITED",
        "ERROR:989:0, RATE_LIMITED",
        "ERROR:989:7, BAD_CREDENTIALS",
        "ERROR:989:17, SUSPENDED",
        "ERROR:989:99, OTHER",
        "ERROR:989, OTHER",
        "ERROR:912, UNKNOWN_USER",
        "ERROR:913:internal server error, UNAVAILABLE",
        "ERROR:998, CLIENT_REJECTED",
        "ERROR:12345, OTHER"
    })
    void tellsRefusalsApart(String line, SignOnException.Reason reason) {
        TestObserver<Session> signedOn = talk.signOn();
        talk.login();
        talk.say(line);
        signedOn.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof SignOnException refused
                        && refused.reason() == reason
                        && line.startsWith("ERROR:" + refused.code()));
    }

    @Test
    void aLimitedSignOnSaysWhenToComeBackAlsoBeforeThePasswordWasSent() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.server.expectText("FLAPON\r\n\r\n");
        talk.say("ERROR:983");
        signedOn.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof SignOnException refused
                        && refused.retryAfter().equals(Optional.of(Duration.ofMinutes(10))));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void givesUpOnAServerThatStallsAtAnyStep(int step) {
        TestObserver<Session> signedOn = talk.signOn();
        playUntil(step);
        talk.context.time.advanceTimeBy(29, TimeUnit.SECONDS);
        signedOn.assertNotComplete().assertNoErrors();
        talk.context.time.advanceTimeBy(2, TimeUnit.SECONDS);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.TIMED_OUT));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void takesACloseAtAnyStepForALostLink(int step) {
        TestObserver<Session> signedOn = talk.signOn();
        playUntil(step);
        talk.server.end();
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.LOST));
    }

    private void playUntil(int step) {
        if (step == 0) {
            talk.server.expectText("FLAPON\r\n\r\n");
        }
        if (step >= 1) {
            talk.login();
        }
        if (step >= 2) {
            talk.say("SIGN_ON:TOC2.0");
            while (talk.context.next(Stage.class) != Stage.LOADING) {
                // Until the line has been read, so that the next step's time has begun.
            }
        }
        if (step >= 3) {
            talk.say("PAUSE");
            assertThat(talk.context.next(Stage.class)).isEqualTo(Stage.AUTHENTICATING);
        }
    }

    @Test
    void tellsGarbageFromALostLink() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.server.send(ByteString.encodeUtf8("HTTP/1.1 400 Bad Request\r\n\r\n"));
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.PROTOCOL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0\1\2\3", "hello there, who are you?!", "SIGN_ON", "ERROR:abc"})
    void takesAFrameWithSomethingElseInsideForAnotherProtocol(String line) {
        TestObserver<Session> signedOn = talk.signOn();
        talk.login();
        talk.say(line);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.PROTOCOL));
    }

    @Test
    void takesAnEndInsideAFrameForALostLink() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.login();
        talk.server.sendTruncated(FlapFrame.DATA, new byte[40], 20);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.LOST));
    }

    @Test
    void takesASignOffForALostLink() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.login();
        talk.server.sendFrame(FlapFrame.SIGN_OFF, "").end();
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.LOST));
    }

    @Test
    void livesWithEmptyAndNulTerminatedFramesAndAnyCutOfTheStream() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.server.inPiecesOf(1);
        talk.login();
        talk.say("", "SIGN_ON:TOC2.0\0", "NICK:TocTest1\0", "CONFIG2:done:\n\0").expectLines("toc_init_done");
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @Test
    void breaksOffWhatItOpenedWhenNobodyWaitsAnyMore() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.login();
        signedOn.dispose();
        talk.server.expectEnd();
    }

    private TestObserver<Session> confirmed(String... lines) {
        TestObserver<Session> signedOn = talk.with(Toc.CONFIRM_SIGN_ON, true).signOn();
        talk.login();
        talk.say("SIGN_ON:TOC2.0", "CONFIG2:done:\n").expectLines("toc_init_done", "toc_get_status toctest1");
        signedOn.assertNotComplete();
        talk.say(lines);
        return signedOn;
    }

    @Test
    void isOnlineWhenTheServerHasDoneWhatItWasTold() {
        confirmed("UPDATE_BUDDY2:bob:T:0:0:0: O :", "UPDATE_BUDDY2:Toc Test1:T:0:0:0: O :")
                .awaitDone(10, TimeUnit.SECONDS)
                .assertValueCount(1);
    }

    @Test
    void isOnlineWithAServerThatRefusesToSayHowWeAre() {
        confirmed("ERROR:901:toctest1").awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @Test
    void isOnlineAfterAWhileWithAServerThatDoesNotSayHowWeAre() {
        TestObserver<Session> signedOn = confirmed();
        talk.context.time.advanceTimeBy(5, TimeUnit.SECONDS);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @Test
    void breaksOffWhenNobodyWaitsForTheServerToBeDone() {
        confirmed().dispose();
        talk.server.expectEnd();
    }

    @Test
    void refusesAPasswordThatNoCommandHasRoomFor() {
        talk.with(Toc.CLIENT, "x".repeat(3000));
        TestObserver<Session> signedOn = talk.signOn();
        talk.server.expectText("FLAPON\r\n\r\n").sendFrame(FlapFrame.SIGN_ON, "00000001");
        signedOn.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused
                        && refused.reason() == RequestException.Reason.TOO_LONG);
    }

    @Test
    void isAwayAndIdleBeforeAnybodySeesIt() {
        talk.signOn(Presence.away("Gone: back (soon)").idleSince(RecordedContext.NOW.minusSeconds(90)));
        talk.login();
        talk.say("SIGN_ON:TOC2.0", "CONFIG2:done:\n")
                .expectLines("toc_set_away \"Gone: back \\(soon\\)\"", "toc_set_idle 90", "toc_init_done");
    }

    @Test
    void refusesToBeInvisibleBeforeItDials() {
        talk.signOn(Presence.of(Presence.Status.INVISIBLE)).assertError(UnsupportedFeatureException.class);
        assertThat(talk.server.address()).isEqualTo("nobody");
    }

    @Test
    void tellsThatAStatusTextCannotBeShownAndSignsOnWithoutIt() {
        TestObserver<Session> signedOn = talk.signOn(Presence.ONLINE.withNote(RichText.of("coding")));
        talk.login();
        talk.say("SIGN_ON:TOC2.0", "CONFIG2:done:\n").expectLines("toc_init_done");
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
        assertThat(talk.context.next(Trouble.class).cause()).isInstanceOf(UnsupportedFeatureException.class);
    }

    @Test
    void anAwayTextThatIsTooLongDoesNotStandInTheWay() {
        talk.signOn(Presence.away("x".repeat(2040)));
        talk.login();
        talk.say("SIGN_ON:TOC2.0", "CONFIG2:done:\n").expectLines("toc_set_away \"Away\"", "toc_init_done");
        assertThat(talk.context.next(Trouble.class).cause()).isInstanceOf(RequestException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'toc_add_buddy bob joe'",
        "'m 1\n', 'toc_add_buddy bob joe'",
        "'m 2\n', 'toc_add_deny|toc_add_permit|toc_add_buddy bob joe'",
        "'m 3\np ann\np eve\n', 'toc_add_deny|toc_add_permit ann eve|toc_add_buddy bob joe'",
        "'m 4\nd spammer\n', 'toc_add_permit|toc_add_deny spammer|toc_add_buddy bob joe'"
    })
    void putsAToc1ListIntoForce(String privacy, String commands) {
        Talk toc1 = Talk.toc1();
        toc1.signOn();
        toc1.login();
        toc1.say("SIGN_ON:TOC1.0", "CONFIG:" + privacy + "g Buddies\nb bob\ng Work\nb joe:Joe S.\n", "NICK:TocTest1");
        toc1.expectLines(commands.split("\\|")).expectLines("toc_init_done");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "m 1\ng Nobody\n"})
    void watchesItselfInToc1WhenThereIsNobodyElse(String config) {
        Talk toc1 = Talk.toc1();
        toc1.signOn();
        toc1.login();
        toc1.say("SIGN_ON:TOC1.0", "CONFIG:" + config).expectLines("toc_add_buddy toctest1", "toc_init_done");
    }

    @ParameterizedTest
    @EnumSource
    void signsOnInEveryWay(SignOnMethod method) {
        Session session = talk.with(Toc.SIGN_ON, method).online();
        session.ended().test().assertNotComplete();
    }

    private static boolean isLost(Throwable error, Reason reason) {
        return error instanceof ConnectionException lost && lost.reason() == reason;
    }
}
