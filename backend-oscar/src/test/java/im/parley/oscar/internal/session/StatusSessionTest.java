// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ImEvent;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.oscar.MoodText;
import im.parley.oscar.OscarStatus;
import im.parley.oscar.OscarStatus.StatusChange;
import im.parley.oscar.UserStatus;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcbmAck;
import im.parley.oscar.snac.icbm.IcbmResponse;
import im.parley.oscar.snac.icbm.IcqPlugIn;
import im.parley.oscar.snac.icbm.IcqRelay;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.service.SetStatus;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.DirectConnectionInfo;
import im.parley.oscar.wire.IcqFlag;
import im.parley.oscar.wire.IcqMood;
import im.parley.oscar.wire.IcqState;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.oscar.wire.WireReader;
import im.parley.spi.Session;
import io.reactivex.rxjava3.observers.TestObserver;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class StatusSessionTest {
    /** What libpurple puts into TLV 2711 to ask for a mood, its XML left out. */
    private static final String PURPLES_QUESTION = "1b000a00000000000000000000000000000000000000030000000"
            + "0f9d10e00f9d10000000000000000000000001a0000000100010000"
            + "4f003b60b3efd82a6c45a4e09c5a5e67e86508002a000000"
            + "53637269707420506c75672d696e3a2052656d6f7465204e6f74696669636174696f6e20417272697665"
            + "000001000000000000000000000000";

    private final Talk talk = new Talk("100001");

    private static OscarStatus status(Session session) {
        return session.part(OscarStatus.class).orElseThrow();
    }

    private static UserInfo sender() {
        return new UserInfo("100003", 0, TlvBlock.EMPTY);
    }

    private static IncomingIcbm relayed(IcqRelay relay) {
        return new IncomingIcbm(
                7,
                Icbm.RENDEZVOUS,
                sender(),
                TlvBlock.builder().value(5, relay.proposal(7)::write).build());
    }

    @Test
    void anIcqClientSaysThatItTakesNoDirectConnections() {
        talk.signOn();
        talk.authorize();
        talk.bringUp();
        assertThat(talk.bos.skipped()).contains(SetStatus.of(DirectConnectionInfo.NONE), SetStatus.of(0x1002_0000L));
    }

    @Test
    void statesFlagsAndMoodsAreTold() {
        Session session = talk.online();
        UserStatus wanted = UserStatus.of(IcqState.OCCUPIED)
                .withFlags(Set.of(IcqFlag.WEB_AWARE))
                .withMood(IcqMood.COFFEE);
        status(session).set(wanted).test();
        assertThat(talk.bos.expect(SetStatus.class)).isEqualTo(SetStatus.of(0x1003_0011L));
        assertThat(talk.bos.expect(SetStatus.class).art()).contains(BartId.mood(9));
        assertThat(talk.bos.expect(SetUserInfo.class).capabilities().orElseThrow())
                .contains(IcqMood.COFFEE.capability(), Capability.XTRAZ);
        session.presence(Presence.ONLINE.withNote(RichText.of("hm"))).test();
        assertThat(talk.bos.expect(SetStatus.class).art()).contains(BartId.statusText("hm"), BartId.mood(9));
    }

    @Test
    void aStatusIsSaidAgainByTheNextSession() {
        status(talk.online()).set(UserStatus.of(IcqState.DO_NOT_DISTURB)).test();
        talk.bos.expect(SetStatus.class);
        talk.bos.peer.end();
        Talk next = talk.again();
        next.signOn();
        next.authorize();
        next.bringUp();
        assertThat(next.bos.skipped()).contains(SetStatus.of(0x1002_0013L));
    }

    @Test
    void aimHasNoStates() {
        Talk aim = new Talk();
        OscarStatus status = status(aim.online());
        status.set(UserStatus.of(IcqState.EVIL)).test().assertError(UnsupportedFeatureException.class);
        status.set(UserStatus.AVAILABLE.withText("a song").withLink("http://song.example/"))
                .test();
        assertThat(aim.bos.expect(SetStatus.class).art())
                .containsExactly(BartId.statusText("a song"), BartId.statusLink("http://song.example/"));
    }

    @Test
    void whatOthersShowIsToldWhenItDiffers() {
        talk.online();
        List<BartId> art = List.of(BartId.statusText("x"), BartId.statusLink("http://x.example/"), BartId.mood(0));
        UserInfo plain = sender();
        UserInfo busy = new UserInfo(
                "100003",
                0,
                TlvBlock.builder()
                        .u32(6, 0x0001_0005)
                        .value(0x1D, out -> out.all(art, BartId::write))
                        .build());
        talk.bos.push(BuddyArrived.of(plain)).push(BuddyArrived.of(busy)).push(BuddyArrived.of(busy));
        talk.bos.push(BuddyArrived.of(plain));
        assertThat(talk.context.next(StatusChange.class).now())
                .isEqualTo(UserStatus.of(IcqState.NOT_AVAILABLE)
                        .withText("x")
                        .withLink("http://x.example/")
                        .withMood(IcqMood.SHOPPING)
                        .withFlags(Set.of(IcqFlag.WEB_AWARE)));
        assertThat(talk.context.next(StatusChange.class).now()).isEqualTo(UserStatus.AVAILABLE);
    }

    @Test
    void aMoodIsAskedForInLibpurplesWords() {
        TestObserver<MoodText> mood =
                status(talk.online()).moodText(Talk.user("100003")).test();
        SendIcbm question = talk.bos.expect(SendIcbm.class);
        ByteString data = question.rendezvous().orElseThrow().serviceData().orElseThrow();
        assertThat(data.substring(0, 135).hex()).isEqualTo(PURPLES_QUESTION);
        assertThat(data.utf8()).contains("AwayStat", "&lt;senderId&gt;100001&lt;/senderId&gt;");
        talk.bos.answer(IcbmAck.of(question));
        IcqRelay relay = IcqRelay.read(new WireReader(data.toByteArray()));
        String answer = "<NR><RES>&lt;title&gt;Tea &amp;amp; cake&lt;/title&gt;&lt;desc&gt;yum&lt;/desc&gt;</RES></NR>";
        talk.bos.push(
                IcqPlugIn.ofMood(ByteString.encodeUtf8(answer)).answer(relay).response(question.cookie(), "100003"));
        mood.awaitDone(10, TimeUnit.SECONDS).assertValue(new MoodText("Tea & cake", "yum"));
    }

    @Test
    void aMoodThatNobodyTellsFails() {
        OscarStatus status = status(talk.online());
        TestObserver<MoodText> offline = status.moodText(Talk.user("100003")).test();
        talk.bos.expect(SendIcbm.class);
        talk.bos.answer(SnacError.of(0x04, 0x04));
        offline.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error ->
                        error instanceof RequestException refused && refused.reason() == Reason.RECIPIENT_OFFLINE);
        TestObserver<MoodText> silent = status.moodText(Talk.user("100003")).test();
        talk.bos.answer(IcbmAck.of(talk.bos.expect(SendIcbm.class)));
        talk.context.time.advanceTimeBy(31, TimeUnit.SECONDS);
        silent.awaitDone(10, TimeUnit.SECONDS)
                .assertError(error -> error instanceof RequestException late && late.reason() == Reason.TIMED_OUT);
    }

    @Test
    void whoeverAsksForOurMoodIsAnswered() {
        Session session = talk.online();
        status(session).setMoodText(new MoodText("Busy <>", "a & b")).test().assertComplete();
        ByteString xml = ByteString.encodeUtf8("<N><QUERY/><NOTIFY>&lt;id&gt;AwayStat&lt;/id&gt;</NOTIFY></N>");
        IcqRelay question = IcqPlugIn.ofMood(xml).relay();
        talk.bos.push(relayed(question));
        IcbmResponse answer = talk.bos.expect(IcbmResponse.class);
        assertThat(answer.cookie()).isEqualTo(7);
        assertThat(answer.screenName()).isEqualTo("100003");
        assertThat(answer.data().substring(0, 55).hex()).endsWith("1a00000001000100004f");
        assertThat(answer.data().utf8())
                .contains("&lt;title&gt;Busy &amp;lt;&amp;gt;&lt;/title&gt;", "&lt;desc&gt;a &amp;amp; b&lt;/desc&gt;");
    }

    @Test
    void libpurplesQuestionIsReadThoughItsLengthsAreAlwaysTheSame() {
        Session session = talk.online();
        status(session).setMoodText(new MoodText("Tea", "")).test().assertComplete();
        ByteString block = ByteString.decodeHex(PURPLES_QUESTION + "1401000010010000"
                + ByteString.encodeUtf8("<N><QUERY/><NOTIFY>AwayStat</NOTIFY></N>\r\n").hex());
        talk.bos.push(relayed(IcqRelay.read(new WireReader(block.toByteArray()))));
        assertThat(talk.bos.expect(IcbmResponse.class).data().utf8()).contains("&lt;title&gt;Tea&lt;/title&gt;");
    }

    @Test
    void whoeverAsksForAnAwayTextIsAnswered() {
        Session session = talk.online();
        session.presence(Presence.away("gone fishing")).test();
        talk.bos.await(SetUserInfo.class);
        talk.bos.push(relayed(IcqRelay.message(3, IcqContent.READ_AWAY_TEXT, "")));
        IcbmResponse answer = talk.bos.expect(IcbmResponse.class);
        assertThat(IcqRelay.read(new WireReader(answer.data().toByteArray()))
                        .text()
                        .utf8())
                .isEqualTo("gone fishing");
    }

    @Test
    void otherPlugInsAreShownToTheUser() {
        talk.online();
        IcqPlugIn other = new IcqPlugIn(Capability.CHAT, 1, "Greeting Card", ByteString.encodeUtf8("<x/>"));
        talk.bos.push(relayed(other.relay()));
        assertThat(talk.context.next(ImEvent.Unreadable.class).sender()).isEqualTo(Talk.user("100003"));
    }
}
