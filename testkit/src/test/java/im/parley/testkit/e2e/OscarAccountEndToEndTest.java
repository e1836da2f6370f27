// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.facet;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ExtensionEvent;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.extension.AccountSettings;
import im.parley.extension.Profiles;
import im.parley.oscar.AccountRegistration;
import im.parley.oscar.AccountRegistration.Disclosure;
import im.parley.oscar.ConversationWindows;
import im.parley.oscar.ConversationWindows.WindowClosed;
import im.parley.oscar.MailAlerts;
import im.parley.oscar.MailAlerts.MailChange;
import im.parley.oscar.Oscar;
import im.parley.oscar.ServerPopup;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.ScreenName;
import io.reactivex.rxjava3.core.Flowable;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The account itself, and what the server has to say to its owner. */
class OscarAccountEndToEndTest {
    private static final ScreenName ALICE = ScreenName.of("alice");

    private final OscarCompany company = OscarCompany.of("alice", "bob");
    private final Person alice = company.online("alice");
    private final AccountSettings settings = facet(alice, AccountSettings.class);
    private final AccountRegistration registration = facet(alice, AccountRegistration.class);

    @AfterEach
    void close() {
        company.close();
    }

    @Test
    void theNameIsFormatted() {
        Patience.done(settings.formatName("Al Ice"));
        assertThat(Patience.done(registration.formattedName().toSingle())).isEqualTo("Al Ice");
    }

    @Test
    void anotherNameIsRefused() {
        RequestException refusal = Patience.failure(RequestException.class, settings.formatName("Mallory"));
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(refusal.code()).isEqualTo(1);
    }

    @Test
    void thePageForThePasswordIsTheOneThatTheServerNamed() {
        assertThat(Patience.done(registration.passwordPage().isEmpty())).isTrue();
        try (OscarCompany naming = new OscarCompany(
                ImServer.builder().users("Al Ice").passwordPage("http://example.org/password?name=%s"))) {
            AccountRegistration told = facet(naming.online("Al Ice"), AccountRegistration.class);
            assertThat(Patience.done(told.passwordPage().toSingle()))
                    .isEqualTo(URI.create("http://example.org/password?name=Al%20Ice"));
        }
        try (OscarCompany naming =
                new OscarCompany(ImServer.builder().users("alice").passwordPage("no page at all"))) {
            AccountRegistration told = facet(naming.online("alice"), AccountRegistration.class);
            assertThat(Patience.done(told.passwordPage().isEmpty())).isTrue();
        }
    }

    @Test
    void thePasswordIsChangedForTheNextSignOn() {
        Patience.done(settings.changePassword(ImServer.PASSWORD, "fresh one"));
        alice.signOff();
        Person again = Person.at(company.server()
                .account(Oscar.PROTOCOL, "alice")
                .password("fresh one")
                .build());
        try (again) {
            again.signOn();
        }
    }

    @ParameterizedTest
    @CsvSource({"guessed, fresh one, NOT_PERMITTED, 10", "secret, 123, TOO_LONG, 12"})
    void aPasswordIsNotChangedWithoutGoodReason(String old, String fresh, Reason reason, int code) {
        RequestException refusal = Patience.failure(RequestException.class, settings.changePassword(old, fresh));
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.code()).isEqualTo(code);
    }

    @Test
    void theAddressIsToldAndChanged() {
        assertThat(Patience.done(settings.email().defaultIfEmpty("none"))).isEqualTo("none");
        Patience.done(settings.changeEmail("alice@example.org"));
        assertThat(Patience.done(settings.email().toSingle())).isEqualTo("alice@example.org");
        RequestException refusal = Patience.failure(RequestException.class, settings.changeEmail("nonsense"));
        assertThat(refusal.code()).isEqualTo(8);
    }

    @Test
    void whoMayFindUsIsToldAndChanged() {
        assertThat(Patience.done(registration.disclosure().toSingle())).isEqualTo(Disclosure.FULL);
        Patience.done(registration.setDisclosure(Disclosure.NOTHING));
        assertThat(Patience.done(registration.disclosure().toSingle())).isEqualTo(Disclosure.NOTHING);
    }

    @Test
    void theAccountIsConfirmedOnce() {
        Patience.done(settings.confirm());
        RequestException refusal = Patience.failure(RequestException.class, settings.confirm());
        assertThat(refusal.reason()).isEqualTo(Reason.ALREADY_EXISTS);
        assertThat(refusal.code()).isEqualTo(0x1E);
    }

    /** Returns what happens to somebody from now on. */
    private static <E extends ExtensionEvent> Flowable<E> watch(Person person, Class<E> type) {
        Flowable<E> events = person.account().events().ofType(type).cache();
        events.subscribe();
        return events;
    }

    @Test
    void theServerHasAWindowShown() {
        Flowable<ServerPopup> popups = watch(alice, ServerPopup.class);
        company.server().world().notices().popUp(ALICE, "<B>Maintenance</B> at noon", "http://example.org/");
        ServerPopup popup = Patience.first(popups, "a popup", any -> true);
        assertThat(popup.text()).isEqualTo(RichText.html("<B>Maintenance</B> at noon"));
        assertThat(popup.url()).contains("http://example.org/");
    }

    @Test
    void mailIsToldToThoseWhoAsked() {
        Flowable<MailChange> mail = watch(alice, MailChange.class);
        Patience.done(facet(alice, MailAlerts.class).subscribe());
        Patience.done(facet(alice, Profiles.class).set(RichText.of("said after subscribing, on the same connection")));
        company.server().world().notices().mail(ALICE, 3, "example.org", "http://example.org/mail");
        MailChange change = Patience.first(mail, "mail", any -> true);
        assertThat(change.count()).isEqualTo(3);
        assertThat(change.hasUnread()).isTrue();
        assertThat(change.domain()).contains("example.org");
    }

    @Test
    void aPeerSeesThatWeClosedTheWindow() {
        Person bob = company.online("bob");
        Flowable<WindowClosed> closed = watch(bob, WindowClosed.class);
        Patience.done(facet(alice, ConversationWindows.class).close(alice.idOf(bob)));
        WindowClosed event = Patience.first(closed, "a closed window", any -> true);
        assertThat(event.user()).isEqualTo(bob.idOf(alice));
        assertThat(event.conversation()).isSameAs(bob.account().conversation(bob.idOf(alice)));
    }
}
