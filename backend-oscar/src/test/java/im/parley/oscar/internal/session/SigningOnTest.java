// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.BuddyList;
import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.SignOnException;
import im.parley.oscar.Oscar;
import im.parley.oscar.SignOnMethod;
import im.parley.oscar.snac.auth.Challenge;
import im.parley.oscar.snac.auth.ChallengeRequest;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.auth.LoginReply;
import im.parley.oscar.snac.auth.LoginRequest;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagQuery;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.icbm.RetrieveOfflineMessages;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacHeader;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningOnTest {
    private static final ByteString OLD_HASH = ByteString.decodeHex("ac38e5b0edc3b1ba0cc2c4cc00079d0b");
    private static final ByteString NEW_HASH = ByteString.decodeHex("89cfae6b97fb3e293fb8724ecc048fa4");
    private static final ByteString ROASTED = ByteString.decodeHex("9c56e4aa19f5bee110cedc");

    private final Talk talk = new Talk();

    @Test
    void provesThePasswordByTheNewHashAndShowsTheCookieAtTheRedirectedServer() {
        talk.signOn();
        talk.authorizer.greet();
        assertThat(talk.authorizer.expect(ChallengeRequest.class).screenName()).isEqualTo("alice");
        LoginRequest login = talk.authorizer.answer(Challenge.of(Talk.KEY)).expect(LoginRequest.class);
        assertThat(login.hash()).contains(NEW_HASH);
        talk.authorizer.answer(LoginReply.success("Alice", new ServerAddress("bos.example", 5191), Talk.COOKIE));

        assertThat(talk.bos.greet().cookie()).contains(Talk.COOKIE);
        assertThat(talk.authorizer.peer.address()).isEqualTo("login.example:5190");
        assertThat(talk.bos.peer.address()).isEqualTo("bos.example:5191");
    }

    @Test
    void provesThePasswordByTheOldHash() {
        talk.with(Oscar.SIGN_ON, SignOnMethod.BUCP_OLD_HASH).signOn();
        talk.authorizer.greet();
        talk.authorizer.expect(ChallengeRequest.class);
        LoginRequest login = talk.authorizer.answer(Challenge.of(Talk.KEY)).expect(LoginRequest.class);
        assertThat(login.hash()).contains(OLD_HASH);
    }

    @Test
    void sendsTheRoastedPasswordOnChannelOne() {
        TestObserver<Session> signedOn =
                talk.with(Oscar.SIGN_ON, SignOnMethod.CHANNEL_1).signOn();
        FlapSignOn hello = talk.authorizer.greet();
        assertThat(hello.screenName()).contains("alice");
        assertThat(hello.roastedPassword()).contains(ROASTED);
        FlapSignOff success = FlapSignOff.success("Alice", new ServerAddress("bos.example", 5191), Talk.COOKIE);
        talk.authorizer.peer.sendFrame(FlapFrame.SIGN_OFF, success.toByteArray());
        talk.bringUp();
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @Test
    void goesToAnotherHostThanTheServerSays() {
        talk.with(Oscar.REDIRECT_HOST, "outside.example").signOn();
        talk.authorize();
        talk.bos.greet();
        assertThat(talk.bos.peer.address()).isEqualTo("outside.example:5191");
    }

    @Test
    void isOnlineWhenTheWholeListHasCome() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorize();
        talk.bos.greet();
        ClientVersions versions = talk.bos.push(new HostOnline(Talk.FAMILIES)).expect(ClientVersions.class);
        talk.bos.answer(new HostVersions(versions.versions())).expect(RateQuery.class);
        talk.bos.answer(Talk.rates()).await(FeedbagQuery.class);
        long id = talk.bos.lastRequest();
        FeedbagItem root = FeedbagItem.root(List.of(1));
        FeedbagItem group = FeedbagItem.group("Friends", 1, List.of(7));
        talk.bos.send(FeedbagReply.of(List.of(root, group), 0), SnacHeader.MORE, id);
        signedOn.assertNotComplete();
        talk.bos.send(FeedbagReply.of(List.of(FeedbagItem.buddy("bob", 1, 7)), 9), 0, id);

        ClientOnline online = talk.bos.await(ClientOnline.class);
        assertThat(online.families()).hasSameSizeAs(Talk.FAMILIES);
        talk.bos.expect(SelfInfoQuery.class);
        talk.bos.answer(SelfInfo.of(UserInfo.of("Alice")));
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
        assertThat(talk.context.next(BuddyList.class).find(Talk.user("bob"))).isPresent();
    }

    @Test
    void livesWithAServerThatHasNoListAndNoRates() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorize();
        talk.bos.greet();
        ClientVersions versions =
                talk.bos.push(new HostOnline(List.of(0x01, 0x04, 0x13))).expect(ClientVersions.class);
        talk.bos.answer(new HostVersions(versions.versions())).expect(RateQuery.class);
        talk.bos.answer(SnacError.of(0x01, 0x08)).await(FeedbagQuery.class);
        talk.bos.answer(SnacError.of(0x13, 0x05)).await(ClientOnline.class);
        talk.bos.expect(SelfInfoQuery.class);
        talk.bos.answer(SnacError.of(0x01, 0x08)).expect(RetrieveOfflineMessages.class);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @Test
    void isNotOnlineBeforeTheServerHasDoneWhatItWasTold() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorize();
        talk.bringUpUntilReady();
        talk.bos.await(ClientOnline.class);
        talk.bos.expect(SelfInfoQuery.class);
        signedOn.assertNotComplete();
        talk.bos.answer(SelfInfo.of(UserInfo.of("Alice"))).expect(RetrieveOfflineMessages.class);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @Test
    void isOnlineAllTheSameWhereTheServerDoesNotSaySo() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorize();
        talk.bringUpUntilReady();
        talk.bos.await(ClientOnline.class);
        talk.bos.expect(SelfInfoQuery.class);
        talk.context.time.advanceTimeBy(5, TimeUnit.SECONDS);
        talk.bos.expect(RetrieveOfflineMessages.class);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @ParameterizedTest
    @CsvSource({"1,UNKNOWN_USER", "5,BAD_CREDENTIALS", "17,SUSPENDED", "24,RATE_LIMITED", "27,CLIENT_REJECTED"})
    void tellsRefusalsApart(int code, SignOnException.Reason reason) {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorizer.greet();
        talk.authorizer.expect(ChallengeRequest.class);
        talk.authorizer.answer(Challenge.of(Talk.KEY)).expect(LoginRequest.class);
        talk.authorizer.answer(LoginReply.failure("alice", code, "http://example.org/why"));

        signedOn.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof SignOnException refused
                        && refused.reason() == reason
                        && refused.code() == code
                        && refused.url().isPresent());
    }

    @Test
    void takesARefusalInPlaceOfTheChallenge() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorizer.greet();
        talk.authorizer.expect(ChallengeRequest.class);
        talk.authorizer.answer(LoginReply.failure("alice", 1, "")).peer.end();
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(SignOnException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void givesUpOnAServerThatStallsAtAnyStep(int step) {
        TestObserver<Session> signedOn = talk.signOn();
        playUntil(step);
        talk.context.time.advanceTimeBy(29, TimeUnit.SECONDS);
        signedOn.assertNotComplete().assertNoErrors();
        talk.context.time.advanceTimeBy(2, TimeUnit.SECONDS);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.TIMED_OUT));
    }

    private void playUntil(int step) {
        if (step >= 1) {
            talk.authorizer.greet();
            talk.authorizer.expect(ChallengeRequest.class);
        }
        if (step >= 2) {
            talk.authorizer.answer(Challenge.of(Talk.KEY)).expect(LoginRequest.class);
        }
        if (step >= 3) {
            talk.authorizer.answer(LoginReply.success("Alice", new ServerAddress("bos.example", 5191), Talk.COOKIE));
            talk.bos.greet();
        }
        if (step >= 4) {
            talk.bos.push(new HostOnline(Talk.FAMILIES)).expect(ClientVersions.class);
        }
        if (step >= 5) {
            talk.bos.answer(new HostVersions(List.of())).expect(RateQuery.class);
        }
        if (step >= 6) {
            talk.bos.answer(Talk.rates()).await(FeedbagQuery.class);
        }
    }

    @Test
    void tellsGarbageFromALostLink() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorizer.peer.send(ByteString.encodeUtf8("HTTP/1.1 400 Bad Request\r\n\r\n"));
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.PROTOCOL));
    }

    @Test
    void takesAnEndInsideAFrameForALostLink() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorizer.greet();
        talk.authorizer.expect(ChallengeRequest.class);
        talk.authorizer.peer.sendTruncated(FlapFrame.DATA, new byte[40], 20);
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.LOST));
    }

    @Test
    void takesASilentCloseOfTheSecondServerForALostLink() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorize();
        talk.bos.greet();
        talk.bos.peer.end();
        signedOn.awaitDone(10, TimeUnit.SECONDS).assertError(error -> isLost(error, Reason.LOST));
    }

    @Test
    void breaksOffWhatItOpenedWhenNobodyWaitsAnyMore() {
        TestObserver<Session> signedOn = talk.signOn();
        talk.authorizer.greet();
        talk.authorizer.expect(ChallengeRequest.class);
        signedOn.dispose();
        talk.authorizer.peer.expectEnd();
    }

    private static boolean isLost(Throwable error, Reason reason) {
        return error instanceof ConnectionException lost && lost.reason() == reason;
    }
}
