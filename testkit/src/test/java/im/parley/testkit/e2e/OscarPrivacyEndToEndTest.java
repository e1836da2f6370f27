// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static im.parley.testkit.e2e.OscarCompany.facet;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.IncomingMessage;
import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.Privacy;
import im.parley.extension.Privacy.Mode;
import im.parley.oscar.OscarVisibility;
import im.parley.oscar.OscarVisibility.Which;
import im.parley.oscar.snac.feedbag.FeedbagSnac;
import im.parley.oscar.snac.privacy.PrivacySnac;
import im.parley.testkit.ImServer;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may see us, over the stored list and over the older food group. */
class OscarPrivacyEndToEndTest {
    private OscarCompany company = OscarCompany.of("alice", "bob", "carol", "100001", "100002");

    @AfterEach
    void close() {
        company.close();
    }

    private void serveWithout(Integer... families) {
        company.close();
        company = new OscarCompany(
                ImServer.builder().users("alice", "bob", "carol").withoutFoodGroups(families));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void eachModeLetsThroughWhomItNames(boolean stored) {
        if (!stored) {
            serveWithout(FeedbagSnac.FAMILY);
        }
        Person alice = company.online("alice");
        Person bob = company.online("bob");
        Person carol = company.online("carol");
        bob.befriend(alice, "Friends");
        carol.befriend(alice, "Friends");
        alice.befriend(carol, "Friends");
        Privacy privacy = facet(alice, Privacy.class);
        see(alice, bob, carol, true, true);

        Patience.done(privacy.setMode(Mode.DENY_ALL));
        see(alice, bob, carol, false, false);
        Patience.done(privacy.allow(alice.idOf(bob)));
        Patience.done(privacy.setMode(Mode.ALLOW_LISTED));
        see(alice, bob, carol, true, false);
        Patience.done(privacy.setMode(Mode.ALLOW_BUDDIES));
        see(alice, bob, carol, false, true);
        Patience.done(privacy.deny(alice.idOf(carol)));
        Patience.done(privacy.setMode(Mode.DENY_LISTED));
        see(alice, bob, carol, true, false);
        Patience.done(privacy.deny(alice.idOf(bob)));
        see(alice, bob, carol, false, false);
        assertThat(privacy.settings().value())
                .isEqualTo(
                        new Privacy.Settings(Mode.DENY_LISTED, Set.of(), Set.of(alice.idOf(bob), alice.idOf(carol))));
        Patience.done(privacy.forget(alice.idOf(carol)));
        see(alice, bob, carol, false, true);
        Patience.done(privacy.setMode(Mode.ALLOW_ALL));
        see(alice, bob, carol, true, true);
    }

    private static void see(Person alice, Person bob, Person carol, boolean bobMay, boolean carolMay) {
        bob.see(alice, bobMay ? Status.ONLINE : Status.OFFLINE);
        carol.see(alice, carolMay ? Status.ONLINE : Status.OFFLINE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSettingsHoldInTheNextSession(boolean stored) {
        if (!stored) {
            serveWithout(FeedbagSnac.FAMILY);
        }
        Person alice = company.online("alice");
        Person bob = company.seat("bob");
        Privacy privacy = facet(alice, Privacy.class);
        Patience.done(privacy.deny(alice.idOf(bob)).andThen(privacy.setMode(Mode.DENY_LISTED)));
        company.signOff(alice);
        bob.signOn();
        bob.befriend(alice, "Friends");
        Person carol = company.online("carol");
        carol.befriend(alice, "Friends");
        alice.signOn();
        see(alice, bob, carol, false, true);

        assertThat(privacy.settings().value())
                .isEqualTo(new Privacy.Settings(Mode.DENY_LISTED, Set.of(), Set.of(alice.idOf(bob))));
    }

    @Test
    void theSettingsFollowAnotherSession() {
        Person here = company.online("alice");
        Person there = company.online("alice");
        Person bob = company.seat("bob");
        Privacy privacy = facet(here, Privacy.class);
        Patience.done(privacy.allow(here.idOf(bob)).andThen(privacy.setMode(Mode.ALLOW_LISTED)));
        Privacy.Settings expected = new Privacy.Settings(Mode.ALLOW_LISTED, Set.of(here.idOf(bob)), Set.of());
        Patience.first(facet(there, Privacy.class).settings(), "only bob", expected::equals);
        Patience.done(facet(there, Privacy.class).setMode(Mode.ALLOW_ALL));
        Patience.first(privacy.settings(), "everybody", settings -> settings.mode() == Mode.ALLOW_ALL);
    }

    @Test
    void nobodyCanDenyThemselves() {
        Person alice = company.online("alice");
        RequestException refused = Patience.failure(
                RequestException.class,
                facet(alice, Privacy.class).deny(alice.account().self()));
        assertThat(refused.code()).isEqualTo(8);
        assertThat(facet(alice, Privacy.class).settings().value()).isEqualTo(Privacy.Settings.OPEN);
        assertThat(company.server().world().lists().view(company.session(alice)).denies())
                .isEmpty();
    }

    @Test
    void whereThereIsNoPrivacyItIsUnsupported() {
        serveWithout(FeedbagSnac.FAMILY, PrivacySnac.FAMILY);
        Person alice = company.online("alice");
        assertThat(alice.account().capabilities().value().extensions()).doesNotContain(Privacy.class);
        Patience.failure(
                UnsupportedFeatureException.class, facet(alice, Privacy.class).setMode(Mode.DENY_ALL));
        Patience.failure(
                UnsupportedFeatureException.class,
                facet(alice, OscarVisibility.class)
                        .add(Which.IGNORED, alice.account().user("bob")));
    }

    @Test
    void icqsListsShowHideAndIgnore() {
        Person one = company.online("100001");
        Person two = company.online("100002");
        two.befriend(one, "Friends");
        two.see(one, Status.ONLINE);
        OscarVisibility lists = facet(one, OscarVisibility.class);

        Patience.done(lists.add(Which.INVISIBLE, one.idOf(two)));
        two.see(one, Status.OFFLINE);
        Patience.done(lists.remove(Which.INVISIBLE, one.idOf(two)));
        two.see(one, Status.ONLINE);
        one.appear(Presence.of(Status.INVISIBLE));
        two.see(one, Status.OFFLINE);
        Patience.done(lists.add(Which.VISIBLE, one.idOf(two)));
        two.see(one, "visible to us", Presence::isOnline);

        Patience.done(lists.add(Which.IGNORED, one.idOf(two)));
        two.say(one, "can you hear me?");
        Patience.done(lists.remove(Which.IGNORED, one.idOf(two)));
        two.say(one, "and now?");
        one.hear("and now?");
        assertThat(OscarCompany.events(one, IncomingMessage.class)).hasSize(1);
        assertThat(lists.lists().value())
                .isEqualTo(new OscarVisibility.Lists(Set.of(one.idOf(two)), Set.of(), Set.of()));
    }
}
