// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Presence.Status;
import im.parley.RichText;
import im.parley.extension.People;
import im.parley.extension.People.DetailsChange;
import im.parley.extension.UserDetails;
import im.parley.extension.UserDetails.Mark;
import im.parley.oscar.OscarPeople;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.buddy.BuddyDeparted;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoReply;
import im.parley.oscar.snac.service.SelfInfo;
import im.parley.oscar.snac.service.SelfInfoQuery;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Session;
import im.parley.spi.flap.FlapFrame;
import im.parley.testing.RecordedContext.Told;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class PeopleSessionTest {
    /** SNAC(03,0B) as Open OSCAR Server sent it for a libpurple client that had announced an icon. */
    private static final String BOB =
            "0003000b00008000000003626f6200000006000300046b00d4c50001000200110006000410020000001d0014000140104ab80dd8"
                    + "042f177146057a6e1794b3b6000d00a00138ca7b769a491588f213fc00979ea8094600004c7f11d1822244455354000009"
                    + "4613434c7f11d18222444553540000094613454c7f11d18222444553540000094613464c7f11d182224445535400000946"
                    + "13494c7f11d182224445535400000946134e4c7f11d182224445535400001a093c6cd7fd4ec59d51a6474e34f5a0563fc8"
                    + "090b6f41bd9f79422609dfa2f3748f2420628711d18222444553540000001e000400000000";

    private final Talk talk = new Talk();

    private static UserInfo bob(TlvBuilder tlvs) {
        return new UserInfo("Bob", 253, tlvs.build());
    }

    @Test
    void recordedArrivalsAreReadWhole() {
        Session session = talk.online();
        talk.bos.peer.sendFrame(FlapFrame.DATA, ByteString.decodeHex(BOB).toByteArray());
        UserDetails bob = talk.context.next(DetailsChange.class).now();
        assertThat(bob.user()).isEqualTo(Talk.user("bob"));
        assertThat(bob.warning()).isZero();
        assertThat(bob.onlineSince()).contains(Instant.ofEpochSecond(0x6B00D4C5));
        assertThat(bob.marks()).containsExactlyInAnyOrder(Mark.UNCONFIRMED, Mark.FREE);
        assertThat(bob.abilities())
                .containsExactlyInAnyOrder(
                        "HTML messages",
                        "short capabilities",
                        "send file",
                        "direct IM",
                        "buddy icon",
                        "ICQ server relay",
                        "UTF-8",
                        "Xtraz",
                        "typing notices",
                        "chat");
        UserInfo info = session.part(OscarPeople.class)
                .orElseThrow()
                .info(Talk.user("bob"))
                .blockingGet();
        assertThat(info.icon().orElseThrow().has(BartId.UNKNOWN_TO_SERVER)).isTrue();
        assertThat(info.can(Capability.SEND_FILE)).isTrue();
    }

    @Test
    void onlyDifferencesAreTold() {
        Session session = talk.online();
        TestSubscriber<UserInfo> changes =
                session.part(OscarPeople.class).orElseThrow().changes().test();
        UserInfo first = bob(TlvBlock.builder().u16(1, 0x0010).u32(0x0F, 10));
        UserInfo later = bob(TlvBlock.builder().u16(1, 0x0010).u32(0x0F, 20));
        UserInfo idle = bob(TlvBlock.builder().u16(1, 0x0010).u16(4, 10));
        UserInfo bot = bob(TlvBlock.builder().u16(1, 0x0410));
        talk.bos.push(BuddyArrived.of(first)).push(BuddyArrived.of(later)).push(BuddyArrived.of(idle));
        talk.bos.push(BuddyArrived.of(bot));
        assertThat(talk.context.next(DetailsChange.class).now().marks()).containsExactly(Mark.FREE);
        UserDetails now = talk.context.next(DetailsChange.class).now();
        assertThat(now.marks()).containsExactlyInAnyOrder(Mark.FREE, Mark.BOT);
        assertThat(now.warning()).isEqualTo(25);
        changes.awaitCount(3).assertValueCount(3).assertValueAt(1, info -> info.idleMinutes() == 10);
    }

    @Test
    void aNewSessionTellsWhatDiffersFromTheOneBefore() {
        talk.online();
        UserInfo first = bob(TlvBlock.builder().u16(1, 0x0010));
        talk.bos.push(BuddyArrived.of(first));
        talk.context.next(DetailsChange.class);
        talk.bos.peer.end();
        Talk next = talk.again();
        next.online();
        next.bos.push(BuddyArrived.of(first)).push(BuddyArrived.of(new UserInfo("Carol", 10, TlvBlock.EMPTY)));
        assertThat(next.context.next(DetailsChange.class).now().user()).isEqualTo(Talk.user("carol"));
    }

    @Test
    void whoeverIsNotKnownIsAskedFor() {
        Session session = talk.online();
        TestObserver<UserDetails> details =
                session.part(People.class).orElseThrow().of(Talk.user("Carol")).test();
        assertThat(talk.bos.expect(UserInfoQuery.class).screenName()).isEqualTo("carol");
        UserInfo carol = new UserInfo(
                "Carol", 0, TlvBlock.builder().u16(1, 0x0082).u32(5, 1_000).build());
        talk.bos.answer(UserInfoReply.of(carol, Optional.empty(), Optional.empty()));
        details.awaitDone(10, TimeUnit.SECONDS)
                .assertValue(found -> found.memberSince().equals(Optional.of(Instant.ofEpochSecond(1_000)))
                        && found.marks().contains(Mark.MOBILE)
                        && found.marks().contains(Mark.ADMINISTRATOR));
    }

    @Test
    void nothingIsKnownOfWhoeverLeft() {
        Session session = talk.online();
        talk.bos.push(BuddyArrived.of(bob(TlvBlock.builder())));
        talk.context.next(DetailsChange.class);
        talk.bos.push(BuddyDeparted.of(UserInfo.of("bob")));
        assertThat(talk.context.next(Told.class).presence().isOnline()).isFalse();
        TestObserver<UserDetails> details =
                session.part(People.class).orElseThrow().of(Talk.user("bob")).test();
        talk.bos.expect(UserInfoQuery.class);
        talk.bos.answer(SnacError.of(0x02, 0x04));
        details.awaitDone(10, TimeUnit.SECONDS).assertComplete().assertNoValues();
    }

    @Test
    void ourOwnSessionsAreCounted() {
        Session session = talk.online();
        TestObserver<UserDetails> self =
                session.part(People.class).orElseThrow().of(Talk.user("alice")).test();
        talk.bos.expect(SelfInfoQuery.class);
        UserInfo alice = UserInfo.of("Alice");
        SelfInfo both = new SelfInfo(alice, List.of(alice, alice));
        talk.bos.answer(both);
        self.awaitDone(10, TimeUnit.SECONDS).assertValue(found -> found.sessions() == 2);
        assertThat(session.part(OscarPeople.class).orElseThrow().self().value()).contains(both);
    }

    @Test
    void theTextBesideAStatusIsANote() {
        talk.online();
        BartId text = BartId.statusText("at < work");
        talk.bos.push(BuddyArrived.of(bob(TlvBlock.builder().value(0x1D, text::write))));
        assertThat(talk.context.next(Told.class).presence().note()).contains(RichText.of("at < work"));
    }

    @Test
    void icqsExtraStatesAreNoAbsence() {
        talk.online();
        talk.bos.push(BuddyArrived.of(bob(TlvBlock.builder().u32(6, 0x1002_3000))));
        assertThat(talk.context.next(Told.class).presence().status()).isEqualTo(Status.ONLINE);
        talk.bos.push(BuddyArrived.of(bob(TlvBlock.builder().u32(6, 0x1002_2001))));
        assertThat(talk.context.next(Told.class).presence().status()).isEqualTo(Status.AWAY);
    }
}
