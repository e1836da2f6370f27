// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.ImException;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRoom.RoomEvent;
import im.parley.spi.RoomContext;
import im.parley.spi.RoomInvitation;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import im.parley.testing.NamedRoom;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.Collection;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomsTest {
    private final Talk talk = new Talk();
    private final RoomSession rooms = Talk.part(talk.online(), RoomSession.class);
    private final Stay stay = new Stay();

    /** What one stay tells, in words and messages. */
    private static final class Stay implements RoomContext {
        final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

        Object next() throws InterruptedException {
            return told.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public ChatRoom room() {
            return new NamedRoom("room");
        }

        @Override
        public void present(Collection<UserId> everybody) {
            told.add("present " + everybody.stream().map(UserId::normalized).toList());
        }

        @Override
        public void joined(UserId user) {
            told.add("joined " + user.normalized());
        }

        @Override
        public void left(UserId user) {
            told.add("left " + user.normalized());
        }

        @Override
        public void said(IncomingMessage message) {
            told.add(message);
        }

        @Override
        public void emit(RoomEvent event) {
            told.add(event);
        }

        @Override
        public void lost(ImException cause) {
            told.add(cause);
        }
    }

    private <T> TestObserver<T> done(TestObserver<T> asked) {
        return asked.awaitDone(10, TimeUnit.SECONDS);
    }

    private RoomSeat inside(String number) throws InterruptedException {
        TestObserver<RoomSeat> entered =
                rooms.enter(rooms.room("Java Talk"), stay).test();
        talk.expectLines("toc_chat_join 4 \"Java Talk\"");
        talk.say("CHAT_JOIN:" + number + ":Java Talk", "CHAT_UPDATE_BUDDY:" + number + ":T:Toc Test1:bob");
        RoomSeat seat = done(entered).assertValueCount(1).values().get(0);
        assertThat(stay.next()).isEqualTo("present [toctest1, bob]");
        return seat;
    }

    @Test
    void entersKnowsEverybodyTalksAndLeaves() throws InterruptedException {
        RoomSeat seat = inside("0");
        TestObserver<DeliveryReceipt> said =
                seat.say(OutgoingMessage.of("hi {all}")).test();
        talk.expectLines("toc_chat_send 0 \"hi \\{all\\}\"");
        talk.say("CHAT_IN:0:Toc Test1:F:hi {all}", "CHAT_IN:0:Bob:F:<b>hi</b>: you", "CHAT_IN:0:Bob:T:psst");
        done(said).assertValue(receipt -> receipt.level() == Level.ACCEPTED);
        IncomingMessage heard = (IncomingMessage) stay.next();
        assertThat(heard.text()).isEqualTo("hi: you");
        assertThat(heard.sender()).isEqualTo(Talk.user("bob"));
        assertThat(((IncomingMessage) stay.next()).traits()).containsExactly(Trait.WHISPER);
        talk.say("CHAT_UPDATE_BUDDY:0:F:Bob:Ann", "CHAT_UPDATE_BUDDY:0:T:Eve");
        assertThat(stay.next()).isEqualTo("left bob");
        assertThat(stay.next()).isEqualTo("left ann");
        assertThat(stay.next()).isEqualTo("joined eve");

        TestObserver<Void> left = seat.leave().test();
        talk.expectLines("toc_chat_leave 0");
        talk.say("CHAT_IN:0:Eve:F:late", "CHAT_LEFT:0");
        done(left).assertComplete();
        assertThat(stay.told).isEmpty();
    }

    @Test
    void aNumberIsUsedAgainForAnotherRoom() throws InterruptedException {
        RoomSeat first = inside("0");
        talk.inSilence(first.leave().test());
        talk.expectLines("toc_chat_leave 0");
        Stay second = new Stay();
        TestObserver<RoomSeat> entered =
                rooms.enter(rooms.room("other"), second).test();
        talk.expectLines("toc_chat_join 4 \"other\"");
        talk.say("CHAT_LEFT:0", "CHAT_JOIN:0:other", "CHAT_UPDATE_BUDDY:0:T:toctest1", "CHAT_IN:0:bob:F:new");
        done(entered).assertValueCount(1);
        assertThat(second.next()).isEqualTo("present [toctest1]");
        assertThat(((IncomingMessage) second.next()).text()).isEqualTo("new");
        talk.inSilence(first.leave().test());
        talk.say("CHAT_IN:0:bob:F:still there");
        assertThat(((IncomingMessage) second.next()).text()).isEqualTo("still there");
        assertThat(stay.told).isEmpty();
    }

    @Test
    void whatComesBeforeWeAreToldThatWeAreThereIsKept() throws InterruptedException {
        TestObserver<RoomSeat> entered =
                rooms.enter(rooms.room("java  TALK"), stay).test();
        talk.expect();
        talk.say(
                "CHAT_UPDATE_BUDDY:7:T:toctest1:bob",
                "CHAT_IN:7:bob:F:early",
                "CHAT_JOIN:7:Java Talk",
                "CHAT_IN:7:bob:F:later");
        done(entered).assertValueCount(1);
        assertThat(stay.next()).isEqualTo("present [toctest1, bob]");
        assertThat(((IncomingMessage) stay.next()).text()).isEqualTo("early");
        assertThat(((IncomingMessage) stay.next()).text()).isEqualTo("later");
    }

    @ParameterizedTest
    @CsvSource({"ERROR:950:Java Talk, 950", "ERROR:951:Java Talk:24, 951", "ERROR:913, 913"})
    void aClosedDoorHasTheServersNumber(String line, int code) {
        TestObserver<RoomSeat> entered =
                rooms.enter(rooms.room("Java Talk"), stay).test();
        talk.expect();
        talk.say(line);
        done(entered).assertError(error -> error instanceof RequestException refusal && refusal.code() == code);
        assertThat(stay.told).isEmpty();
    }

    @Test
    void whoeverGivesUpMeanwhileLeaves() {
        TestObserver<RoomSeat> entered =
                rooms.enter(rooms.room("Java Talk"), stay).test();
        talk.expect();
        entered.dispose();
        talk.say("CHAT_JOIN:3:Java Talk", "CHAT_UPDATE_BUDDY:3:T:toctest1");
        talk.expectLines("toc_chat_leave 3");
        assertThat(stay.told).isEmpty();
    }

    @Test
    void beingPutOutIsTold() throws InterruptedException {
        inside("0");
        talk.say("CHAT_LEFT:0");
        assertThat(stay.next()).isInstanceOf(RequestException.class);
    }

    @Test
    void anInvitationIsAcceptedByItsNumber() throws InterruptedException {
        talk.say("CHAT_INVITE:my:5:Bob:come, join: us");
        RoomInvitation invitation = talk.context.next(RoomInvitation.class);
        assertThat(invitation.from()).isEqualTo(Talk.user("bob"));
        assertThat(invitation.text()).isEqualTo("come, join: us");
        done(invitation.decline().apply("no").test()).assertError(UnsupportedFeatureException.class);
        TestObserver<RoomSeat> entered = rooms.enter(invitation.room(), stay).test();
        talk.expectLines("toc_chat_accept 5");
        talk.say("CHAT_JOIN:5:my-room", "CHAT_UPDATE_BUDDY:5:T:toctest1:bob");
        done(entered).assertValueCount(1);
        assertThat(stay.next()).isEqualTo("present [toctest1, bob]");
        TestObserver<RoomSeat> again =
                rooms.enter(invitation.room(), new Stay()).test();
        talk.expectLines("toc_chat_join 4 \"my-room\"");
        again.dispose();
    }

    @Test
    void whispersAndInvitationsAreSentInSilence() throws InterruptedException {
        RoomSeat seat = inside("2");
        TestObserver<DeliveryReceipt> whispered =
                seat.whisper(Talk.user("bob"), OutgoingMessage.of("psst")).test();
        talk.expectLines("toc_chat_whisper 2 bob \"psst\"");
        talk.inSilence(whispered).assertValue(receipt -> receipt.level() == Level.WRITTEN);
        TestObserver<Void> invited = seat.invite(Talk.user("ann"), "come in").test();
        talk.expectLines("toc_chat_invite 2 \"come in\" ann");
        talk.inSilence(invited).assertComplete();
        TestObserver<DeliveryReceipt> dice =
                seat.say(OutgoingMessage.of("//roll")).test();
        talk.expect();
        talk.inSilence(dice).assertValue(receipt -> receipt.level() == Level.WRITTEN);
    }

    @Test
    void labelledSessionsHearLabelledLines() throws InterruptedException {
        Talk labelled = new Talk().with(Toc.SIGN_ON, SignOnMethod.TOC2_LOGIN);
        RoomSession session = Talk.part(labelled.online(), RoomSession.class);
        TestObserver<RoomSeat> entered = session.enter(session.room("r"), stay).test();
        labelled.expect();
        labelled.say("CHAT_JOIN:0:r", "CHAT_UPDATE_BUDDY:0:T:toctest1", "CHAT_IN_ENC:0:bob:F:A:en:hello");
        done(entered).assertValueCount(1);
        assertThat(stay.next()).isEqualTo("present [toctest1]");
        assertThat(((IncomingMessage) stay.next()).text()).isEqualTo("hello");
    }

    @Test
    void whatIsSaidInRoomsIsLabelledWhereThatIsWanted() {
        Talk labelling = new Talk().with(Toc.SIGN_ON, SignOnMethod.TOC2_LOGIN).with(Toc.LABEL_ROOM_TEXT, true);
        RoomSession session = Talk.part(labelling.online(), RoomSession.class);
        TestObserver<RoomSeat> entered = session.enter(session.room("r"), stay).test();
        labelling.expect();
        labelling.say("CHAT_JOIN:0:r", "CHAT_UPDATE_BUDDY:0:T:toctest1");
        RoomSeat seat = done(entered).values().get(0);

        TestObserver<DeliveryReceipt> said =
                seat.say(OutgoingMessage.of("h\u00e4llo")).test();
        labelling.expectLines("toc_chat_send_enc 0 A \"h&#228;llo\"");
        labelling.say("CHAT_IN_ENC:0:toctest1:F:A:en:h&#228;llo");
        done(said).assertValue(receipt -> receipt.level() == Level.ACCEPTED);
        TestObserver<DeliveryReceipt> whispered =
                seat.whisper(Talk.user("Bob"), OutgoingMessage.of("psst")).test();
        labelling.expectLines("toc_chat_whisper_enc 0 A bob \"psst\"");
        labelling.inSilence(whispered).assertValue(receipt -> receipt.level() == Level.WRITTEN);
    }

    @Test
    void warnsAMemberAndTakesSilenceForConsent() throws InterruptedException {
        RoomSeat seat = inside("0");
        TestObserver<Integer> open = seat.warn(Talk.user("Bob"), false).test();
        talk.expectLines("toc_chat_evil 0 bob norm");
        talk.inSilence(open).assertComplete().assertNoValues();
        TestObserver<Integer> hidden = seat.warn(Talk.user("Bob"), true).test();
        talk.expectLines("toc_chat_evil 0 bob anon");
        talk.say("ERROR:902:Bob");
        refused(hidden, 902);
        TestObserver<Integer> unknown = seat.warn(Talk.user("Bob"), false).test();
        talk.expectLines("toc_chat_evil 0 bob norm");
        talk.say("ERROR:913:internal server error");
        refused(unknown, 913);
    }

    private void refused(TestObserver<?> asked, int code) {
        done(asked).assertError(failure -> failure instanceof RequestException refusal && refusal.code() == code);
    }
}
