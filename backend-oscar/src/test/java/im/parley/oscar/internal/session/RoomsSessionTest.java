// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.DeliveryReceipt;
import im.parley.DeliveryReceipt.Level;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.RequestException.Reason;
import im.parley.UserId;
import im.parley.WireException;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarRooms;
import im.parley.oscar.snac.chat.IncomingRoomMessage;
import im.parley.oscar.snac.chat.RoomUpdate;
import im.parley.oscar.snac.chat.SendRoomMessage;
import im.parley.oscar.snac.chat.UsersJoined;
import im.parley.oscar.snac.chat.UsersLeft;
import im.parley.oscar.snac.chat.WarnMember;
import im.parley.oscar.snac.chat.WarnMemberResult;
import im.parley.oscar.snac.chatnav.ChatNavInfo;
import im.parley.oscar.snac.chatnav.ChatRightsQuery;
import im.parley.oscar.snac.chatnav.ExchangeInfo;
import im.parley.oscar.snac.chatnav.RoomInfo;
import im.parley.oscar.snac.chatnav.RoomOccupantsQuery;
import im.parley.oscar.snac.chatnav.RoomQuery;
import im.parley.oscar.snac.chatnav.SearchRooms;
import im.parley.oscar.snac.service.RateQuery;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.RoomSeat;
import im.parley.spi.RoomSession;
import im.parley.testing.RecordedContext.Trouble;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoomsSessionTest extends RoomStage {
    @Test
    void entersARoomByChatNavAndAConnectionOfItsOwn() {
        TestObserver<RoomSeat> entering = found();
        ServiceRequest asked = talk.sendTo(room, CHAT);
        room.bringUp(CHAT);
        entering.assertNotComplete();
        room.push(new RoomUpdate(INFO));
        room.push(new UsersJoined(List.of(UserInfo.of("Alice"), UserInfo.of("Bob"))));

        result(entering);
        assertThat(wanted.name()).isEqualTo("Parley Room");
        assertThat(wanted.room().id().exchange()).isEqualTo(4);
        assertThat(asked.room()).contains(ID);
        assertThat(told.next(OscarRooms.Described.class).info()).isEqualTo(INFO);
        assertThat(told.next(RecordedRoom.Present.class).everybody()).containsExactly(ALICE, BOB);
    }

    @Test
    void namesOfOneRoomAreEqual() {
        RoomSession rooms = online();
        assertThat(rooms.room(" parley   ROOM ")).isEqualTo(rooms.room("Parley Room"));
        assertThat(rooms.room("Parley Room").display()).isEqualTo("Parley Room");
    }

    @Test
    void aRoomThatCannotBeMadeIsRefusedWithTheServersNumber() {
        TestObserver<RoomSeat> entering = asking();
        chatNav.answer(SnacError.of(CHATNAV, 0x14));

        assertRefused(entering, Reason.NOT_FOUND, 0x14);
    }

    @Test
    void aRoomThatDoesNotLetUsInIsRefusedWithTheServersNumber() {
        TestObserver<RoomSeat> entering = found();
        talk.bos.expect(ServiceRequest.class);
        talk.bos.answer(SnacError.of(0x01, 0x0D));

        assertThat(refusal(entering).code()).isEqualTo(0x0D);
    }

    @Test
    void aRoomThatDoesNotTellWhoIsThereIsGivenUp() {
        talk.with(Oscar.REQUEST_TIMEOUT, Duration.ofSeconds(5));
        TestObserver<RoomSeat> entering = found();
        talk.bringUpService(room, CHAT);
        room.push(new RoomUpdate(INFO));
        told.next(OscarRooms.Described.class);

        talk.context.time.advanceTimeBy(5, TimeUnit.SECONDS);

        assertThat(refusal(entering).reason()).isEqualTo(Reason.TIMED_OUT);
        room.peer.expectEnd();
    }

    @Test
    void tellsWhoComesAndGoes() {
        entered();
        room.push(new UsersJoined(List.of(UserInfo.of("Carol"))));
        room.push(new UsersLeft(List.of(UserInfo.of("Bob"))));

        assertThat(told.next(RecordedRoom.Came.class).user()).isEqualTo(Talk.user("Carol"));
        assertThat(told.next(RecordedRoom.Went.class).user()).isEqualTo(BOB);
    }

    @Test
    void theReflectionIsTheReceiptWhateverItsRequestId() {
        RoomSeat seat = entered();

        TestObserver<DeliveryReceipt> first =
                seat.say(OutgoingMessage.of("one")).test();
        SendRoomMessage one = room.expect(SendRoomMessage.class);
        room.answer(IncomingRoomMessage.relay(one, UserInfo.of("Alice")));
        TestObserver<DeliveryReceipt> second =
                seat.say(OutgoingMessage.of("two").asAutoReply()).test();
        SendRoomMessage two = room.expect(SendRoomMessage.class);
        room.send(IncomingRoomMessage.relay(two, UserInfo.of("Alice")), 0, 0);
        room.push(IncomingRoomMessage.of(7, UserInfo.of("Bob"), "three"));

        assertThat(result(first).level()).isEqualTo(Level.ACCEPTED);
        assertThat(result(second).message()).isNotEqualTo(result(first).message());
        assertThat(one.wantsReflection()).isTrue();
        assertThat(one.text(ISO_8859_1).orElseThrow()).contains("one");
        assertThat(one.isAutoReply()).isFalse();
        assertThat(two.isAutoReply()).isTrue();
        assertThat(told.next(IncomingMessage.class).text()).isEqualTo("three");
    }

    @Test
    void whatTheRoomRefusesHasTheServersNumber() {
        TestObserver<DeliveryReceipt> said =
                entered().say(OutgoingMessage.of("one")).test();
        room.expect(SendRoomMessage.class);
        room.answer(SnacError.of(CHAT, 0x02));

        assertRefused(said, Reason.RATE_LIMITED, 0x02);
    }

    @Test
    void whatIsLongerThanTheRoomTakesIsNotSent() {
        TestObserver<DeliveryReceipt> said =
                entered().say(OutgoingMessage.of("x".repeat(41))).test();

        assertThat(refusal(said).reason()).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void whispersToOne() {
        TestObserver<DeliveryReceipt> said =
                entered().whisper(BOB, OutgoingMessage.of("psst")).test();
        SendRoomMessage whisper = room.expect(SendRoomMessage.class);
        room.expect(RateQuery.class);
        room.answer(Talk.rates());

        assertThat(result(said).level()).isEqualTo(Level.ACCEPTED);
        assertThat(whisper.recipient()).contains("bob");
        assertThat(whisper.isWhisper()).isTrue();
    }

    @Test
    void aWhisperToNobodyIsRefusedWithTheServersNumber() {
        TestObserver<DeliveryReceipt> said =
                entered().whisper(BOB, OutgoingMessage.of("psst")).test();
        room.expect(SendRoomMessage.class);
        room.answer(SnacError.of(CHAT, 0x04));

        assertRefused(said, Reason.RECIPIENT_OFFLINE, 4);
    }

    @Test
    void warnsAMemberAndTellsTheLevelInPercent() {
        RoomSeat seat = entered();
        TestObserver<Integer> open = seat.warn(BOB, false).test();
        assertThat(room.expect(WarnMember.class)).isEqualTo(WarnMember.openly("bob"));
        room.answer(new WarnMemberResult(100, 104));
        TestObserver<Integer> hidden = seat.warn(BOB, true).test();
        assertThat(room.expect(WarnMember.class)).isEqualTo(WarnMember.anonymously("bob"));
        room.answer(new WarnMemberResult(30, 134));

        assertThat(result(open)).isEqualTo(10);
        assertThat(result(hidden)).isEqualTo(13);
    }

    @Test
    void aWarningThatTheRoomRefusesHasTheServersNumber() {
        TestObserver<Integer> warning = entered().warn(BOB, false).test();
        room.expect(WarnMember.class);
        room.answer(SnacError.of(CHAT, 0x0D));

        assertRefused(warning, Reason.NOT_PERMITTED, 0x0D);
    }

    @Test
    void searchesAnExchangeForRooms() {
        entered();
        TestObserver<List<RoomInfo>> found = facet().search(5, "parley").test();
        assertThat(chatNav.expect(SearchRooms.class)).isEqualTo(SearchRooms.named(5, "parley"));
        chatNav.answer(ChatNavInfo.rooms(List.of(INFO, INFO)));
        assertThat(result(found)).containsExactly(INFO, INFO);
        for (Snac nothing : List.of(ChatNavInfo.rooms(List.of()), SnacError.of(CHATNAV, 0x14))) {
            found = facet().search(5, "nowhere").test();
            chatNav.expect(SearchRooms.class);
            chatNav.answer(nothing);
            assertThat(result(found)).isEmpty();
        }
        found = facet().search(5, "nowhere").test();
        chatNav.expect(SearchRooms.class);
        chatNav.answer(SnacError.of(CHATNAV, 0x01));
        assertThat(refusal(found).code()).isEqualTo(0x01);
    }

    @Test
    void whatTheServerSaysInPlaceOfOurWordsIsHeard() {
        TestObserver<DeliveryReceipt> said =
                entered().say(OutgoingMessage.of("//roll")).test();
        SendRoomMessage asked = room.expect(SendRoomMessage.class);
        room.answer(
                IncomingRoomMessage.of(asked.cookie(), UserInfo.of("OnlineHost"), "alice rolled 2 6-sided dice: 1 6"));

        assertThat(result(said).level()).isEqualTo(Level.ACCEPTED);
        assertThat(told.next(IncomingMessage.class).text()).contains("1 6");
    }

    @Test
    void hearsTextsInEveryCharset() {
        entered();
        for (String text : List.of("plain", "grüße", "пиво", "寿司")) {
            room.push(IncomingRoomMessage.of(7, UserInfo.of("Bob"), text));
            IncomingMessage heard = told.next(IncomingMessage.class);
            assertThat(heard.text()).isEqualTo(text);
            assertThat(heard.sender()).isEqualTo(BOB);
            assertThat(heard.channel()).isSameAs(told.room());
            assertThat(heard.traits()).isEmpty();
        }
    }

    @Test
    void hearsAWhisperAsOne() {
        entered();
        room.push(IncomingRoomMessage.relay(SendRoomMessage.whisper(7, "alice", "psst"), UserInfo.of("Bob")));

        assertThat(told.next(IncomingMessage.class).traits()).isEqualTo(Set.of(Trait.WHISPER));
    }

    @Test
    void keepsTheBytesOfWhatHasNoText() {
        entered();
        TlvBlock odd = TlvBlock.builder()
                .value(0x0003, UserInfo.of("Bob")::write)
                .flag(0x0001)
                .string(0x0005, "x")
                .build();
        room.push(new IncomingRoomMessage(7, 3, odd));

        ImEvent.Unreadable unread = talk.context.next(ImEvent.Unreadable.class);
        assertThat(unread.channel()).isSameAs(told.room());
        assertThat(unread.bytes().size()).isPositive();
    }

    @Test
    void aMessageOfNobodyIsToldAndDoesNoHarm() {
        entered();
        room.push(new IncomingRoomMessage(7, 3, TlvBlock.EMPTY));
        room.push(IncomingRoomMessage.of(8, UserInfo.of("Bob"), "hello"));

        assertThat(talk.context.next(Trouble.class).cause()).isInstanceOf(WireException.class);
        assertThat(told.next(IncomingMessage.class).text()).isEqualTo("hello");
    }

    @Test
    void leavingClosesTheRoomsConnection() {
        TestObserver<Void> left = entered().leave().test();

        left.awaitDone(10, TimeUnit.SECONDS).assertComplete();
        room.peer.expectEnd();
    }

    @Test
    void aRoomThatIsLostIsToldAsThat() {
        entered();
        room.peer.end();

        assertThat(told.next(RecordedRoom.Lost.class).cause()).isInstanceOf(ConnectionException.class);
    }

    @Test
    void tellsOfExchangesAndRooms() {
        entered();
        OscarRooms rooms = facet();
        ExchangeInfo exchange = new ExchangeInfo(4, TlvBlock.EMPTY);

        TestObserver<List<ExchangeInfo>> exchanges = rooms.exchanges().test();
        chatNav.expect(ChatRightsQuery.class);
        chatNav.answer(ChatNavInfo.rights(10, List.of(exchange)));
        TestObserver<RoomInfo> info = rooms.info(told.room()).test();
        RoomQuery query = chatNav.expect(RoomQuery.class);
        chatNav.answer(ChatNavInfo.room(INFO));
        TestObserver<List<UserId>> occupants = rooms.occupants(INFO).test();
        chatNav.expect(RoomOccupantsQuery.class);
        chatNav.answer(ChatNavInfo.room(new RoomInfo(
                ID,
                2,
                TlvBlock.builder().value(0x0073, UserInfo.of("Bob")::write).build())));

        assertThat(result(exchanges)).containsExactly(exchange);
        assertThat(result(info)).isEqualTo(INFO);
        assertThat(query.room()).isEqualTo(ID);
        assertThat(result(occupants)).containsExactly(BOB);
    }
}
