// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ImEvent;
import im.parley.WireException;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.toc.TocProfile;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;

/** Any text on its way between people who sign on in any two ways, over sockets and servers of both kinds. */
class AnyTextProperties {
    private final ImServer aol = server(TocProfile.AOL);
    private final ImServer oos = server(TocProfile.OOS);

    private static ImServer server(TocProfile profile) {
        return ImServer.builder().users("alice", "bob").tocProfile(profile).start();
    }

    @AfterProperty
    void stop() {
        aol.close();
        oos.close();
    }

    private static Person online(ImServer server, Way way, String user) {
        Person person = Person.at(way.account(server, user).build()).signOn();
        Patience.until(user + " on the server", () -> server.world().sessions().isPresent(ScreenName.of(user)));
        return person;
    }

    @Property(tries = 60)
    void crossesUnchanged(@ForAll Way one, @ForAll("tocWays") Way other, @ForAll("texts") List<String> texts) {
        try (Person alice = online(aol, one, "alice");
                Person bob = online(aol, other, "bob")) {
            for (String text : texts) {
                alice.say(bob, text);
                assertThat(bob.hear().text()).isEqualTo(text);
                bob.say(alice, text);
                assertThat(alice.hear().text()).isEqualTo(text);
            }
        }
    }

    @Property(tries = 60)
    void crossesTheOtherKindOfServerUnchanged(
            @ForAll("tocWays") Way one, @ForAll("tocWays") Way other, @ForAll("texts") List<String> texts) {
        try (Person alice = online(oos, one, "alice");
                Person bob = online(oos, other, "bob")) {
            for (String text : texts) {
                alice.say(bob, text);
                assertThat(bob.hear().text()).isEqualTo(text);
            }
        }
    }

    @Property(tries = 40)
    void whatThatServerLosesOnTheWayFromTheOtherProtocolIsTold(
            @ForAll("tocWays") Way way, @ForAll("texts") List<String> texts) {
        try (Person alice = online(oos, Way.BUCP, "alice");
                Person bob = online(oos, way, "bob")) {
            ReplayProcessor<ImEvent.Problem> problems = ReplayProcessor.create();
            bob.account().events().ofType(ImEvent.Problem.class).subscribe(problems);
            for (String text : texts) {
                bob.say(alice, text);
                assertThat(alice.hear().text()).isEqualTo(text);
                alice.say(bob, text);
                String lossy = text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "\uFFFD\uFFFD");
                var heard = bob.hear();
                assertThat(heard.text()).isEqualTo(lossy);
                if (!lossy.equals(text)) {
                    ImEvent.Problem told = Patience.first(
                            problems,
                            "what was lost",
                            problem ->
                                    problem.message().filter(heard.id()::equals).isPresent());
                    assertThat(told.cause()).isInstanceOf(WireException.class);
                }
            }
        }
    }

    @Provide
    Arbitrary<Way> tocWays() {
        return Arbitraries.of(Way.TOC1, Way.TOC2, Way.TOC2_LOGIN);
    }

    /** Not more of them than go at once, and without what has no spelling in HTML. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> special = Arbitraries.strings()
                .withChars("\"'\\$()[]{}<>&;:#|`~ \n\u00A0aé½€я漢")
                .ofMaxLength(30);
        Arbitrary<String> unicode = Arbitraries.integers()
                .between(' ', Character.MAX_CODE_POINT)
                .filter(c -> (c < 0x7F || c > 0x9F) && Character.getType(c) != Character.SURROGATE)
                .list()
                .ofMaxSize(20)
                .map(codes -> codes.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append))
                .map(StringBuilder::toString);
        Arbitrary<String> fixed = Arbitraries.of(
                "\" auto", "\\\" x", "a\\", "{}", "}{", "done:", "&quot;", "</body>", "🎉 👋🏽", "a:b::c", "x\n\ny");
        return Arbitraries.oneOf(special, unicode, fixed)
                .filter(text -> !text.isEmpty() && !text.contains("\uFFFD\uFFFD"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
