// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import im.parley.Presence.Status;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.SignOnException;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.AccountSettings;
import im.parley.extension.Privacy;
import im.parley.extension.Privacy.Mode;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.TocProtocol;
import im.parley.toc.wire.command.TocGetStatus;
import im.parley.toc.wire.reply.UpdateBuddy2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** TOC users' own accounts, and whom they let through, towards both kinds of servers. */
@ParameterizedClass
@EnumSource(TocProfile.class)
class TocAccountEndToEndTest {
    private final TocProfile profile;

    TocAccountEndToEndTest(TocProfile profile) {
        this.profile = profile;
    }

    private void assumePrivacy(Way way) {
        assumeFalse(
                profile == TocProfile.OOS && way == Way.TOC1, "TOC1's privacy is taken in silence and not in force");
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC1", "TOC2", "TOC2_LOGIN"})
    void aNameIsFormatted(Way way) {
        try (Scene scene = new Scene(profile)) {
            AccountSettings settings = scene.online(way, "bob").account().require(AccountSettings.class);
            Patience.done(settings.formatName("B oB"));
            assertThat(scene.server()
                            .world()
                            .users()
                            .registration(ScreenName.of("bob"))
                            .orElseThrow()
                            .name()
                            .display())
                    .isEqualTo("B oB");
            RequestException refused = Patience.failure(RequestException.class, settings.formatName("alice"));
            assertThat(refused.code()).isEqualTo(profile == TocProfile.AOL ? 911 : 913);
            assertThat(refused.reason()).isEqualTo(profile == TocProfile.AOL ? Reason.NOT_PERMITTED : Reason.OTHER);
            Patience.failure(UnsupportedFeatureException.class, settings.changeEmail("a@example.org"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC1", "TOC2", "TOC2_LOGIN"})
    void aPasswordIsChanged(Way way) {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(way, "bob");
            AccountSettings settings = bob.account().require(AccountSettings.class);
            assertThat(Patience.failure(RequestException.class, settings.changePassword("guess", "better$1"))
                            .code())
                    .isEqualTo(profile == TocProfile.AOL ? 911 : 980);
            Patience.done(settings.changePassword(ImServer.PASSWORD, "better $1"));
            bob.signOff();
            SignOnException refused =
                    Patience.failure(SignOnException.class, bob.account().connect());
            assertThat(refused.reason()).isEqualTo(SignOnException.Reason.BAD_CREDENTIALS);
        }
    }

    @ParameterizedTest
    @CsvSource({"TOC1, TOC2", "TOC2, TOC1", "TOC2, BUCP", "TOC1, BUCP", "TOC2, TOC2", "TOC2_LOGIN, BUCP"})
    void whoeverIsDeniedSeesNobody(Way denier, Way denied) {
        assumePrivacy(denier);
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(denier, "bob");
            Person eve = scene.online(denied, "alice");
            eve.befriend(bob, "Friends");
            eve.see(bob, Status.ONLINE);
            Privacy privacy = bob.account().require(Privacy.class);
            Patience.done(privacy.setMode(Mode.DENY_LISTED));
            Patience.done(privacy.deny(bob.idOf(eve)));
            eve.see(bob, Status.OFFLINE);
            assertThat(privacy.settings().value().denied()).containsExactly(bob.idOf(eve));
            Patience.done(privacy.forget(bob.idOf(eve)));
            eve.see(bob, Status.ONLINE);
            Patience.done(privacy.setMode(Mode.DENY_ALL));
            eve.see(bob, Status.OFFLINE);
            Patience.done(privacy.allow(bob.idOf(eve)));
            Patience.done(privacy.setMode(Mode.ALLOW_LISTED));
            eve.see(bob, Status.ONLINE);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC1", "TOC2"})
    void privacyIsInForceInTheNextSession(Way way) {
        assumePrivacy(way);
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(way, "bob");
            Person eve = scene.online(Way.TOC2, "alice");
            Privacy privacy = bob.account().require(Privacy.class);
            Patience.done(privacy.setMode(Mode.DENY_LISTED));
            Patience.done(privacy.deny(bob.idOf(eve)));
            bob.signOff();
            eve.befriend(bob, "Friends");
            Person friend = scene.online(Way.TOC2, "carol");
            friend.befriend(bob, "Friends");
            bob.signOn();
            friend.see(bob, Status.ONLINE);
            assertThat(privacy.settings().value().mode()).isEqualTo(Mode.DENY_LISTED);
            assertThat(privacy.settings().value().denied()).containsExactly(bob.idOf(eve));
            assertThat(eve.account().buddies().presence(eve.idOf(bob)).value().isOnline())
                    .isFalse();
        }
    }

    @Test
    void privacyFollowsTheOtherSession() {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(Way.TOC2, "bob");
            Person again = scene.online(Way.TOC2, "bob");
            if (profile == TocProfile.OOS) {
                untilItIsOnline(again);
            }
            Privacy here = bob.account().require(Privacy.class);
            Privacy there = again.account().require(Privacy.class);
            Patience.done(here.deny(bob.account().user("alice")));
            Patience.first(
                    there.settings(),
                    "alice denied",
                    now -> now.denied().contains(again.account().user("alice")));
        }
    }

    /** One server tells a session nothing between its list and the end of its sign-on. */
    private static void untilItIsOnline(Person bob) {
        Patience.done(bob.account().require(TocProtocol.class).request(new TocGetStatus("bob"), UpdateBuddy2.class));
    }
}
