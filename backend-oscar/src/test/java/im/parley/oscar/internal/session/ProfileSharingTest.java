// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static im.parley.oscar.internal.session.Outcomes.failure;
import static im.parley.oscar.internal.session.Outcomes.result;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Presence;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.TypingState;
import im.parley.extension.Profiles;
import im.parley.oscar.snac.feedbag.FeedbagQueryIfModified;
import im.parley.oscar.snac.feedbag.FeedbagReply;
import im.parley.oscar.snac.icbm.TypingNotice;
import im.parley.oscar.snac.locate.LocateRights;
import im.parley.oscar.snac.locate.LocateRightsQuery;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoReply;
import im.parley.oscar.snac.locate.UserInfoRequest;
import im.parley.oscar.snac.service.ClientOnline;
import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Session;
import im.parley.testing.RecordedContext.Trouble;
import io.reactivex.rxjava3.observers.TestObserver;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class ProfileSharingTest {
    private static final UserInfo BOB = UserInfo.of("Bob");
    private static final LocateRights RIGHTS = LocateRights.of(1024, 16);

    private final Talk talk = new Talk();

    private static Profiles profiles(Session session) {
        return session.part(Profiles.class).orElseThrow();
    }

    private static UserInfoReply profile(MimeText text) {
        return UserInfoReply.of(BOB, Optional.of(text), Optional.empty());
    }

    private void publish(Session session, String text) {
        TestObserver<?> done = profiles(session).set(RichText.of(text)).test();
        talk.bos.expect(SetUserInfo.class);
        talk.bos.expect(LocateRightsQuery.class);
        talk.bos.answer(RIGHTS);
        result(done);
    }

    @Test
    void aProfileIsReadInItsCharsetAndFilledInForTheReader() {
        TestObserver<RichText> asked =
                profiles(talk.online()).of(Talk.user("Bob")).test();
        assertThat(talk.bos.expect(UserInfoQuery.class)).isEqualTo(new UserInfoQuery(UserInfoQuery.PROFILE, "bob"));
        ByteString cyrillic = ByteString.encodeString("Привет, <B>%n</B>", Charset.forName("KOI8-R"));
        talk.bos.answer(profile(new MimeText("text/aolrtf; charset=\"koi8-r\"", cyrillic)));
        asked.awaitDone(10, TimeUnit.SECONDS).assertValue(RichText.html("Привет, <B>alice</B>"));
    }

    @Test
    void whoeverHasNoProfileHasNone() {
        TestObserver<RichText> asked =
                profiles(talk.online()).of(Talk.user("Bob")).test();
        talk.bos.expect(UserInfoQuery.class);
        talk.bos.answer(UserInfoReply.of(BOB, Optional.empty(), Optional.empty()));
        result(asked);
        asked.assertNoValues();
    }

    @Test
    void awayTextsOfAnybodyCanBeAskedFor() {
        TestObserver<RichText> asked =
                profiles(talk.online()).awayTextOf(Talk.user("Bob")).test();
        assertThat(talk.bos.expect(UserInfoQuery.class)).isEqualTo(new UserInfoQuery(UserInfoQuery.AWAY, "bob"));
        talk.bos.answer(UserInfoReply.of(BOB, Optional.empty(), Optional.of(MimeText.of("not now, %n"))));
        result(asked);
        asked.assertValue(RichText.of("not now, alice"));
    }

    @Test
    void whoeverIsNotThereIsOffline() {
        TestObserver<RichText> asked =
                profiles(talk.online()).of(Talk.user("Bob")).test();
        talk.bos.expect(UserInfoQuery.class);
        talk.bos.answer(SnacError.of(0x02, 0x04));
        RequestException refusal = failure(asked, RequestException.class);
        assertThat(refusal.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
        assertThat(refusal.code()).isEqualTo(4);
    }

    @Test
    void aServerThatKnowsTheOlderRequestOnlyIsAskedThatWay() {
        Profiles profiles = profiles(talk.online());
        TestObserver<RichText> asked = profiles.of(Talk.user("Bob")).test();
        talk.bos.expect(UserInfoQuery.class);
        talk.bos.answer(SnacError.of(0x02, 0x01));
        assertThat(talk.bos.expect(UserInfoRequest.class))
                .isEqualTo(new UserInfoRequest(UserInfoRequest.PROFILE, "bob"));
        talk.bos.answer(profile(MimeText.of("old")));
        result(asked);
        asked.assertValue(RichText.of("old"));

        TestObserver<RichText> again = profiles.awayTextOf(Talk.user("Bob")).test();
        assertThat(talk.bos.expect(UserInfoRequest.class)).isEqualTo(new UserInfoRequest(UserInfoRequest.AWAY, "bob"));
        talk.bos.answer(UserInfoReply.of(BOB, Optional.of(MimeText.of("old")), Optional.empty()));
        result(again);
        again.assertNoValues();
    }

    @Test
    void ourProfileIsPublishedWhenTheServerHasHadTimeToRefuse() {
        TestObserver<Void> done =
                profiles(talk.online()).set(RichText.html("<B>é ☃</B>")).test();
        MimeText text = talk.bos.expect(SetUserInfo.class).profile().orElseThrow();
        assertThat(text.charset()).isEqualTo("unicode-2-0");
        assertThat(text.text()).isEqualTo("<B>é ☃</B>");
        talk.bos.expect(LocateRightsQuery.class);
        done.assertNotComplete();
        talk.bos.answer(RIGHTS);
        result(done);
    }

    @Test
    void aRefusedProfileFailsAndIsForgotten() {
        TestObserver<Void> done =
                profiles(talk.online()).set(RichText.of("rude words")).test();
        talk.bos.expect(SetUserInfo.class);
        talk.bos.answer(SnacError.of(0x02, 0x0D)).expect(LocateRightsQuery.class);
        assertThat(failure(done, RequestException.class).reason()).isEqualTo(Reason.NOT_PERMITTED);

        Talk next = talk.again();
        next.signOn();
        next.authorize();
        next.bringUpUntilReady();
        assertThat(next.bos.await(SetUserInfo.class).capabilities()).isPresent();
        next.bos.await(ClientOnline.class);
    }

    @Test
    void aProfileThatIsTooLongIsNotSent() {
        Session session = talk.online();
        talk.bos.push(RIGHTS);
        publish(session, "x".repeat(1024));
        RequestException refusal =
                failure(profiles(session).set(RichText.of("é".repeat(1025))).test(), RequestException.class);
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(refusal).hasMessageContaining("1025").hasMessageContaining("1024");
        session.typing(Talk.user("bob"), TypingState.IDLE).test();
        talk.bos.expect(TypingNotice.class);
    }

    @Test
    void anAwayTextThatIsTooLongIsNotSentEither() {
        Session session = talk.online();
        talk.bos.push(RIGHTS);
        publish(session, "anything that comes after the limits");
        RequestException refusal =
                failure(session.presence(Presence.away("x".repeat(1025))).test(), RequestException.class);
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void theNextSessionSaysItAgain() {
        publish(talk.online(), "it is me");
        Talk next = talk.again();
        next.signOn();
        next.authorize();
        next.bringUpUntilReady();
        assertThat(next.bos.await(SetUserInfo.class).capabilities()).isPresent();
        MimeText text = next.bos.await(SetUserInfo.class).profile().orElseThrow();
        assertThat(text.text()).isEqualTo("it is me");
    }

    @Test
    void aServerThatTakesLessIsNotToldAndTheUserIs() {
        publish(talk.online(), "it is me");
        Talk next = talk.again();
        next.signOn();
        next.authorize();
        next.greetWith(Talk.FAMILIES).await(FeedbagQueryIfModified.class);
        next.bos.push(LocateRights.of(3, 16)).answer(FeedbagReply.of(List.of(), 1));
        assertThat(next.context.next(Trouble.class).cause()).isInstanceOf(RequestException.class);
        next.settle();
    }
}
