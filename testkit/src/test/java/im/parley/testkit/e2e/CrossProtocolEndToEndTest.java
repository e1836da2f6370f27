// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Buddy;
import im.parley.Feature;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.Reconnect;
import im.parley.RichText;
import im.parley.RichText.Style;
import im.parley.TypingState;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people who have nothing in common but the server. */
class CrossProtocolEndToEndTest {
    private static final List<String> TEXTS =
            List.of("a < b & \"c\": {d} [e] \\ $f", "Привет 日本語 ½ café", "🎉 👋🏽\n two lines ");

    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob");

    private final Deque<Person> people = new ArrayDeque<>();

    @AfterEach
    void close() {
        people.forEach(Person::close);
    }

    private Person seat(Way way, String user) {
        Person person = Person.at(way.account(server.server(), user)
                .reconnect(Reconnect.backoff(Duration.ofMillis(50), Duration.ofSeconds(1)))
                .build());
        people.push(person);
        return person;
    }

    private Person online(Way way, String user) {
        return seat(way, user).signOn();
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "BUCP, TOC1", "CHANNEL_1, TOC2_LOGIN", "TOC2, TOC1"})
    void peopleTalk(Way one, Way other) {
        Person alice = online(one, "alice");
        Person bob = online(other, "bob");
        for (String text : TEXTS) {
            alice.say(bob, text);
            assertThat(bob.hear().text()).isEqualTo(text);
            bob.say(alice, text);
            assertThat(alice.hear().text()).isEqualTo(text);
        }
        RichText bold = RichText.of("very ").plus(RichText.of("bold", Style.PLAIN.withBold(true)));
        alice.say(bob, OutgoingMessage.of(bold));
        assertThat(bob.hear().body()).isEqualTo(bold);
        bob.say(alice, OutgoingMessage.of(bold).asAutoReply());
        IncomingMessage answer = alice.hear();
        assertThat(answer.body()).isEqualTo(bold);
        assertThat(answer.is(Trait.AUTO_REPLY)).isTrue();
        assertThat(answer.sender()).isEqualTo(alice.idOf(bob));
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "TOC2, BUCP", "BUCP, TOC1", "TOC1, BUCP", "TOC1, TOC2_LOGIN"})
    void peopleSeeEachOther(Way one, Way other) {
        Person alice = online(one, "alice");
        Person bob = seat(other, "bob");
        alice.befriend(bob, "Friends");
        bob.signOn();
        alice.see(bob, Status.ONLINE);
        bob.appear(Presence.away("gone fishing"));
        Presence away = alice.see(bob, "AWAY", presence -> presence.status() == Status.AWAY);
        if (!one.isToc()) {
            alice.see(
                    bob,
                    "gone fishing",
                    presence -> presence.note()
                            .map(RichText::text)
                            .filter("gone fishing"::equals)
                            .isPresent());
        }
        assertThat(away.isOnline()).isTrue();
        bob.appear(Presence.ONLINE);
        alice.see(bob, Status.ONLINE);
        bob.signOff();
        alice.see(bob, Status.OFFLINE);
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "TOC2, BUCP", "TOC2_LOGIN, CHANNEL_1"})
    void peopleSeeEachOtherType(Way one, Way other) {
        Person alice = online(one, "alice");
        Person bob = online(other, "bob");
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        for (TypingState state : List.of(TypingState.TYPING, TypingState.PAUSED, TypingState.IDLE)) {
            Patience.done(alice.account().conversation("bob").setTyping(state));
            bob.seeTyping(alice, state);
        }
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "TOC2, BUCP", "BUCP, TOC1", "TOC1, BUCP", "BUCP_OLD_HASH, TOC2_LOGIN"})
    void theAbsentGetTheirMessagesLater(Way one, Way other) {
        Person alice = online(one, "alice");
        Person bob = seat(other, "bob");
        alice.say(bob, "while you slept: щ");
        bob.signOn();
        IncomingMessage heard = bob.hear("while you slept: щ");

        assertThat(heard.is(Trait.OFFLINE))
                .isEqualTo(bob.account().capabilities().value().has(Feature.OFFLINE_MESSAGES));
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "TOC2, BUCP", "TOC2_LOGIN, CHANNEL_1"})
    void oneUserHasOneListWhateverTheProtocol(Way one, Way other) {
        Person alice = online(one, "alice");
        var buddies = alice.account().buddies();
        var bob = alice.account().user("bob");
        Patience.done(buddies.add(bob, "Friends").andThen(buddies.rename(bob, "Бобби")));
        alice.account().close();
        Person again = online(other, "alice");
        Buddy found = again.seeList(
                        "bob", list -> list.find(again.account().user("bob")).isPresent())
                .find(again.account().user("bob"))
                .orElseThrow();

        assertThat(found.name()).isEqualTo("Бобби");
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "TOC1, BUCP_OLD_HASH"})
    void everybodyComesBackWhenTheServerHasHiccups(Way one, Way other) {
        Person alice = online(one, "alice");
        Person bob = online(other, "bob");
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        server.faults().splitInto(100);
        server.faults().dropConnections();
        alice.seeSession(2);
        bob.seeSession(2);
        alice.say(bob, "still there?");
        assertThat(bob.hear().text()).isEqualTo("still there?");
        bob.say(alice, "of course");
        assertThat(alice.hear().text()).isEqualTo("of course");
        alice.see(bob, Status.ONLINE);
    }
}
