// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static im.parley.internal.Rig.RETRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.Capabilities;
import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.Feature;
import im.parley.ImEvent.Problem;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class OwnPresenceTest {
    private static final Presence LUNCH = Presence.away("lunch");
    private static final Presence HIDDEN = Presence.of(Presence.Status.INVISIBLE);

    private final Rig rig = new Rig();

    @Test
    void signsOnWithWhatWasSetBefore() {
        rig.account.setPresence(LUNCH).test().assertComplete();
        FakeSession session = rig.online();
        assertThat(rig.backend.signOn().presence).isEqualTo(LUNCH);
        assertThat(session.presences).isEmpty();
    }

    @Test
    void isOnlineUnlessToldOtherwise() {
        rig.account.connect().subscribe();
        assertThat(rig.backend.signOn().presence).isEqualTo(Presence.ONLINE);
    }

    @Test
    void tellsThePresentSessionAndTheNext() {
        FakeSession session = rig.online();
        rig.account.setPresence(LUNCH).test().assertComplete();
        assertThat(session.presences).containsExactly(LUNCH);
        session.lose(Sent.UNKNOWN);
        rig.pass(RETRY);
        assertThat(rig.backend.signOn().presence).isEqualTo(LUNCH);
    }

    @Test
    void catchesUpWithWhatWasSetDuringSignOn() {
        rig.account.connect().subscribe();
        rig.account.setPresence(LUNCH).test().assertComplete();
        FakeSession session = rig.backend.signOn().succeed();
        assertThat(session.presences).containsExactly(LUNCH);
    }

    @Test
    void tellsAsAProblemWhatItCouldNotCatchUpWith() {
        TestSubscriber<Problem> problems = rig.events(Problem.class);
        rig.account.connect().subscribe();
        rig.account.setPresence(LUNCH).subscribe();
        RequestException refused = new RequestException(RequestException.Reason.TOO_LONG, 0, "too long");
        rig.backend.signOn().succeed(session -> session.editResult = Completable.error(refused));
        problems.assertValueCount(1);
        assertThat(problems.values().get(0).cause()).isSameAs(refused);
    }

    @Test
    void forgetsWhatTheServerRefuses() {
        FakeSession session = rig.online();
        rig.account.setPresence(LUNCH).subscribe();
        session.editResult = Completable.error(new RequestException(RequestException.Reason.TOO_LONG, 0, "too long"));
        rig.account.setPresence(Presence.away("a very long text")).test().assertError(RequestException.class);
        session.lose(Sent.UNKNOWN);
        rig.pass(RETRY);
        assertThat(rig.backend.signOn().presence).isEqualTo(LUNCH);
    }

    @Test
    void remembersWhatOnlyTheLinkKeptFromTheServer() {
        FakeSession session = rig.online();
        session.editResult = Completable.error(FakeSession.lost(Sent.UNKNOWN));
        rig.account.setPresence(LUNCH).test().assertError(ConnectionException.class);
        session.lose(Sent.UNKNOWN);
        rig.pass(RETRY);
        assertThat(rig.backend.signOn().presence).isEqualTo(LUNCH);
    }

    @Test
    void cannotHideWhereTheProtocolCannot() {
        rig.account.setPresence(HIDDEN).test().assertError(UnsupportedFeatureException.class);
        FakeSession session = rig.online();
        assertThat(rig.backend.signOn().presence).isEqualTo(Presence.ONLINE);
        session.context.capabilities(new Capabilities(Set.of(Feature.INVISIBLE), Set.of(), 0));
        rig.account.setPresence(HIDDEN).test().assertComplete();
        assertThat(session.presences).containsExactly(HIDDEN);
    }

    @Test
    void isNotTheWayToDisconnect() {
        assertThatThrownBy(() -> rig.account.setPresence(Presence.OFFLINE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
