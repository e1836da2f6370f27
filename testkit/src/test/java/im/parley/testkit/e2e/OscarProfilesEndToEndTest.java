// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.facet;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.extension.Profiles;
import im.parley.oscar.OscarStatus;
import im.parley.oscar.UserStatus;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import io.reactivex.rxjava3.core.Flowable;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write about themselves. */
class OscarProfilesEndToEndTest {
    private final OscarCompany company = OscarCompany.of("alice", "bob");
    private final Person alice = company.online("alice");
    private final Person bob = company.online("bob");

    @AfterEach
    void close() {
        company.close();
    }

    private Optional<RichText> profileOfBob() {
        return Patience.done(facet(alice, Profiles.class)
                .of(alice.idOf(bob))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "<B>bold</B> & <I>more</I>",
                "caf\u00e9",
                "\u041f\u0440\u0438\u0432\u0435\u0442",
                "\ud83c\udf89\u0001"
            })
    void aProfileInAnyCharsetIsRead(String html) {
        RichText profile = RichText.html(html);
        Patience.done(facet(bob, Profiles.class).set(profile));
        assertThat(profileOfBob()).contains(profile);
    }

    @Test
    void aProfileCanBeLongAndIsTakenAway() {
        RichText profile = RichText.of("x".repeat(4096));
        Patience.done(facet(bob, Profiles.class).set(profile));
        assertThat(profileOfBob()).contains(profile);
        Patience.done(facet(bob, Profiles.class).set(RichText.EMPTY));
        assertThat(profileOfBob()).isEmpty();
    }

    @Test
    void aProfileThatIsTooLongIsRefusedAndTheOneBeforeStays() {
        Patience.done(facet(bob, Profiles.class).set(RichText.of("short")));
        RequestException refusal = Patience.failure(
                RequestException.class, facet(bob, Profiles.class).set(RichText.of("x".repeat(4097))));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(refusal).hasMessageContaining("4096");
        assertThat(profileOfBob()).contains(RichText.of("short"));
    }

    @Test
    void thePlacesLeftToTheReaderAreFilledIn() {
        Patience.done(facet(bob, Profiles.class).set(RichText.of("Hello %n!")));
        assertThat(profileOfBob()).contains(RichText.of("Hello alice!"));
        alice.befriend(bob, "Friends");
        bob.appear(Presence.away("Not for you, %n: \u0449 100%"));
        alice.see(
                bob,
                "an away text for alice",
                presence -> presence.note()
                        .map(RichText::text)
                        .filter("Not for you, alice: \u0449 100%"::equals)
                        .isPresent());
    }

    @Test
    void aStatusTextIsFilledInBesideThePresenceAndAsItWasWrittenInTheStatus() {
        alice.befriend(bob, "Friends");
        bob.appear(Presence.ONLINE.withNote(RichText.of("Hi %n, 100% here")));
        alice.see(
                bob,
                "a text for alice",
                presence -> presence.note().equals(Optional.of(RichText.of("Hi alice, 100% here"))));
        UserStatus status = Patience.first(
                Flowable.defer(() -> facet(alice, OscarStatus.class)
                                .of(alice.idOf(bob))
                                .toFlowable())
                        .repeatWhen(done -> done.delay(10, TimeUnit.MILLISECONDS)),
                "a status with a text",
                shown -> shown.text().isPresent());
        assertThat(status.text()).contains("Hi %n, 100% here");
    }

    @Test
    void awayTextsOfStrangersCanBeRead() {
        bob.appear(Presence.away("fishing"));
        RichText text = Patience.done(
                facet(alice, Profiles.class).awayTextOf(alice.idOf(bob)).toSingle());
        assertThat(text).isEqualTo(RichText.of("fishing"));
    }

    @Test
    void anAwayTextThatIsTooLongIsRefused() {
        RequestException refusal =
                Patience.failure(RequestException.class, bob.account().setPresence(Presence.away("x".repeat(4097))));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    void theAbsentHaveNoProfile() {
        alice.befriend(bob, "Friends");
        alice.see(bob, Status.ONLINE);
        bob.signOff();
        alice.see(bob, Status.OFFLINE);
        RequestException refusal = Patience.failure(
                RequestException.class,
                facet(alice, Profiles.class).of(alice.idOf(bob)).ignoreElement());
        assertThat(refusal.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
        assertThat(refusal.code()).isEqualTo(4);
    }

    @Test
    void aProfileIsSaidAgainAfterAHiccup() {
        Patience.done(facet(bob, Profiles.class).set(RichText.of("still me")));
        company.server().faults().dropConnections();
        alice.seeSession(2);
        bob.seeSession(2);
        assertThat(profileOfBob()).contains(RichText.of("still me"));
    }
}
