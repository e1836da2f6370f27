// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.facet;
import static im.parley.testkit.e2e.OscarCompany.user;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Reconnect;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.SignOnException;
import im.parley.oscar.Oscar;
import im.parley.oscar.OscarLinkedAccounts;
import im.parley.oscar.OscarProtocol;
import im.parley.oscar.SignOnMethod;
import im.parley.oscar.snac.feedbag.FeedbagInsert;
import im.parley.oscar.snac.feedbag.FeedbagItem;
import im.parley.oscar.snac.feedbag.FeedbagStatus;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.ScreenName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One password, several names. */
class OscarLinkedAccountsEndToEndTest {
    private static final ScreenName ALICE = ScreenName.of("alice");

    private OscarCompany company = OscarCompany.of("alice", "bob", "other");

    @AfterEach
    void close() {
        company.close();
    }

    private static OscarLinkedAccounts linked(Person person) {
        return facet(person, OscarLinkedAccounts.class);
    }

    /** Seats an account that signs on by somebody's word and knows no password. */
    private Person seatBy(Person first, String name) {
        return Person.at(company.server()
                .account(Oscar.PROTOCOL, name)
                .credentials(linked(first).credentials(user(first, name)))
                .option(Oscar.SIGN_ON, SignOnMethod.LINKED)
                .reconnect(Reconnect.backoff(Duration.ofMillis(20), Duration.ofSeconds(1)))
                .build());
    }

    @Test
    void aLinkedNameIsToldAndSignedOnWithoutItsPassword() {
        company.server().world().lists().link(ALICE, "Other");
        Person alice = company.online("alice");
        assertThat(linked(alice).names().value()).containsExactly(user(alice, "other"));
        Person bob = company.online("bob");
        try (Person other = seatBy(alice, "other")) {
            other.signOn();
            other.say(bob, "it works");
            assertThat(bob.hear("it works").sender()).isEqualTo(bob.idOf(other));
            company.server().faults().dropConnections();
            alice.seeSession(2);
            bob.seeSession(2);
            other.seeSession(2);
            other.say(bob, "and again");
            bob.hear("and again");
        }
    }

    @Test
    void theAuthorizerTellsWhereTheServerKeepsNoList() {
        company.close();
        company = new OscarCompany(ImServer.builder().users("alice", "other").withoutFoodGroups(0x13));
        company.server().world().lists().link(ALICE, "other");
        Person alice = company.online("alice");
        assertThat(linked(alice).names().value()).containsExactly(user(alice, "other"));
        company.server().faults().dropConnections();
        alice.seeSession(2);
        assertThat(linked(alice).names().value()).containsExactly(user(alice, "other"));
    }

    @Test
    void aNameThatIsNotLinkedIsNotLetIn() {
        Person alice = company.online("alice");
        assertThat(linked(alice).names().value()).isEmpty();
        try (Person other = seatBy(alice, "other")) {
            SignOnException refused =
                    Patience.failure(SignOnException.class, other.account().connect());
            assertThat(refused.reason()).isEqualTo(SignOnException.Reason.BAD_CREDENTIALS);
            assertThat(refused.code()).isEqualTo(0x0F);
        }
    }

    @Test
    void aPasswordIsNoWordOfALinkedAccount() {
        try (Person other = Person.at(company.server()
                .account(Oscar.PROTOCOL, "other")
                .option(Oscar.SIGN_ON, SignOnMethod.LINKED)
                .build())) {
            SignOnException refused =
                    Patience.failure(SignOnException.class, other.account().connect());
            assertThat(refused.reason()).isEqualTo(SignOnException.Reason.BAD_CREDENTIALS);
        }
    }

    @Test
    void namesAreUnlinkedByUsAndLinkedByTheServerAlone() {
        company.server().world().lists().link(ALICE, "other");
        Person alice = company.online("alice");
        Patience.done(linked(alice).unlink(user(alice, "other")));
        assertThat(linked(alice).names().value()).isEmpty();
        assertThat(company.server().world().lists().linked(ALICE)).isEmpty();
        RequestException missing =
                Patience.failure(RequestException.class, linked(alice).unlink(user(alice, "other")));
        assertThat(missing.reason()).isEqualTo(Reason.NOT_FOUND);
        FeedbagItem item = FeedbagItem.ofRoot(FeedbagItem.LINKED_ACCOUNT, "other", 77);
        RequestException refused = Patience.failure(
                RequestException.class,
                facet(alice, OscarProtocol.class)
                        .request(new FeedbagInsert(List.of(item)), FeedbagStatus.class)
                        .ignoreElement());
        assertThat(refused.code()).isEqualTo(0x0F);
    }
}
