// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.events;
import static im.parley.testkit.e2e.OscarCompany.facet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.extension.Warnings;
import im.parley.extension.Warnings.Warned;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People who misbehave are warned. */
class OscarWarningsEndToEndTest {
    private final OscarCompany company = OscarCompany.of("alice", "bob");
    private final Person alice = company.online("alice");
    private final Person bob = company.online("bob");
    private final Warnings warnings = facet(alice, Warnings.class);

    @AfterEach
    void close() {
        company.close();
    }

    private void seeLevel(int percent) {
        Patience.first(facet(bob, Warnings.class).ownLevel(), percent + "%", level -> level == percent);
    }

    /** Waits until the level is that and has been told: a session that ends between the two tells nothing more. */
    private void seeWarned(int percent) {
        seeLevel(percent);
        Patience.until(
                "word of " + percent + "%",
                () -> events(bob, Warned.class).stream().anyMatch(warned -> warned.level() == percent));
    }

    @Test
    void whoeverWroteCanBeWarnedAndLearnsByWhom() {
        bob.say(alice, "rude");
        alice.hear("rude");
        Patience.done(warnings.warn(alice.idOf(bob), false));
        seeWarned(10);
        bob.say(alice, "ruder");
        Patience.done(warnings.warn(alice.idOf(bob), true));
        seeWarned(13);
        bob.leave();
        assertThat(events(bob, Warned.class))
                .extracting(Warned::level, Warned::by)
                .containsExactly(tuple(10, Optional.of(bob.idOf(alice))), tuple(13, Optional.empty()));
    }

    @Test
    void whoeverDidNotWriteCannotBeWarned() {
        RequestException refusal = Patience.failure(RequestException.class, warnings.warn(alice.idOf(bob), false));
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(refusal.code()).isEqualTo(0x0D);
    }

    @Test
    void warningsWearOffWithAWord() {
        bob.say(alice, "rude");
        Patience.done(warnings.warn(alice.idOf(bob), false));
        seeWarned(10);
        company.server().world().warnings().decay();
        seeWarned(5);
        bob.leave();
        assertThat(events(bob, Warned.class)).extracting(Warned::level).containsExactly(10, 5);
    }

    @Test
    void theLevelIsKnownToTheNextSession() {
        bob.say(alice, "rude");
        Patience.done(warnings.warn(alice.idOf(bob), false));
        seeLevel(10);
        company.server().faults().dropConnections();
        bob.seeSession(2);
        seeLevel(10);
    }
}
