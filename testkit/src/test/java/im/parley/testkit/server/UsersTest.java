// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.Users.Admission;
import im.parley.testkit.server.Users.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsersTest {
    private final Cast cast = Cast.of("Alice Test");
    private final Users users = cast.world.users();

    private static Admission admit(Users users, String name, String password) {
        return users.admit(ScreenName.of(name), password::equals);
    }

    @Test
    void admitsByPassword() {
        assertThat(admit(users, "ALICETEST", "secret")).isEqualTo(Admission.ADMITTED);
        assertThat(admit(users, "alicetest", "Secret")).isEqualTo(Admission.WRONG_PASSWORD);
        assertThat(admit(users, "nobody", "secret")).isEqualTo(Admission.UNKNOWN);
        users.suspend(ScreenName.of("alice test"), true);
        assertThat(admit(users, "alicetest", "secret")).isEqualTo(Admission.SUSPENDED);
    }

    @Test
    void registersStrangersWhereAnybodyIsWelcome() {
        Users open = new World(WorldSettings.standard().withAnyUser(true)).users();
        open.add("alice", "secret");

        assertThat(admit(open, "Carl", "whatever")).isEqualTo(Admission.ADMITTED);
        assertThat(admit(open, "carl", "something else")).isEqualTo(Admission.ADMITTED);
        assertThat(admit(open, "1carl", "x")).as("ill-formed").isEqualTo(Admission.UNKNOWN);
        assertThat(admit(open, "alice", "wrong")).isEqualTo(Admission.WRONG_PASSWORD);
        assertThat(open.all()).extracting(ScreenName::display).containsExactly("alice", "Carl");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, true",
        "Alice Test, true",
        "ab, false",
        "9lives, false",
        "a name too long for AIM, false",
        "under_score, false",
        "10000, true",
        "9999, false",
        "2147483646, true",
        "2147483647, false",
        "99999999999, false"
    })
    void knowsWhichNamesAreWellFormed(String name, boolean wellFormed) {
        assertThat(ScreenName.of(name).isWellFormed()).isEqualTo(wellFormed);
    }

    @Test
    void formatsBlanksAndCapitalsOnly() {
        Actor alice = cast.enter("alicetest");

        assertThat(users.format(alice.session(), "aLiCe TEST")).isEqualTo(Change.DONE);
        assertThat(users.format(alice.session(), "bob")).isEqualTo(Change.INVALID);
        assertThat(users.format(alice.session(), " alicetest")).isEqualTo(Change.INVALID);

        assertThat(alice.session().name().display()).isEqualTo("aLiCe TEST");
        assertThat(alice.heard(WorldEvent.SelfChanged.class)).hasSize(1);
    }

    @Test
    void changesAPasswordForWhoKnowsTheOldOne() {
        UserSession alice = cast.enter("alicetest").session();

        assertThat(users.changePassword(alice, "wrong", "newer")).isEqualTo(Change.WRONG_PASSWORD);
        assertThat(users.changePassword(alice, "secret", "abc")).isEqualTo(Change.INVALID);
        assertThat(users.changePassword(alice, "secret", "newer")).isEqualTo(Change.DONE);
        assertThat(admit(users, "alicetest", "newer")).isEqualTo(Admission.ADMITTED);
    }

    @Test
    void keepsRegistrationData() {
        Actor alice = cast.enter("alicetest");

        assertThat(users.changeEmail(alice.session(), "no address")).isEqualTo(Change.INVALID);
        assertThat(users.changeEmail(alice.session(), "a@example.org")).isEqualTo(Change.DONE);
        users.confirm(alice.session());

        assertThat(users.registration(ScreenName.of("alicetest")))
                .contains(new Users.Registration(ScreenName.of("alicetest"), "a@example.org", true, 3));
        assertThat(cast.world.directory().byEmail("A@EXAMPLE.ORG")).containsExactly(ScreenName.of("alicetest"));
        assertThat(alice.heard(WorldEvent.SelfChanged.class)).hasSize(1);
    }
}
