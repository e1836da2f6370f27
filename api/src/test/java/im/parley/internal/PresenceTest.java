// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static im.parley.internal.Rig.BOB;
import static im.parley.internal.Rig.CAROL;
import static im.parley.internal.Rig.RETRY;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.BuddyList;
import im.parley.ConnectionException.Sent;
import im.parley.ImEvent;
import im.parley.ImEvent.BuddyListChange;
import im.parley.ImEvent.PresenceChange;
import im.parley.Presence;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who is there, and the list; see {@link BuddyBook}. */
@ExtendWith(UndeliverableErrors.class)
class PresenceTest {
    private final Rig rig = new Rig();
    private final TestSubscriber<PresenceChange> changes = rig.events(PresenceChange.class);
    private FakeSession session;

    @BeforeEach
    void signOn() {
        session = rig.online();
    }

    private static BuddyList list(UserId... users) {
        return new BuddyList(List.of(
                new BuddyGroup("Friends", Arrays.stream(users).map(Buddy::of).toList())));
    }

    private PresenceChange change(UserId user, Presence before, Presence now) {
        return new PresenceChange(user, before, now, rig.now());
    }

    private Presence presence(UserId user) {
        return rig.account.buddies().presence(user).value();
    }

    private void reconnect() {
        session.lose(Sent.UNKNOWN);
        rig.pass(RETRY);
        session = rig.backend.signOn().succeed();
    }

    @Test
    void tellsDifferencesOnly() {
        session.context.presence(BOB, Presence.ONLINE);
        session.context.presence(BOB, Presence.ONLINE);
        session.context.presence(CAROL, Presence.OFFLINE);
        changes.assertValues(change(BOB, Presence.OFFLINE, Presence.ONLINE));
        session.context.presence(BOB, Presence.away("lunch"));
        session.context.presence(BOB, Presence.away("lunch"));
        assertThat(changes.values()).last().isEqualTo(change(BOB, Presence.ONLINE, Presence.away("lunch")));
        changes.assertValueCount(2);
    }

    @Test
    void knowsBeforeItTells() {
        rig.account
                .buddies()
                .changes()
                .subscribe(change -> assertThat(presence(change.user())).isEqualTo(change.now()));
        session.context.presence(BOB, Presence.ONLINE);
        session.context.presence(BOB, Presence.OFFLINE);
        assertThat(presence(BOB)).isEqualTo(Presence.OFFLINE);
    }

    @Test
    void doesNotLetMinutesFlicker() {
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        session.context.presence(BOB, Presence.ONLINE.idleSince(noon));
        session.context.presence(BOB, Presence.ONLINE.idleSince(noon.plusSeconds(60)));
        session.context.presence(BOB, Presence.ONLINE.idleSince(noon.minusSeconds(60)));
        changes.assertValueCount(1);
        session.context.presence(BOB, Presence.ONLINE.idleSince(noon.plusSeconds(61)));
        changes.assertValueCount(2);
        session.context.presence(BOB, Presence.ONLINE);
        assertThat(changes.values()).last().extracting(PresenceChange::now).isEqualTo(Presence.ONLINE);
    }

    @Test
    void keepsAStillTimeWhenSomethingElseMoves() {
        Instant noon = Instant.parse("2026-11-20T12:00:00Z");
        session.context.presence(BOB, Presence.ONLINE.idleSince(noon));
        session.context.presence(BOB, Presence.ONLINE.withNote(RichText.of("x")).idleSince(noon.plusSeconds(30)));
        assertThat(presence(BOB).idleSince()).contains(noon);
        assertThat(presence(BOB).note()).contains(RichText.of("x"));
    }

    @Test
    void makesNoNoiseOverAShortDrop() {
        session.context.presence(BOB, Presence.ONLINE);
        session.lose(Sent.UNKNOWN);
        assertThat(presence(BOB)).isEqualTo(Presence.ONLINE);
        rig.pass(RETRY);
        session = rig.backend.signOn().succeed();
        session.context.presence(BOB, Presence.ONLINE);
        rig.pass(Duration.ofMinutes(1));
        changes.assertValueCount(1);
    }

    @Test
    void tellsOfflineWhomANewSessionHasNotAnnouncedInTenSeconds() {
        session.context.presence(BOB, Presence.ONLINE);
        session.context.presence(CAROL, Presence.ONLINE);
        reconnect();
        session.context.presence(CAROL, Presence.ONLINE);
        rig.pass(Duration.ofMillis(9_999));
        changes.assertValueCount(2);
        rig.pass(Duration.ofMillis(1));
        changes.assertValueCount(3);
        assertThat(changes.values()).last().isEqualTo(change(BOB, Presence.ONLINE, Presence.OFFLINE));
        assertThat(presence(CAROL)).isEqualTo(Presence.ONLINE);
    }

    @Test
    void countsThoseAnnouncedDuringSignOn() {
        session.context.presence(BOB, Presence.ONLINE);
        session.lose(Sent.UNKNOWN);
        rig.pass(RETRY);
        rig.backend.signOn().context.presence(BOB, Presence.ONLINE);
        rig.backend.signOn().succeed();
        rig.pass(Duration.ofMinutes(1));
        changes.assertValueCount(1);
    }

    @Test
    void startsTheTenSecondsAnewWithEachSession() {
        session.context.presence(BOB, Presence.ONLINE);
        reconnect();
        rig.pass(Duration.ofSeconds(4));
        reconnect();
        rig.pass(Duration.ofSeconds(9));
        changes.assertValueCount(1);
        rig.pass(Duration.ofSeconds(1));
        changes.assertValueCount(2);
    }

    @Test
    void believesWhatItKnowsWhileTheLinkIsDown() {
        Duration longWait = Duration.ofMinutes(1);
        Rig patient = new Rig(builder -> builder.reconnect((attempt, cause) -> Optional.of(longWait)));
        FakeSession first = patient.online();
        first.context.presence(BOB, Presence.ONLINE);
        TestSubscriber<PresenceChange> changes = patient.events(PresenceChange.class);
        first.lose(Sent.UNKNOWN);
        patient.pass(longWait);
        FakeSession second = patient.backend.signOn().succeed();
        patient.pass(Duration.ofSeconds(5));
        second.lose(Sent.UNKNOWN);
        for (int i = 0; i < 10; i++) {
            patient.pass(longWait);
            patient.backend.signOn().fail(FakeSession.lost(Sent.NO));
        }
        assertThat(patient.account.buddies().presence(BOB).value()).isEqualTo(Presence.ONLINE);
        changes.assertNoValues();
    }

    @Test
    void tellsEverybodyOfflineWhenTryingEnds() {
        session.context.presence(BOB, Presence.ONLINE);
        session.context.presence(CAROL, Presence.away("tea"));
        rig.account.disconnect().subscribe();
        changes.assertValueCount(4);
        assertThat(changes.values().subList(2, 4))
                .allMatch(PresenceChange::wentOffline)
                .extracting(PresenceChange::user)
                .containsExactlyInAnyOrder(BOB, CAROL);
    }

    @Test
    void tellsEverybodyOfflineBeforeItCloses() {
        session.context.presence(BOB, Presence.ONLINE);
        TestSubscriber<Presence> bob = rig.account.buddies().presence(BOB).test();
        rig.account.close();
        changes.assertValueCount(2).assertComplete();
        bob.assertResult(Presence.ONLINE, Presence.OFFLINE);
        rig.account.buddies().presence(BOB).test().assertResult(Presence.OFFLINE);
        rig.account.buddies().presence(CAROL).test().assertResult(Presence.OFFLINE);
    }

    @Test
    void beginsChangesWithEveryoneOnline() {
        session.context.presence(BOB, Presence.ONLINE);
        session.context.presence(CAROL, Presence.away("tea"));
        session.context.presence(CAROL, Presence.OFFLINE);
        TestSubscriber<PresenceChange> late = rig.account.buddies().changes().test();
        late.assertValues(change(BOB, Presence.OFFLINE, Presence.ONLINE));
        session.context.presence(CAROL, Presence.ONLINE);
        assertThat(late.values()).last().isEqualTo(change(CAROL, Presence.OFFLINE, Presence.ONLINE));
    }

    @Test
    void hasRoomForEveryoneOnline() {
        Rig small = new Rig(builder -> builder.buffer(2));
        FakeSession session = small.online();
        for (int i = 0; i < 50; i++) {
            session.context.presence(new UserId("fake", "user" + i, "User" + i), Presence.ONLINE);
        }
        TestSubscriber<PresenceChange> slow = small.account.buddies().changes().test(0);
        slow.request(Long.MAX_VALUE);
        slow.assertValueCount(50).assertNoErrors();
    }

    /** Whatever the moment of subscribing, nobody comes twice and nobody is missed. */
    @Test
    void leavesNoGapBetweenThoseOnlineAndTheNextChange() throws Exception {
        int users = 300;
        Thread reader = new Thread(() -> {
            for (int i = 0; i < users; i++) {
                session.context.presence(new UserId("fake", "user" + i, "User" + i), Presence.ONLINE);
            }
        });
        reader.start();
        List<TestSubscriber<PresenceChange>> watchers = new ArrayList<>();
        while (reader.isAlive() && watchers.size() < 200) {
            watchers.add(rig.account.buddies().changes().test());
        }
        reader.join();
        watchers.add(rig.account.buddies().changes().test());
        for (TestSubscriber<PresenceChange> watcher : watchers) {
            assertThat(watcher.values()).hasSize(users).doesNotHaveDuplicates();
        }
    }

    @Test
    void letsAPresenceBeWatched() {
        TestSubscriber<Presence> bob = rig.account.buddies().presence(BOB).test();
        session.context.presence(CAROL, Presence.ONLINE);
        session.context.presence(BOB, Presence.ONLINE);
        session.context.presence(BOB, Presence.OFFLINE);
        bob.assertValues(Presence.OFFLINE, Presence.ONLINE, Presence.OFFLINE).assertNotComplete();
    }

    @Test
    void paintsTheListWithPresences() {
        session.context.buddyList(list(BOB, CAROL));
        session.context.presence(BOB, Presence.ONLINE);
        BuddyList seen = rig.account.buddies().list().value();
        assertThat(seen.find(BOB)).map(Buddy::presence).contains(Presence.ONLINE);
        assertThat(seen.find(CAROL)).map(Buddy::presence).contains(Presence.OFFLINE);
        assertThat(rig.account.buddies().list().value()).as("painted once").isSameAs(seen);
    }

    @Test
    void showsEachChangeOfTheListToThoseWhoWatch() {
        TestSubscriber<BuddyList> lists = rig.account.buddies().list().test();
        session.context.buddyList(list(BOB));
        session.context.presence(BOB, Presence.ONLINE);
        session.context.presence(CAROL, Presence.ONLINE);
        lists.assertValueCount(3);
        assertThat(lists.values().get(2).find(BOB)).map(Buddy::presence).contains(Presence.ONLINE);
    }

    @Test
    void tellsAListThatDiffersOnly() {
        TestSubscriber<BuddyListChange> lists = rig.events(BuddyListChange.class);
        session.context.presence(BOB, Presence.ONLINE);
        session.context.buddyList(list(BOB));
        session.context.buddyList(new BuddyList(
                List.of(new BuddyGroup("Friends", List.of(Buddy.of(BOB).withPresence(Presence.away("ignored")))))));
        lists.assertValueCount(1);
        assertThat(lists.values().get(0).now().find(BOB)).map(Buddy::presence).contains(Presence.ONLINE);
        session.context.buddyList(list(BOB, CAROL));
        lists.assertValueCount(2);
        session.context.buddyList(list(new UserId("fake", "bob", "B o b"), CAROL));
        lists.assertValueCount(3);
        assertThat(rig.account.buddies().list().value().find(BOB))
                .map(Buddy::name)
                .contains("B o b");
    }

    @Test
    void forgetsWhoLeavesTheList() {
        session.context.buddyList(list(BOB, CAROL));
        session.context.presence(BOB, Presence.ONLINE);
        session.context.presence(CAROL, Presence.ONLINE);
        TestSubscriber<ImEvent> events = rig.account.events().test();
        session.context.buddyList(list(CAROL));
        events.assertValueCount(2);
        events.assertValueAt(0, event -> event instanceof BuddyListChange);
        events.assertValueAt(1, change(BOB, Presence.ONLINE, Presence.OFFLINE));
        rig.account.buddies().changes().test().assertValueCount(1);
    }

    @Test
    void keepsTheListWhileOffline() {
        session.context.buddyList(list(BOB));
        session.context.presence(BOB, Presence.ONLINE);
        rig.account.disconnect().subscribe();
        assertThat(rig.account.buddies().list().value()).isEqualTo(list(BOB));
    }
}
