// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.extension.People;
import im.parley.extension.People.DetailsChange;
import im.parley.extension.UserDetails;
import im.parley.extension.UserDetails.Mark;
import im.parley.oscar.OscarPeople;
import im.parley.oscar.wire.UserClass;
import im.parley.oscar.wire.UserInfo;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.UserKind;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OscarPeopleEndToEndTest {
    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob", "100003");

    private final Map<Person, Heard> people = new LinkedHashMap<>();

    @AfterEach
    void close() {
        people.keySet().forEach(Person::close);
    }

    private Person online(String user) {
        Heard heard = Heard.at(server.server().account("oscar", user).build());
        people.put(heard.person(), heard);
        return heard.person().signOn();
    }

    private static People people(Person person) {
        return person.account().require(People.class);
    }

    private static OscarPeople wire(Person person) {
        return person.account().require(OscarPeople.class);
    }

    private ImServer running() {
        return server.server();
    }

    @Test
    void detailsOfAFriendAreToldWithoutAsking() {
        Person alice = online("alice");
        Person bob = online("bob");
        alice.befriend(bob, "Friends");
        UserDetails told = people.get(alice)
                .event(DetailsChange.class, change -> change.now().user().equals(alice.idOf(bob)))
                .now();
        assertThat(told.onlineSince().orElseThrow()).isCloseTo(Instant.now(), within(Duration.ofMinutes(2)));
        assertThat(told.abilities()).contains("UTF-8", "buddy icon", "typing notices");
        assertThat(told.marks()).contains(Mark.FREE);
        assertThat(told.warning()).isZero();
        assertThat(Patience.done(people(alice).of(alice.idOf(bob)).toSingle())).isEqualTo(told);
    }

    @Test
    void aStrangerIsAskedForAndAnAbsentOneIsNobody() {
        Person alice = online("alice");
        Person ivan = online("100003");
        UserDetails told = Patience.done(people(alice).of(alice.idOf(ivan)).toSingle());
        assertThat(told.marks()).contains(Mark.ICQ);
        assertThat(told.abilities()).contains("Xtraz");
        OscarCompany.signOff(server.server(), ivan);
        assertThat(people(alice).of(alice.idOf(ivan)).isEmpty().blockingGet()).isTrue();
    }

    @Test
    void everyMarkIsSeenAndChangesAreTold() {
        Person alice = online("alice");
        Person bob = online("bob");
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        running().world().users().kinds(ScreenName.of("bob"), Set.of(UserKind.values()));
        UserDetails told = people.get(alice)
                .event(DetailsChange.class, change -> change.now().marks().contains(Mark.BOT))
                .now();
        assertThat(told.marks()).contains(Mark.ADMINISTRATOR, Mark.AOL, Mark.PAYING, Mark.MOBILE, Mark.BOT, Mark.FREE);
        UserInfo info = Patience.done(wire(alice).info(alice.idOf(bob)).toSingle());
        assertThat(info.classes()).contains(UserClass.BOT, UserClass.WIRELESS, UserClass.ADMINISTRATOR);
    }

    @Test
    void blocksThatDifferAreStreamedAsTheyAre() {
        Person alice = online("alice");
        Person bob = online("bob");
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        TestSubscriber<UserInfo> changes =
                wire(alice).changes().filter(info -> info.idleMinutes() >= 49).test();
        bob.appear(Presence.ONLINE.idleSince(Instant.now().minusSeconds(3_000)));
        alice.see(bob, "idle", presence -> presence.idleSince().isPresent());
        changes.awaitCount(1).assertValueAt(0, info -> info.screenName().equals("bob"));
    }

    @Test
    void ourSessionsAreCounted() {
        Person alice = online("alice");
        Person again = online("alice");
        UserDetails self =
                Patience.done(people(again).of(again.account().self()).toSingle());
        assertThat(self.sessions()).isEqualTo(2);
        assertThat(self.memberSince()).isPresent();
        assertThat(Patience.first(
                                wire(again).self(),
                                "both sessions",
                                told -> told.filter(info -> info.instances().size() == 2)
                                        .isPresent())
                        .orElseThrow()
                        .instances())
                .anyMatch(UserInfo::isPrimaryInstance);
    }
}
