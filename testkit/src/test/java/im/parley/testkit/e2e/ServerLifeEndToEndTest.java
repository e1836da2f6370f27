// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionState;
import im.parley.ConnectionState.Offline;
import im.parley.ConnectionState.Waiting;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.RateStatus;
import im.parley.RateStatus.Level;
import im.parley.Reconnect;
import im.parley.SignOnException;
import im.parley.oscar.Oscar;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.testkit.server.RateClass;
import im.parley.testkit.server.RateLimits;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.UserSession;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server does with sessions while they live. */
class ServerLifeEndToEndTest {
    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob");

    private Person person(String name) {
        return Person.at(server.account(Oscar.PROTOCOL, name).build());
    }

    @RepeatedTest(5)
    void aMessageInTheMomentOfConnectingIsNoStoredOne() {
        try (Person alice = person("alice");
                Person bob = person("bob")) {
            bob.signOn();
            alice.signOn();
            bob.say(alice, "just in time");
            assertThat(alice.hear("just in time").traits()).doesNotContain(Trait.OFFLINE);
        }
    }

    @Test
    void messagesWaitWhileTheServerWantsSilence() {
        try (Person alice = person("alice").signOn();
                Person bob = person("bob").signOn()) {
            server.faults().pause();
            Patience.first(alice.account().rate(), "the pause", rate -> rate.level() == Level.PACED);
            List<TestObserver<DeliveryReceipt>> sent = Stream.of("one", "two", "three")
                    .map(text -> alice.account()
                            .conversation(alice.idOf(bob))
                            .send(OutgoingMessage.of(text))
                            .test())
                    .toList();
            assertThat(alice.account().state().value().isOnline()).isTrue();
            Patience.first(
                    alice.account().rate(),
                    "three that wait",
                    rate -> rate.queued() == 3 && rate.clearAt().isEmpty());

            server.faults().resume();
            Stream.of("one", "two", "three")
                    .forEach(text -> assertThat(bob.hear().text()).isEqualTo(text));
            sent.forEach(receipt -> receipt.awaitDone(30, TimeUnit.SECONDS).assertValueCount(1));
            Patience.first(alice.account().rate(), "the end of the pause", RateStatus.CLEAR::equals);
        }
    }

    @Test
    void aSessionMovesToAnotherConnectionAndNoMessageIsLost() {
        try (Person alice = person("alice").signOn();
                Person bob = person("bob").signOn()) {
            for (int round = 1; round <= 3; round++) {
                server.faults().migrate();
                for (int i = 0; i < 5; i++) {
                    alice.account()
                            .conversation(alice.idOf(bob))
                            .send(OutgoingMessage.of("to bob"))
                            .test();
                }
                bob.say(alice, "round " + round);
                alice.hear("round " + round);
                for (int i = 0; i < 5; i++) {
                    bob.hear("to bob");
                }
            }
            assertThat(alice.session()).as("the session is still the first").isEqualTo(1);
            assertThat(alice.events()).noneMatch(ImEvent.Problem.class::isInstance);
            assertThat(alice.events())
                    .filteredOn(ImEvent.Notice.class::isInstance)
                    .hasSize(1);
            Patience.until(
                    "the end of the connections that were left",
                    () -> server.faults().connections() == 2);
        }
    }

    @Test
    void aMoveThatFailsIsALostSession() {
        try (Person alice = Person.at(server.account(Oscar.PROTOCOL, "alice")
                        .reconnect(Reconnect.backoff(Duration.ofMillis(50), Duration.ofMillis(50)))
                        .build())
                .signOn()) {
            server.faults().spoilCookies();
            server.faults().migrate();
            Patience.first(alice.account().state(), "an honest word", state -> state instanceof Waiting);
            server.faults().clear();
            alice.seeSession(2);
        }
    }

    @Test
    void messagesArePacedByTheHistoricLimitsAndAllArrive() {
        try (ImServer strict = ImServer.builder()
                        .users("alice", "bob")
                        .rateLimits(RateLimits.historic().with(new RateClass(3, 20, 210, 200, 150, 100, 250)))
                        .start();
                Person alice = Person.at(strict.account(Oscar.PROTOCOL, "alice").build());
                Person bob = Person.at(strict.account(Oscar.PROTOCOL, "bob").build())) {
            alice.signOn();
            bob.signOn();
            List<Level> levels = new CopyOnWriteArrayList<>();
            Disposable watching = alice.account().rate().subscribe(rate -> levels.add(rate.level()));
            for (int i = 0; i < 12; i++) {
                alice.account()
                        .conversation(alice.idOf(bob))
                        .send(OutgoingMessage.of("" + i))
                        .test();
            }
            for (int i = 0; i < 12; i++) {
                assertThat(bob.hear().text()).isEqualTo("" + i);
            }
            Patience.first(alice.account().rate(), "all clear", RateStatus.CLEAR::equals);
            watching.dispose();
            assertThat(levels).contains(Level.PACED).doesNotContain(Level.WARNED, Level.LIMITED);
        }
    }

    @Test
    void aLimitThatAnotherSessionReachedIsShownAndRecoveredFrom() {
        try (ImServer strict = ImServer.builder()
                        .users("alice", "bob")
                        .rateLimits(RateLimits.historic().with(new RateClass(3, 20, 210, 200, 150, 10, 250)))
                        .start();
                Person alice = Person.at(strict.account(Oscar.PROTOCOL, "alice").build());
                Person bob = Person.at(strict.account(Oscar.PROTOCOL, "bob").build())) {
            alice.signOn();
            bob.signOn();
            UserSession session =
                    strict.world().sessions().of(ScreenName.of("alice")).get(0);
            for (int i = 0; i < 15; i++) {
                strict.world().rates().count(session, 3);
            }
            TestObserver<DeliveryReceipt> dropped = alice.account()
                    .conversation(alice.idOf(bob))
                    .send(OutgoingMessage.of("dropped"))
                    .test();
            RateStatus limited =
                    Patience.first(alice.account().rate(), "the limit", rate -> rate.level() == Level.LIMITED);
            assertThat(limited.clearAt()).isPresent();
            Patience.first(alice.account().rate(), "the recovery", RateStatus.CLEAR::equals);
            alice.say(bob, "free again");
            assertThat(bob.hear().text()).isEqualTo("free again");
            dropped.assertNotComplete();
        }
    }

    @Test
    void theMessageOfTheDayIsANotice() {
        try (Person alice = person("alice").signOn()) {
            alice.leave();
            assertThat(alice.events())
                    .anyMatch(event -> event instanceof ImEvent.Notice notice
                            && notice.text().equals("Welcome"));
        }
    }

    @Test
    void whoWantsToBeAloneEndsTheOtherSessionForGood() {
        try (Person here = person("alice").signOn();
                Person there = Person.at(server.account(Oscar.PROTOCOL, "alice")
                        .option(Oscar.MULTIPLE_SESSIONS, false)
                        .build())) {
            there.signOn();
            ConnectionState state = Patience.first(here.account().state(), "being bumped", Offline.class::isInstance);
            assertThat(((Offline) state).cause())
                    .containsInstanceOf(SignOnException.class)
                    .get()
                    .extracting(cause -> ((SignOnException) cause).reason())
                    .isEqualTo(SignOnException.Reason.SIGNED_ON_ELSEWHERE);
            assertThat(there.session()).isEqualTo(1);
        }
    }

    @Test
    void severalSessionsOfOneAccountHearTheSameAndAreOnePersonToOthers() {
        try (Person here = person("alice").signOn();
                Person there = person("alice").signOn();
                Person bob = person("bob").signOn()) {
            bob.befriend(here, "Friends");
            bob.see(here, Presence.Status.ONLINE);
            bob.say(here, "to both");
            here.hear("to both");
            there.hear("to both");

            here.appear(Presence.away("out"));
            there.appear(Presence.away("out too"));
            bob.see(here, Presence.Status.AWAY);
            there.appear(Presence.ONLINE);
            bob.see(here, Presence.Status.ONLINE);
            there.signOff();
            bob.see(here, Presence.Status.AWAY);
            here.signOff();
            bob.see(here, Presence.Status.OFFLINE);
        }
    }
}
