// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.Live;
import im.parley.OverflowException;
import im.parley.RequestException;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.UserId;
import im.parley.extension.Directory;
import im.parley.extension.Privacy;
import im.parley.extension.Privacy.Mode;
import im.parley.extension.Profiles;
import im.parley.internal.FakeBackend.Radio;
import im.parley.spi.LiveSource;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.processors.PublishProcessor;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class FacetsTest {
    private static final RichText POEM = RichText.of("roses are red");

    private final Rig rig = new Rig();
    private final PublishProcessor<String> songs = PublishProcessor.create();
    private final LiveSource<Integer> volume = new LiveSource<>(7);

    /** Bob's profile is a poem, nobody else has one, and ours may not be changed. */
    private record Poems() implements Profiles {
        @Override
        public Maybe<RichText> of(UserId user) {
            return user.equals(Rig.BOB) ? Maybe.just(POEM) : Maybe.empty();
        }

        @Override
        public Completable set(RichText profile) {
            return Completable.error(new RequestException(RequestException.Reason.TOO_LONG, 14, "too long a poem"));
        }
    }

    private Profiles profiles() {
        return rig.account.require(Profiles.class);
    }

    private void play(FakeSession session) {
        session.parts.put(Radio.class, new Radio(volume.live(), songs));
    }

    @Test
    void areTheSameForTheAccountsWholeLife() {
        assertThat(profiles()).isSameAs(profiles());
        rig.online();
        assertThat(profiles()).isSameAs(profiles());
    }

    @Test
    void areThereOnlyWhereTheProtocolHasThem() {
        assertThat(rig.account.extension(Directory.class)).isEmpty();
        assertThatThrownBy(() -> rig.account.require(Directory.class)).isInstanceOf(UnsupportedFeatureException.class);
    }

    @Test
    void failAtOnceWhileNotOnline() {
        profiles().set(POEM).test().assertError(FacetsTest::isNotConnected);
        profiles().of(Rig.BOB).test().assertError(FacetsTest::isNotConnected);
        FakeSession session = rig.online();
        session.parts.put(Profiles.class, new Poems());
        session.lose(Sent.UNKNOWN);
        profiles().of(Rig.BOB).test().assertError(FacetsTest::isNotConnected);
    }

    private static boolean isNotConnected(Throwable error) {
        return error instanceof ConnectionException refused && refused.sent() == Sent.NO;
    }

    @Test
    void failByNameWhereThisServerHasNothingOfTheKind() {
        rig.online();
        profiles()
                .of(Rig.BOB)
                .test()
                .assertError(error -> error instanceof UnsupportedFeatureException
                        && error.getMessage().contains("Profiles"));
    }

    @Test
    void askTheSessionOfTheMoment() {
        Maybe<RichText> question = profiles().of(Rig.BOB);
        rig.online().parts.put(Profiles.class, new Poems());
        question.test().assertResult(POEM);
        profiles().of(Rig.CAROL).test().assertResult();
        profiles().set(POEM).test().assertError(RequestException.class);
    }

    @Test
    void refuseUsersOfAnotherProtocol() {
        UserId stranger = new UserId("other", "bob", "bob");
        assertThatThrownBy(() -> profiles().of(stranger)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rig.account.require(Privacy.class).deny(stranger))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void giveResultsWhereUserCodeRuns() {
        TestScheduler workers = new TestScheduler();
        Rig rig = new Rig(builder -> builder.scheduler(workers));
        var refused = rig.account.require(Profiles.class).set(POEM).test();
        refused.assertNotComplete().assertNoErrors();
        workers.triggerActions();
        refused.assertError(ConnectionException.class);
    }

    @Test
    void keepAValueBetweenSessions() {
        TestSubscriber<Integer> heard =
                rig.account.require(Radio.class).volume().test();
        FakeSession session = rig.online(made -> play(made));
        volume.set(9);
        session.lose(Sent.UNKNOWN);
        volume.set(10);
        assertThat(rig.account.require(Radio.class).volume().value()).isEqualTo(9);
        rig.account.close();
        heard.assertResult(0, 7, 9);
    }

    @Test
    void followTheNextSessionsValue() {
        Privacy privacy = rig.account.require(Privacy.class);
        assertThat(privacy.settings().value()).isEqualTo(Privacy.Settings.OPEN);
        FakeSession first = rig.online(made -> made.parts.put(Privacy.class, new Told(Mode.DENY_LISTED)));
        assertThat(privacy.settings().value().mode()).isEqualTo(Mode.DENY_LISTED);
        first.lose(Sent.UNKNOWN);
        assertThat(privacy.settings().value().mode()).isEqualTo(Mode.DENY_LISTED);
        rig.online(made -> made.parts.put(Privacy.class, new Told(Mode.ALLOW_BUDDIES)));
        assertThat(privacy.settings().value().mode()).isEqualTo(Mode.ALLOW_BUDDIES);
    }

    @Test
    void goOnStreamingFromSessionToSession() {
        TestSubscriber<String> heard = rig.account.require(Radio.class).songs().test();
        FakeSession first = rig.online(made -> play(made));
        songs.onNext("one");
        first.lose(Sent.UNKNOWN);
        songs.onNext("unheard");
        rig.online(made -> play(made));
        songs.onNext("two");
        heard.assertValues("one", "two").assertNotComplete();
        rig.account.close();
        heard.assertComplete();
    }

    @Test
    void endTheStreamOfASubscriberThatFallsBehindAfterWhatItHad() {
        Rig rig = new Rig(builder -> builder.buffer(100));
        FakeSession session = rig.online(made -> play(made));
        TestSubscriber<String> slow = rig.account.require(Radio.class).songs().test(0);
        TestSubscriber<String> quick = rig.account.require(Radio.class).songs().test();
        Flowable.range(0, 1000).map(String::valueOf).blockingForEach(songs::onNext);
        slow.request(Long.MAX_VALUE);
        slow.assertError(OverflowException.class);
        assertThat(slow.values()).hasSizeGreaterThanOrEqualTo(100).startsWith("0", "1");
        quick.assertValueCount(1000).assertNoErrors();
        assertThat(session.closed).isFalse();
    }

    private record Told(Mode mode) implements Privacy {
        @Override
        public Live<Settings> settings() {
            return Live.of(new Settings(mode, Set.of(Rig.BOB), Set.of()));
        }

        @Override
        public Completable setMode(Mode mode) {
            return Completable.complete();
        }

        @Override
        public Completable allow(UserId user) {
            return Completable.complete();
        }

        @Override
        public Completable deny(UserId user) {
            return Completable.complete();
        }

        @Override
        public Completable forget(UserId user) {
            return Completable.complete();
        }
    }
}
