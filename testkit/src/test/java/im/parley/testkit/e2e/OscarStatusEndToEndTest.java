// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ImEvent;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.Reconnect;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.oscar.MoodText;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarPeople;
import im.parley.oscar.OscarStatus;
import im.parley.oscar.OscarStatus.StatusChange;
import im.parley.oscar.UserStatus;
import im.parley.oscar.wire.DirectConnectionInfo;
import im.parley.oscar.wire.IcqFlag;
import im.parley.oscar.wire.IcqMood;
import im.parley.oscar.wire.IcqState;
import im.parley.oscar.wire.UserInfo;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OscarStatusEndToEndTest {
    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob", "100001", "100003");

    private final Map<Person, Heard> people = new LinkedHashMap<>();
    private Person eve;
    private Person ivan;

    @BeforeEach
    void meet() {
        eve = online("100001");
        ivan = online("100003");
        eve.befriend(ivan, "Friends");
        eve.see(ivan, Status.ONLINE);
    }

    @AfterEach
    void close() {
        people.keySet().forEach(Person::close);
    }

    private Person online(String user) {
        Heard heard = Heard.at(server.server()
                .account("oscar", user)
                .option(Oscar.REQUEST_TIMEOUT, Duration.ofSeconds(5))
                .reconnect(Reconnect.backoff(Duration.ofMillis(50), Duration.ofSeconds(1)))
                .build());
        people.put(heard.person(), heard);
        return heard.person().signOn();
    }

    private static OscarStatus status(Person person) {
        return person.account().require(OscarStatus.class);
    }

    private StatusChange seen(Person viewer, Person shower, UserStatus status) {
        return people.get(viewer)
                .event(
                        StatusChange.class,
                        change -> change.user().equals(viewer.idOf(shower))
                                && withoutDirectConnections(change.now()).equals(status));
    }

    /** Leaves out what clients without direct connections say of them. */
    private static UserStatus withoutDirectConnections(UserStatus told) {
        Set<IcqFlag> flags = new HashSet<>(told.flags());
        flags.remove(IcqFlag.HIDES_ADDRESS);
        flags.remove(IcqFlag.DIRECT_CONNECTION_NEEDS_AUTHORIZATION);
        return told.withFlags(flags);
    }

    @Test
    void everyStateOfIcqIsSeen() {
        for (IcqState state : IcqState.values()) {
            Patience.done(status(ivan).set(UserStatus.of(state)));
            seen(eve, ivan, UserStatus.of(state));
            eve.see(ivan, state.isAway() ? Status.AWAY : Status.ONLINE);
        }
    }

    @Test
    void textLinkMoodAndFlagsAreSeenAndTakenAway() {
        UserStatus shown = UserStatus.of(IcqState.FREE_FOR_CHAT)
                .withText("Song 2 ♪")
                .withLink("http://song.example/2")
                .withMood(IcqMood.MUSIC)
                .withFlags(Set.of(IcqFlag.WEB_AWARE));
        Patience.done(status(ivan).set(shown));
        seen(eve, ivan, shown);
        eve.see(ivan, "its text", presence -> presence.note().equals(Optional.of(RichText.of("Song 2 ♪"))));
        assertThat(withoutDirectConnections(
                        Patience.done(status(eve).of(eve.idOf(ivan)).toSingle())))
                .isEqualTo(shown);
        Patience.done(status(ivan).set(UserStatus.AVAILABLE));
        seen(eve, ivan, UserStatus.AVAILABLE);
    }

    @Test
    void moodsOfOlderClientsAreSeen() {
        UserStatus shown = UserStatus.AVAILABLE.withMood(IcqMood.IN_LOVE);
        Patience.done(status(ivan).set(shown));
        seen(eve, ivan, shown);
    }

    @Test
    void aStatusOutlivesALostLink() {
        UserStatus shown = UserStatus.of(IcqState.OCCUPIED).withMood(IcqMood.COFFEE);
        Patience.done(status(ivan).set(shown));
        server.faults().dropConnections();
        ivan.seeSession(2);
        eve.seeSession(2);
        UserInfo told = Patience.first(
                eve.account()
                        .require(OscarPeople.class)
                        .info(eve.idOf(ivan))
                        .onErrorComplete()
                        .repeat(),
                "the state again",
                info -> info.state() == IcqState.OCCUPIED && info.mood().isPresent());
        assertThat(told.mood()).contains(IcqMood.COFFEE);
    }

    @Test
    void whoeverAsksIsToldAboutTheMood() {
        Patience.done(status(ivan).setMoodText(new MoodText("Tea & cake", "a < b, Привет")));
        assertThat(Patience.done(status(eve).moodText(eve.idOf(ivan))))
                .isEqualTo(new MoodText("Tea & cake", "a < b, Привет"));
        assertThat(eve.events()).noneMatch(event -> event instanceof ImEvent.Unreadable);
    }

    @Test
    void whoeverIsNotThereTellsNothingOfItsMood() {
        OscarCompany.signOff(server.server(), ivan);
        RequestException refusal = Patience.failure(
                RequestException.class, status(eve).moodText(eve.idOf(ivan)).ignoreElement());
        assertThat(refusal.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
    }

    @Test
    void aimShowsTextAndLinkButNoStates() {
        Person alice = online("alice");
        Person bob = online("bob");
        bob.befriend(alice, "Friends");
        UserStatus song = UserStatus.AVAILABLE.withText("humming").withLink("http://song.example/1");
        Patience.done(status(alice).set(song));
        seen(bob, alice, song);
        alice.appear(Presence.away("gone"));
        bob.see(
                alice,
                "its away text",
                presence -> presence.status() == Status.AWAY
                        && presence.note()
                                .map(RichText::text)
                                .filter("gone"::equals)
                                .isPresent());
        assertThat(Patience.done(status(bob).of(bob.idOf(alice)).toSingle()).text())
                .contains("humming");
        Patience.failure(UnsupportedFeatureException.class, status(alice).set(UserStatus.of(IcqState.DO_NOT_DISTURB)));
    }

    @Test
    void invisibleHidesFromThoseWhoWatchAndIdleIsShown() {
        ivan.appear(Presence.of(Status.INVISIBLE));
        eve.see(ivan, Status.OFFLINE);
        ivan.appear(Presence.ONLINE);
        eve.see(ivan, Status.ONLINE);
        ivan.appear(Presence.ONLINE.idleSince(Instant.now().minusSeconds(600)));
        eve.see(ivan, "idle", presence -> presence.idleSince().isPresent());
        ivan.appear(Presence.away("x"));
        eve.see(ivan, Status.AWAY);
        seen(eve, ivan, UserStatus.of(IcqState.AWAY));
    }

    @Test
    void icqClientsSayThatTheyTakeNoDirectConnections() {
        UserInfo info = Patience.done(
                eve.account().require(OscarPeople.class).info(eve.idOf(ivan)).toSingle());
        assertThat(info.directConnection()).contains(DirectConnectionInfo.NONE);
    }
}
