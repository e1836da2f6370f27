// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.BuddyList;
import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RateStatus;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.SignOnException;
import im.parley.TypingState;
import im.parley.WireException;
import im.parley.oscar.snac.auth.Disconnect;
import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.buddy.BuddyDeparted;
import im.parley.oscar.snac.feedbag.FeedbagDelete;
import im.parley.oscar.snac.feedbag.FeedbagEndCluster;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagStartCluster;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.oscar.snac.feedbag.FeedbagUpdate;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmFlag;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoReply;
import im.parley.oscar.snac.service.RateChange;
import im.parley.oscar.snac.service.RateClass;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.testing.RecordedContext;
import im.parley.testing.RecordedContext.Told;
import im.parley.testing.RecordedContext.Trouble;
import im.parley.testing.RecordedContext.Typed;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class OscarSessionTest {
    private static final UserInfo BOB = new UserInfo(
            "Bob",
            0,
            TlvBlock.builder().u16(0x01, 0x0010).u32(0x03, 1_700_000_000).build());
    private static final UserInfo BOB_AWAY =
            new UserInfo("Bob", 0, TlvBlock.builder().u16(0x01, 0x0030).build());
    private static final FeedbagItem ROOT = FeedbagItem.root(List.of(1));
    private static final FeedbagItem FRIENDS = FeedbagItem.group("Friends", 1, List.of(1));
    private static final FeedbagItem BOB_ENTRY = FeedbagItem.buddy("bob", 1, 1);

    private final Talk talk = new Talk();

    @Test
    void aMessageIsAcceptedWhenTheServerSaysSo() {
        Session session = talk.online();
        TestObserver<DeliveryReceipt> receipt =
                session.send(Talk.user("Bob"), OutgoingMessage.of("a < b ☃")).test();
        SendIcbm sent = talk.bos.expect(SendIcbm.class);
        assertThat(sent.recipient()).isEqualTo("bob");
        assertThat(sent.has(IcbmFlag.ACK_WANTED)).isTrue();
        assertThat(sent.has(IcbmFlag.STORE)).isTrue();
        assertThat(sent.text(ISO_8859_1)).contains("a &lt; b ☃");
        talk.bos.answer(IcbmAck.of(sent));
        receipt.awaitDone(10, TimeUnit.SECONDS).assertValue(got -> got.level() == Level.ACCEPTED);
    }

    @Test
    void aRefusedMessageFailsWithTheServersReason() {
        TestObserver<DeliveryReceipt> receipt =
                talk.online().send(Talk.user("nobody"), OutgoingMessage.of("x")).test();
        talk.bos.expect(SendIcbm.class);
        talk.bos.answer(SnacError.of(0x04, 0x04));
        receipt.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused
                        && refused.reason() == Reason.RECIPIENT_OFFLINE
                        && refused.code() == 4);
    }

    @Test
    void aPushWithTheIdOfARequestIsNoAnswer() {
        TestObserver<DeliveryReceipt> receipt =
                talk.online().send(Talk.user("bob"), OutgoingMessage.of("x")).test();
        SendIcbm sent = talk.bos.expect(SendIcbm.class);
        talk.bos.answer(TypingNotice.of("Bob", TypingNotice.TYPING));
        assertThat(talk.context.next(Typed.class)).isEqualTo(new Typed(Talk.user("bob"), TypingState.TYPING));
        receipt.assertNotComplete();
        talk.bos.answer(IcbmAck.of(sent));
        receipt.awaitDone(10, TimeUnit.SECONDS).assertValueCount(1);
    }

    @Test
    void aMessageWithoutAnswerFailsInTime() {
        TestObserver<DeliveryReceipt> receipt =
                talk.online().send(Talk.user("bob"), OutgoingMessage.of("x")).test();
        talk.bos.expect(SendIcbm.class);
        talk.context.time.advanceTimeBy(31, TimeUnit.SECONDS);
        receipt.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException late && late.reason() == Reason.TIMED_OUT);
    }

    @Test
    void aMessageOnALostLinkMayHaveBeenSent() {
        Session session = talk.online();
        TestObserver<DeliveryReceipt> receipt =
                session.send(Talk.user("bob"), OutgoingMessage.of("x")).test();
        talk.bos.expect(SendIcbm.class);
        talk.bos.peer.end();
        receipt.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof ConnectionException lost && lost.sent() != Sent.NO);
        session.ended().test().awaitDone(10, TimeUnit.SECONDS).assertError(ConnectionException.class);
    }

    @Test
    void aTooLongMessageIsRefusedBeforeItIsSent() {
        Session session = talk.online();
        session.send(Talk.user("bob"), OutgoingMessage.of("é".repeat(4001)))
                .test()
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused && refused.reason() == Reason.TOO_LONG);
        session.typing(Talk.user("bob"), TypingState.IDLE).test();
        talk.bos.expect(TypingNotice.class);
    }

    @Test
    void messagesComeWithTheirTraitsAndTimes() {
        talk.online();
        talk.bos.push(IncomingIcbm.text(0x42, BOB, "<b>hi</b> é ☃ 😀", IcbmFlag.AUTO_REPLY)
                .storedAt(1_700_000_000));
        IncomingMessage message = talk.context.next(IncomingMessage.class);
        assertThat(message.text()).isEqualTo("hi é ☃ 😀");
        assertThat(message.body().spans().get(0).style().bold()).isTrue();
        assertThat(message.sender()).isEqualTo(Talk.user("bob"));
        assertThat(message.traits()).containsExactlyInAnyOrder(Trait.AUTO_REPLY, Trait.OFFLINE);
        assertThat(message.sentAt()).isEqualTo(Instant.ofEpochSecond(1_700_000_000));
        assertThat(message.at()).isEqualTo(RecordedContext.NOW);
    }

    @Test
    void aStoreFlagAloneDoesNotMakeAMessageOld() {
        talk.online();
        talk.bos.push(IncomingIcbm.text(0x42, BOB, "now", IcbmFlag.STORE));
        assertThat(talk.context.next(IncomingMessage.class).traits()).isEqualTo(Set.of());
    }

    @Test
    void whatHasNoReadingKeepsItsBytes() {
        talk.online();
        ByteString bytes = ByteString.decodeHex("00010203");
        talk.bos.push(new IncomingIcbm(
                1, 7, BOB, TlvBlock.builder().bytes(0x0005, bytes).build()));
        ImEvent.Unreadable unreadable = talk.context.next(ImEvent.Unreadable.class);
        assertThat(unreadable.bytes()).isEqualTo(bytes);
        assertThat(unreadable.kind()).contains("7");
    }

    @Test
    void aSnacThatCannotBeReadIsAProblemAndNoMore() {
        talk.online();
        talk.bos.peer.sendFrame(FlapFrame.DATA, "0004 0007 0000 80000000 0102");
        assertThat(talk.context.next(Trouble.class).cause()).isInstanceOf(WireException.class);
        talk.bos.push(IncomingIcbm.text(1, BOB, "still here"));
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("still here");
    }

    @Test
    void unknownSnacsAndFamiliesDoNoHarm() {
        talk.online();
        talk.bos.peer.sendFrame(FlapFrame.DATA, "0099 0042 0000 80000000 0102");
        talk.bos.push(IncomingIcbm.text(1, BOB, "still here"));
        assertThat(talk.context.next(IncomingMessage.class).text()).isEqualTo("still here");
    }

    @Test
    void anAwayBuddysTextIsFetchedAndForgotten() {
        talk.online();
        talk.bos.push(BuddyArrived.of(BOB_AWAY));
        assertThat(talk.context.next(Told.class).presence().status()).isEqualTo(Status.AWAY);
        talk.context.time.triggerActions();
        assertThat(talk.bos.expect(UserInfoQuery.class).screenName()).isEqualTo("bob");
        talk.bos.answer(UserInfoReply.of(BOB_AWAY, Optional.empty(), Optional.of(MimeText.of("<i>out</i>"))));
        assertThat(talk.context.next(Told.class).presence().note().map(RichText::text))
                .contains("out");
        talk.bos.push(BuddyArrived.of(BOB));
        Presence back = talk.context.next(Told.class).presence();
        assertThat(back.status()).isEqualTo(Status.ONLINE);
        assertThat(back.note()).isEmpty();
        assertThat(back.onlineSince()).contains(Instant.ofEpochSecond(1_700_000_000));
        talk.bos.push(BuddyDeparted.of(UserInfo.of("bob")));
        assertThat(talk.context.next(Told.class)).isEqualTo(new Told(Talk.user("bob"), Presence.OFFLINE));
    }

    @Test
    void awayTextsAreAskedForOneASecondAndNotOfThoseWhoCameBack() {
        talk.online();
        UserInfo carol = new UserInfo("Carol", 0, BOB_AWAY.tlvs());
        UserInfo dave = new UserInfo("Dave", 0, BOB_AWAY.tlvs());
        talk.bos.push(new BuddyArrived(List.of(BOB_AWAY, carol, dave)));
        talk.bos.push(BuddyDeparted.of(UserInfo.of("carol")));
        for (int i = 0; i < 4; i++) {
            talk.context.next(Told.class);
        }
        talk.context.time.triggerActions();
        assertThat(talk.bos.expect(UserInfoQuery.class).screenName()).isEqualTo("bob");
        talk.context.time.advanceTimeBy(900, TimeUnit.MILLISECONDS);
        talk.bos.push(BuddyDeparted.of(UserInfo.of("nobody")));
        talk.context.next(Told.class);
        talk.context.time.advanceTimeBy(200, TimeUnit.MILLISECONDS);
        assertThat(talk.bos.expect(UserInfoQuery.class).screenName()).isEqualTo("dave");
    }

    @Test
    void ourOwnAwayTextIsPublishedAndTakenBack() {
        Session session = talk.online();
        session.presence(Presence.away("fishing & more")).test();
        SetUserInfo away = talk.bos.expect(SetUserInfo.class);
        assertThat(away.away().map(MimeText::text)).contains("fishing &amp; more");
        session.presence(Presence.ONLINE).test();
        assertThat(talk.bos.expect(SetUserInfo.class)).isEqualTo(SetUserInfo.back());
    }

    @Test
    void addingABuddyMakesTheGroupAndKeepsTheOrder() {
        Session session = talk.online(ROOT, FRIENDS, BOB_ENTRY);
        TestObserver<?> added = session.addBuddy(Talk.user("Carol"), "Work").test();
        talk.bos.expect(FeedbagStartCluster.class);
        assertThat(talk.bos.expect(FeedbagInsert.class).items())
                .containsExactly(FeedbagItem.group("Work", 2, List.of(1)), FeedbagItem.buddy("Carol", 2, 1));
        talk.bos.answer(new FeedbagStatus(List.of(0, 0)));
        assertThat(talk.bos.expect(FeedbagUpdate.class).items()).containsExactly(ROOT.withOrder(List.of(1, 2)));
        talk.bos.answer(new FeedbagStatus(List.of(0)));
        talk.bos.expect(FeedbagEndCluster.class);
        added.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        talk.context.next(BuddyList.class);
        assertThat(talk.context.next(BuddyList.class).group("Work")).isPresent();
    }

    @Test
    void aRefusedEditFailsTypedAndEndsItsCluster() {
        Session session = talk.online(ROOT, FRIENDS, BOB_ENTRY);
        TestObserver<?> added = session.addBuddy(Talk.user("Carol"), "Friends").test();
        talk.bos.expect(FeedbagStartCluster.class);
        talk.bos.expect(FeedbagInsert.class);
        talk.bos.answer(new FeedbagStatus(List.of(0x0C)));
        talk.bos.expect(FeedbagEndCluster.class);
        added.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException refused
                        && refused.reason() == Reason.LIST_FULL
                        && refused.code() == 0x0C);
    }

    @Test
    void editsOfAnotherSessionAreTold() {
        talk.online(ROOT, FRIENDS, BOB_ENTRY);
        talk.context.next(BuddyList.class);
        talk.bos.push(new FeedbagUpdate(List.of(BOB_ENTRY.withAlias("Bobby"))));
        assertThat(talk.context
                        .next(BuddyList.class)
                        .find(Talk.user("bob"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Bobby");
        talk.bos.push(new FeedbagDelete(List.of(BOB_ENTRY)));
        assertThat(talk.context.next(BuddyList.class).find(Talk.user("bob"))).isEmpty();
    }

    @Test
    void messagesArePacedBeforeTheServerHasToWarn() {
        Session session = talk.online();
        for (int i = 0; i < 3; i++) {
            assertThat(session.sendDelay()).isZero();
            session.send(Talk.user("bob"), OutgoingMessage.of("x")).test();
            talk.bos.expect(SendIcbm.class);
        }
        Duration delay = session.sendDelay();
        assertThat(delay).isPositive();
        talk.context.time.advanceTimeBy(delay.toMillis(), TimeUnit.MILLISECONDS);
        assertThat(session.sendDelay()).isZero();
    }

    @Test
    void aLimitIsToldAndWaitedFor() {
        Session session = talk.online();
        RateClass limited = new RateClass(3, 20, 5100, 5000, 4000, 3000, 3900, 6000, Optional.empty());
        talk.bos.push(new RateChange(RateChange.LIMITED, limited));
        RateStatus told = talk.context.next(RateStatus.class);
        assertThat(told.level()).isEqualTo(RateStatus.Level.LIMITED);
        assertThat(told.clearAt()).contains(RecordedContext.NOW.plus(session.sendDelay()));
        talk.context.time.advanceTimeBy(session.sendDelay().toMillis(), TimeUnit.MILLISECONDS);
        assertThat(session.sendDelay()).isZero();
    }

    @Test
    void beingBumpedIsNoLostLink() {
        Session session = talk.online();
        FlapSignOff bumped = FlapSignOff.because(Disconnect.SIGNED_ON_ELSEWHERE, "http://example.org/");
        talk.bos.peer.sendFrame(FlapFrame.SIGN_OFF, bumped.toByteArray()).end();
        session.ended()
                .test()
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof SignOnException elsewhere
                        && elsewhere.reason() == SignOnException.Reason.SIGNED_ON_ELSEWHERE);
    }

    @Test
    void anOldServersGoodbyeWithoutLengthMeansBeingBumpedToo() {
        Session session = talk.online();
        talk.bos.peer.send(ByteString.decodeHex("2a040070")).end();
        session.ended()
                .test()
                .awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof SignOnException elsewhere
                        && elsewhere.reason() == SignOnException.Reason.SIGNED_ON_ELSEWHERE);
    }

    @Test
    void closingSaysGoodbye() {
        Session session = talk.online();
        TestObserver<Void> closed = session.close().test();
        assertThat(talk.bos.peer.expectFrame(FlapFrame.SIGN_OFF).payload()).isEmpty();
        talk.bos.peer.expectEnd().end();
        closed.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        session.ended().test().awaitDone(10, TimeUnit.SECONDS).assertComplete();
    }
}
