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
import im.parley.RichText;
import im.parley.RichText.Style;
import im.parley.TypingState;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.toc.TocProfile;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two people who have nothing in common but the server. */
@ParameterizedClass
@EnumSource(TocProfile.class)
class CrossProtocolEndToEndTest {
    private static final List<String> TEXTS =
            List.of("a < b & \"c\": {d} [e] \\ $f", "Привет 日本語 ½ café", "🎉 👋🏽\n two lines ");

    private final TocProfile profile;
    private final Scene scene;

    CrossProtocolEndToEndTest(TocProfile profile) {
        this.profile = profile;
        this.scene = new Scene(profile);
    }

    @AfterEach
    void close() {
        scene.close();
    }

    /** Returns what the other hears: one kind of server makes two replacement characters of each emoji from OSCAR. */
    private String heard(String text, Way from, Way to) {
        return profile == TocProfile.OOS && !from.isToc() && to.isToc()
                ? text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "\uFFFD\uFFFD")
                : text;
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "BUCP, TOC1", "CHANNEL_1, TOC2_LOGIN", "TOC2, TOC1"})
    void peopleTalk(Way one, Way other) {
        Person alice = scene.online(one, "alice");
        Person bob = scene.online(other, "bob");
        for (String text : TEXTS) {
            alice.say(bob, text);
            assertThat(bob.hear().text()).isEqualTo(heard(text, one, other));
            bob.say(alice, text);
            assertThat(alice.hear().text()).isEqualTo(heard(text, other, one));
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
        Person alice = scene.online(one, "alice");
        Person bob = scene.seat(other, "bob");
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
        Person alice = scene.online(one, "alice");
        Person bob = scene.online(other, "bob");
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
        Person alice = scene.online(one, "alice");
        Person bob = scene.seat(other, "bob");
        alice.say(bob, "while you slept: щ");
        Scene.heardOut(alice);
        bob.signOn();
        if (profile == TocProfile.OOS) {
            if (!one.isToc()) {
                assertThat(bob.hear().text()).startsWith("You just received 1 IM(s)");
            }
            alice.say(bob, "now");
            assertThat(bob.hear().text())
                    .as("what was said before does not come")
                    .isEqualTo("now");
            return;
        }
        IncomingMessage heard = bob.hear("while you slept: щ");

        assertThat(heard.is(Trait.OFFLINE))
                .isEqualTo(bob.account().capabilities().value().has(Feature.OFFLINE_MESSAGES));
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "TOC2, BUCP", "TOC2_LOGIN, CHANNEL_1"})
    void oneUserHasOneListWhateverTheProtocol(Way one, Way other) {
        Person alice = scene.online(one, "alice");
        var buddies = alice.account().buddies();
        var bob = alice.account().user("bob");
        Patience.done(buddies.add(bob, "Friends").andThen(buddies.rename(bob, "Бобби")));
        alice.account().close();
        Person again = scene.online(other, "alice");
        Buddy found = again.seeList(
                        "bob", list -> list.find(again.account().user("bob")).isPresent())
                .find(again.account().user("bob"))
                .orElseThrow();

        assertThat(found.name()).isEqualTo("Бобби");
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "TOC1, BUCP_OLD_HASH"})
    void everybodyComesBackWhenTheServerHasHiccups(Way one, Way other) {
        Person alice = scene.online(one, "alice");
        Person bob = scene.online(other, "bob");
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        scene.server().faults().splitInto(100);
        scene.server().faults().dropConnections();
        alice.seeSession(2);
        bob.seeSession(2);
        alice.say(bob, "still there?");
        assertThat(bob.hear().text()).isEqualTo("still there?");
        bob.say(alice, "of course");
        assertThat(alice.hear().text()).isEqualTo("of course");
        alice.see(bob, Status.ONLINE);
    }

    @ParameterizedTest
    @CsvSource({"BUCP, TOC2", "TOC2, BUCP", "TOC2_LOGIN, TOC1"})
    void aBotAnswersBeforeAndAfterADroppedLink(Way one, Way other) {
        Person bot = scene.online(one, "alice");
        Person bob = scene.online(other, "bob");
        bot.account().onMessage(message -> message.reply(message.body()).ignoreElement());
        bob.say(bot, "one");
        bob.hear("one");
        scene.server().faults().dropConnections();
        bot.seeSession(2);
        bob.seeSession(2);
        bob.say(bot, "two");
        assertThat(bob.hear().text()).isEqualTo("two");
    }
}
