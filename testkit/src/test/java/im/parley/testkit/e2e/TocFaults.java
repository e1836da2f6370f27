// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Account;
import im.parley.ConnectionException;
import im.parley.ConnectionState.Offline;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.RateStatus;
import im.parley.Reconnect;
import im.parley.RequestException;
import im.parley.WireException;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.fault.SignOnStep;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.testkit.server.toc.TocProfile;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Whatever a TOC server does wrong: what can be read is read, the rest has a name, and the account lives on. */
abstract class TocFaults {
    private static final int LONGEST_LINE = 65_535;

    @RegisterExtension
    final ImServerExtension server;

    private final Deque<Person> people = new ArrayDeque<>();
    private final ReplayProcessor<ImEvent.Problem> problems = ReplayProcessor.create();

    TocFaults(TocProfile profile) {
        server = ImServerExtension.of(ImServer.builder().users("alice", "bob").tocProfile(profile));
    }

    @AfterEach
    void close() {
        people.forEach(Person::close);
    }

    private Person seat(Way way, String user) {
        Person person = Person.at(
                way.account(server.server(), user).reconnect(Reconnect.never()).build());
        people.push(person);
        person.account().events().ofType(ImEvent.Problem.class).subscribe(problems::onNext);
        return person;
    }

    private Person online(Way way) {
        return seat(way, "alice").signOn();
    }

    /** Signed on in the other protocol, where the server says when it is done. */
    private Person bob() {
        return seat(Way.BUCP, "bob").signOn();
    }

    private void tell(String line) {
        tell(line.getBytes(StandardCharsets.UTF_8));
    }

    private void tell(byte[] line) {
        server.faults().tellTocClients(ByteString.of(line));
    }

    /** Returns how a session that was signed on this way is told a message. */
    private static String message(Way way, String text) {
        return switch (way) {
            case TOC1 -> "IM_IN:bob:F:" + text;
            case TOC2 -> "IM_IN2:bob:F:F:" + text;
            default -> "IM_IN_ENC2:bob:F:F:T: O :F:L:en:" + text;
        };
    }

    private void assertListens(Way way, Person alice) {
        tell(message(way, "still there?"));
        alice.hear("still there?");
        assertThat(alice.session()).isEqualTo(1);
    }

    private ImException problem() {
        return Patience.first(problems, "a problem", any -> true).cause();
    }

    private static boolean hasProblems(Person person) {
        return person.events().stream().anyMatch(ImEvent.Problem.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void framesWithoutLengthArePassedOver(Way way) {
        Person alice = online(way);
        tell("");
        tell("");
        assertListens(way, alice);
        assertThat(hasProblems(alice)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void nulsAtTheEndAreNoPartOfALine(Way way) {
        server.faults().endLinesWithNul();
        Person alice = online(way);
        Person bob = bob();
        bob.say(alice, "without a NUL");
        assertThat(alice.hear().text()).isEqualTo("without a NUL");
        alice.befriend(bob, "Friends");
        assertThat(alice.account().buddies().list().value().find(alice.idOf(bob)))
                .isPresent();
        assertListens(way, alice);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void aGapInTheSequenceIsLivedWith(Way way) {
        Person alice = online(way);
        server.faults().skipSequenceNumber();
        server.faults().skipSequenceNumber();
        assertListens(way, alice);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void framesMayComeByteByByte(Way way) {
        server.faults().splitInto(1);
        Person alice = online(way);
        Person bob = bob();
        bob.say(alice, "t-r-i-c-k-l-e");
        assertThat(alice.hear().text()).isEqualTo("t-r-i-c-k-l-e");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void manyFramesMayComeAtOnce(Way way) {
        Person alice = online(way);
        int many = 300;
        IntStream.range(0, many).forEach(i -> tell(message(way, "number " + i)));
        IntStream.range(0, many).forEach(i -> assertThat(alice.hear().text()).isEqualTo("number " + i));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void aLineThatNobodyKnowsIsTold(Way way) {
        Person alice = online(way);
        tell("FROBNICATE9:a:b:c");
        assertThat(problem()).isInstanceOf(WireException.class).hasMessageContaining("FROBNICATE9");
        assertListens(way, alice);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void fieldsMayBeEmpty(Way way) {
        Person alice = online(way);
        for (String line : new String[] {
            "EVILED:0:",
            "UPDATE_BUDDY:bob:F:0:0:0:",
            "UPDATE_BUDDY2:bob:F:0:0:0::",
            "BUDDY_CAPS2:bob:",
            "BART2:bob:",
            "INSERTED2:g:",
            "INSERTED2:b::bob:",
            "DELETED2:b:bob:",
            "DELETED2:p:carol:",
            "CHAT_UPDATE_BUDDY:0:T:",
            "NICK:",
            "PAUSED",
        }) {
            tell(line);
        }
        tell(message(way, ""));
        assertThat(alice.hear().text()).isEmpty();
        assertListens(way, alice);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void textThatIsNotUtf8IsReadAsLatin1(Way way) {
        Person alice = online(way);
        tell(message(way, "caf\u00e9 \u00bd").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(alice.hear().text()).isEqualTo("café ½");
        assertListens(way, alice);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void aLineMayFillItsFrame(Way way) {
        Person alice = online(way);
        int rest = LONGEST_LINE - message(way, "").length();
        tell(message(way, "x".repeat(rest)));
        assertThat(alice.hear().text()).hasSize(rest);
        assertListens(way, alice);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void aServerMayHangUpRightBehindItsConsent(Way way) {
        server.faults().hangUpAfter(SignOnStep.LOGIN);
        Person alice = seat(way, "alice");
        ConnectionException lost =
                Patience.failure(ConnectionException.class, alice.account().connect());
        assertThat(lost.reason()).isEqualTo(ConnectionException.Reason.LOST);
        assertThat(((Offline) alice.account().state().value()).cause()).contains(lost);
        server.faults().clear();

        alice.signOn();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void aServerMayHangUpRightBehindTheList(Way way) {
        server.faults().hangUpAfter(SignOnStep.LIST);
        Account account = seat(way, "alice").account();
        account.connect().onErrorComplete().blockingAwait();
        ImException cause = ((Offline) Patience.first(account.state(), "the end", Offline.class::isInstance))
                .cause()
                .orElseThrow();
        assertThat(((ConnectionException) cause).reason()).isEqualTo(ConnectionException.Reason.LOST);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void aPauseInTheMiddleOfASendHoldsBackTheRest(Way way) {
        Person alice = online(way);
        Person bob = bob();
        alice.say(bob, "before");
        bob.hear("before");
        server.faults().pauseTocClients();
        awaitRate(alice, RateStatus.Level.PACED);
        CompletableFuture<DeliveryReceipt> held =
                later(alice.account().conversation("bob").send("meanwhile"));
        assertThat(held).isNotDone();
        server.faults().resumeTocClients();

        assertThat(held.orTimeout(30, TimeUnit.SECONDS).join()).isNotNull();
        bob.hear("meanwhile");
        alice.say(bob, "after");
        assertThat(bob.hear().text()).isEqualTo("after");
        awaitRate(alice, RateStatus.Level.CLEAR);
        assertThat(alice.session()).isEqualTo(1);
    }

    private static CompletableFuture<DeliveryReceipt> later(Single<DeliveryReceipt> sending) {
        return sending.toCompletionStage().toCompletableFuture();
    }

    private static void awaitRate(Person person, RateStatus.Level level) {
        Patience.first(person.account().rate(), "a rate " + level, rate -> rate.level() == level);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void anErrorThatNobodyAskedForIsTold(Way way) {
        Person alice = online(way);
        tell("ERROR:913:internal server error");
        RequestException refused = (RequestException) problem();
        assertThat(refused.code()).isEqualTo(913);
        assertListens(way, alice);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void missedMessagesAreTold(Way way) {
        Person alice = online(way);
        tell("ERROR:962:bob");
        RequestException missed = (RequestException) problem();
        assertThat(missed.code()).isEqualTo(962);
        assertThat(missed).hasMessageContaining("from bob");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void aLengthThatLiesEndsTheSession(Way way) {
        Person alice = online(way);
        server.faults().lieAboutNextLength();
        tell(message(way, "x".repeat(40_000)));
        Offline end = (Offline) Patience.first(alice.account().state(), "the end", Offline.class::isInstance);
        assertThat(((ConnectionException) end.cause().orElseThrow()).reason())
                .isEqualTo(ConnectionException.Reason.PROTOCOL);
        server.faults().clear();
        alice.signOn();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "TOC.*")
    void anEmojiThatAServerHasLostIsTold(Way way) {
        Person alice = online(way);
        tell(message(way, "fine \uFFFD\uFFFD!"));
        assertThat(alice.hear().text()).isEqualTo("fine \uFFFD\uFFFD!");
        assertThat(problem()).isInstanceOf(WireException.class).hasMessageContaining("lost");
        assertListens(way, alice);
    }
}
