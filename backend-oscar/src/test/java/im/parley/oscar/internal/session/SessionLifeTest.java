// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.DeliveryReceipt;
import im.parley.IncomingMessage;
import im.parley.OutgoingMessage;
import im.parley.RateStatus;
import im.parley.RateStatus.Level;
import im.parley.RequestException;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.snac.service.ClientVersions;
import im.parley.oscar.snac.service.HostOnline;
import im.parley.oscar.snac.service.HostVersions;
import im.parley.oscar.snac.service.Migration;
import im.parley.oscar.snac.service.Pause;
import im.parley.oscar.snac.service.PauseAck;
import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.RateClass;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.RateSubscribe;
import im.parley.oscar.snac.service.Resume;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Session;
import im.parley.testing.RecordedContext;
import im.parley.testing.RecordedContext.Trouble;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** What a server does with a session: lets it wait, warns it, sends it elsewhere. */
class SessionLifeTest {
    private static final ByteString TICKET = ByteString.encodeUtf8("a cookie for elsewhere");
    private static final ServerAddress ELSEWHERE = new ServerAddress("bos2.example", 5192);

    private final Talk talk = new Talk();
    private final ScriptedServer next = talk.service("next");

    private static RateClass messages(long current) {
        return new RateClass(3, 20, 5100, 5000, 4000, 3000, current, 6000, Optional.empty());
    }

    private TestObserver<DeliveryReceipt> send(Session session, String text) {
        return session.send(Talk.user("bob"), OutgoingMessage.of(text)).test();
    }

    private void pause() {
        talk.bos.push(new Pause(List.of()));
        assertThat(talk.bos.expect(PauseAck.class).families()).containsExactlyInAnyOrderElementsOf(Talk.FAMILIES);
        assertThat(talk.context.next(RateStatus.class)).isEqualTo(new RateStatus(Level.PACED, 0, Optional.empty()));
    }

    @Test
    void aPauseIsObeyedUntilTheServerSaysSo() {
        Session session = talk.online();
        pause();
        assertThat(session.sendDelay()).isEqualTo(ChronoUnit.FOREVER.getDuration());
        TestObserver<DeliveryReceipt> first = send(session, "first");
        TestObserver<DeliveryReceipt> second = send(session, "second");

        talk.bos.push(new Resume(List.of()));
        assertThat(talk.context.next(RateStatus.class)).isEqualTo(RateStatus.CLEAR);
        assertThat(session.sendDelay()).isZero();
        talk.bos.answer(IcbmAck.of(talk.bos.expect(SendIcbm.class)));
        talk.bos.answer(IcbmAck.of(talk.bos.expect(SendIcbm.class)));
        first.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
        second.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @Test
    void aPauseWithoutEndIsNoHang() {
        Session session = talk.online();
        pause();
        TestObserver<DeliveryReceipt> sent = send(session, "never");
        talk.context.time.advanceTimeBy(31, TimeUnit.SECONDS);
        sent.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error ->
                        error instanceof RequestException late && late.reason() == RequestException.Reason.TIMED_OUT);
    }

    @Test
    void whatWaitsWhenThePausedLinkEndsWasNotSent() {
        Session session = talk.online();
        pause();
        TestObserver<DeliveryReceipt> sent = send(session, "later");
        talk.bos.peer.end();
        sent.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error ->
                        error instanceof ConnectionException lost && lost.sent() == ConnectionException.Sent.NO);
    }

    private void bringUpElsewhere() {
        next.peer.sendFrame(1, FlapSignOn.hello().toByteArray());
        FlapSignOn hello = FlapSignOn.read(next.peer.expectFrame(1).payload());
        assertThat(hello.cookie()).contains(TICKET);
        assertThat(next.peer.address()).isEqualTo("bos2.example:5192");
        next.push(new HostOnline(Talk.FAMILIES));
        ClientVersions versions = next.expect(ClientVersions.class);
        next.answer(new HostVersions(versions.versions())).expect(RateQuery.class);
        next.answer(Talk.rates()).expect(RateSubscribe.class);
        next.expect(ClientOnline.class);
    }

    @Test
    void theSessionGoesOnElsewhereAndNothingIsLost() {
        Session session = talk.online();
        TestObserver<Void> ended = session.ended().test();
        TestObserver<DeliveryReceipt> before = send(session, "before");
        SendIcbm underWay = talk.bos.expect(SendIcbm.class);
        long id = talk.bos.lastRequest();
        talk.bos.push(Migration.of(List.of(), ELSEWHERE, TICKET));
        talk.context.next(RateStatus.class);
        TestObserver<DeliveryReceipt> meanwhile = send(session, "meanwhile");
        talk.bos.push(IncomingIcbm.text(1, UserInfo.of("Bob"), "still here"));
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("still here");

        bringUpElsewhere();
        next.answer(IcbmAck.of(next.expect(SendIcbm.class)));
        meanwhile.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
        talk.bos.send(IcbmAck.of(underWay), 0, id);
        before.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
        next.expect(SelfInfoQuery.class);
        next.answer(SelfInfo.of(UserInfo.of("Alice")));
        talk.bos.peer.expectEnd().end();

        next.push(IncomingIcbm.text(2, UserInfo.of("Bob"), "here now"));
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("here now");
        ended.assertNotComplete().assertNoErrors();
        next.peer.end();
        ended.awaitDone(10, TimeUnit.SECONDS).assertError(ConnectionException.class);
    }

    @Test
    void theOldLinkMayEndBeforeTheNewOneStands() {
        Session session = talk.online();
        TestObserver<DeliveryReceipt> before = send(session, "before");
        talk.bos.expect(SendIcbm.class);
        talk.bos.push(Migration.of(Talk.FAMILIES, ELSEWHERE, TICKET)).peer.end();
        before.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error ->
                        error instanceof ConnectionException lost && lost.sent() != ConnectionException.Sent.NO);
        bringUpElsewhere();
        send(session, "after");
        next.await(SendIcbm.class);
    }

    @Test
    void aMoveThatFailsEndsTheSession() {
        Session session = talk.online();
        talk.bos.push(Migration.of(List.of(), ELSEWHERE, TICKET));
        talk.context.next(RateStatus.class);
        TestObserver<DeliveryReceipt> meanwhile = send(session, "meanwhile");
        next.peer.end();
        session.ended()
                .test()
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof ConnectionException lost && lost.reason() == Reason.LOST);
        meanwhile
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error ->
                        error instanceof ConnectionException lost && lost.sent() == ConnectionException.Sent.NO);
        talk.bos.peer.expectEnd();
    }

    @Test
    void aMoveOfSomeFoodGroupsIsToldAndDoesNoHarm() {
        Session session = talk.online();
        talk.bos.push(Migration.of(List.of(0x09), ELSEWHERE, TICKET));
        assertThat(talk.context.next(Trouble.class).cause()).isInstanceOf(RequestException.class);
        send(session, "still here");
        talk.bos.expect(SendIcbm.class);
    }

    @Test
    void aWarningEndsByItselfWhereTheServerDoesNotSaySo() {
        talk.online();
        talk.bos.push(new RateChange(RateChange.WARNING, messages(4900)));
        RateStatus warned = talk.context.next(RateStatus.class);
        assertThat(warned.level()).isEqualTo(Level.WARNED);
        assertThat(warned.clearAt()).contains(RecordedContext.NOW.plusMillis(20 * 5050 - 19 * 4900));
        talk.context.time.advanceTimeBy(20 * 5050 - 19 * 4900, TimeUnit.MILLISECONDS);
        assertThat(talk.context.next(RateStatus.class)).isEqualTo(RateStatus.CLEAR);
    }

    @Test
    void theServersAllClearEndsALimitAtOnce() {
        Session session = talk.online();
        talk.bos.push(new RateChange(RateChange.LIMITED, messages(3900)));
        assertThat(talk.context.next(RateStatus.class).level()).isEqualTo(Level.LIMITED);
        talk.bos.push(new RateChange(RateChange.CLEARED, messages(5200)));
        assertThat(talk.context.next(RateStatus.class)).isEqualTo(RateStatus.CLEAR);
        assertThat(session.sendDelay()).isLessThan(java.time.Duration.ofSeconds(3));
    }

    @Test
    void aLateWarningDoesNotLiftALimit() {
        Session session = talk.online();
        talk.bos.push(new RateChange(RateChange.LIMITED, messages(3900)));
        RateStatus limited = talk.context.next(RateStatus.class);
        talk.bos.push(new RateChange(RateChange.WARNING, messages(3900)));
        RateStatus still = talk.context.next(RateStatus.class);
        assertThat(still.level()).isEqualTo(Level.LIMITED);
        assertThat(still.clearAt()).isEqualTo(limited.clearAt());
        assertThat(session.sendDelay().toMillis()).isEqualTo(20 * 5150 - 19 * 3900);
    }
}
