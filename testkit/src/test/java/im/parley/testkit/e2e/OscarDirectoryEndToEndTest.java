// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.facet;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.extension.AccountSettings;
import im.parley.extension.Directory;
import im.parley.extension.DirectoryEntry;
import im.parley.extension.DirectoryEntry.Field;
import im.parley.oscar.Invitations;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** People look each other up. */
class OscarDirectoryEndToEndTest {
    private static final DirectoryEntry JUANA = DirectoryEntry.EMPTY
            .with(Field.FIRST_NAME, "Juana")
            .with(Field.LAST_NAME, "Garc\u00eda")
            .with(Field.CITY, "M\u00e1laga")
            .with(Field.LANGUAGE, "es")
            .with(Field.EMAIL, "juana@example.org")
            .withInterest("Jazz");

    private final OscarCompany company = OscarCompany.of("alice", "bob", "carol");
    private final Person alice = company.online("alice");
    private final Person bob = company.online("bob");
    private final Directory directory = facet(alice, Directory.class);

    @AfterEach
    void close() {
        company.close();
    }

    private DirectoryEntry ofBob(DirectoryEntry entry) {
        return new DirectoryEntry(Optional.of(alice.idOf(bob)), entry.fields(), entry.interests());
    }

    private Optional<DirectoryEntry> entryOfBob() {
        return Patience.done(directory.of(alice.idOf(bob)).map(Optional::of).defaultIfEmpty(Optional.empty()));
    }

    @Test
    void whatOneEntersOthersRead() {
        assertThat(entryOfBob()).isEmpty();
        Patience.done(facet(bob, Directory.class).set(JUANA));
        assertThat(entryOfBob()).contains(ofBob(JUANA));
        DirectoryEntry less = DirectoryEntry.EMPTY.with(Field.NICKNAME, "Bobby");
        Patience.done(facet(bob, Directory.class).set(less));
        assertThat(entryOfBob()).contains(ofBob(less));
    }

    @Test
    void peopleAreFoundByWhatTheyEntered() {
        Patience.done(facet(bob, Directory.class).set(JUANA));
        DirectoryEntry like =
                DirectoryEntry.EMPTY.with(Field.LAST_NAME, "Garc\u00eda").with(Field.CITY, "M\u00e1laga");
        assertThat(Patience.done(directory.search(like))).containsExactly(ofBob(JUANA));
        assertThat(Patience.done(directory.search(like.with(Field.CITY, "Madrid"))))
                .isEmpty();
        assertThat(Patience.done(directory.searchByInterest("Jazz"))).containsExactly(ofBob(JUANA));
        assertThat(Patience.done(directory.interests())).contains("Jazz", "Chess");
    }

    @Test
    void peopleAreFoundByTheAddressTheyEnteredOrRegistered() {
        assertThat(Patience.done(directory.searchByEmail("juana@example.org"))).isEmpty();
        Patience.done(facet(bob, AccountSettings.class).changeEmail("juana@example.org"));
        List<DirectoryEntry> registered = Patience.done(directory.searchByEmail("juana@example.org"));
        assertThat(registered).containsExactly(new DirectoryEntry(Optional.of(alice.idOf(bob)), Map.of()));
        Patience.done(facet(bob, Directory.class).set(JUANA));
        assertThat(Patience.done(directory.searchByEmail("juana@example.org"))).containsExactly(ofBob(JUANA));
    }

    @Test
    void aSearchForNothingIsRefusedWithTheServersNumber() {
        RequestException refusal = Patience.failure(
                RequestException.class, directory.search(DirectoryEntry.EMPTY).ignoreElement());
        assertThat(refusal.code()).isEqualTo(4);
    }

    @Test
    void aFriendIsInvitedByMail() {
        Patience.done(facet(alice, Invitations.class).invite("new@example.org", "come in"));
    }
}
