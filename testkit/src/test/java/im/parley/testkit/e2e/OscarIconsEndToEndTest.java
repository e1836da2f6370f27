// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.extension.BuddyIcons;
import im.parley.extension.BuddyIcons.Icon;
import im.parley.extension.BuddyIcons.IconChange;
import im.parley.oscar.OscarBart;
import im.parley.oscar.OscarPeople;
import im.parley.oscar.snac.icon.IconResult;
import im.parley.oscar.wire.BartId;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.junit.ImServerExtension;
import java.util.LinkedHashMap;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OscarIconsEndToEndTest {
    private static final ByteString PICTURE = ByteString.encodeUtf8("GIF89a, the first");
    private static final ByteString OTHER = ByteString.encodeUtf8("GIF89a, another one");

    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob", "100001", "100003");

    private final Map<Person, Heard> people = new LinkedHashMap<>();

    @AfterEach
    void close() {
        people.keySet().forEach(Person::close);
    }

    private Person online(String user) {
        Heard heard = Heard.at(server.server().account("oscar", user).build());
        people.put(heard.person(), heard);
        return heard.person().signOn();
    }

    private static BuddyIcons icons(Person person) {
        return person.account().require(BuddyIcons.class);
    }

    private IconChange seen(Person viewer, Person shower, ByteString hash) {
        return people.get(viewer)
                .event(
                        IconChange.class,
                        change -> change.user().equals(viewer.idOf(shower))
                                && change.hash().filter(hash::equals).isPresent());
    }

    private long said(String snac) {
        return server.server().transcript().lines().stream()
                .filter(line -> line.contains(snac))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"alice, bob", "100001, 100003", "alice, 100003"})
    void anIconIsAnnouncedUploadedSeenAndFetched(String one, String other) {
        Person alice = online(one);
        Person bob = online(other);
        bob.befriend(alice, "Friends");
        Patience.done(icons(alice).set(PICTURE));
        assertThat(seen(bob, alice, PICTURE.md5()).hash()).contains(PICTURE.md5());
        Icon icon = Patience.done(icons(bob).of(bob.idOf(alice)).toSingle());
        assertThat(icon).isEqualTo(new Icon(PICTURE.md5(), PICTURE));
    }

    @Test
    void anIconIsFetchedOnceWhoeverShowsIt() {
        Person alice = online("alice");
        Person bob = online("bob");
        bob.befriend(alice, "Friends");
        Patience.done(icons(alice).set(PICTURE));
        seen(bob, alice, PICTURE.md5());
        for (int i = 0; i < 3; i++) {
            assertThat(Patience.done(icons(bob).of(bob.idOf(alice)).toSingle()).bytes())
                    .isEqualTo(PICTURE);
        }
        assertThat(said(" > IconReply")).isEqualTo(1);
        assertThat(said(" < UploadIcon")).isEqualTo(1);
    }

    @Test
    void anIconIsChangedAndTakenAway() {
        Person alice = online("alice");
        Person bob = online("bob");
        bob.befriend(alice, "Friends");
        Patience.done(icons(alice).set(PICTURE));
        seen(bob, alice, PICTURE.md5());
        Patience.done(icons(alice).set(OTHER));
        seen(bob, alice, OTHER.md5());
        Patience.done(icons(alice).set(PICTURE));
        assertThat(said(" < UploadIcon")).isEqualTo(2);
        Patience.done(icons(alice).clear());
        people.get(bob).event(IconChange.class, change -> change.hash().isEmpty());
        assertThat(icons(bob).of(bob.idOf(alice)).isEmpty().blockingGet()).isTrue();
    }

    @Test
    void anIconOutlivesTheSession() {
        Person alice = online("alice");
        Patience.done(icons(alice).set(PICTURE));
        alice.account().close();
        Person bob = online("bob");
        Person again = online("alice");
        bob.befriend(again, "Friends");
        seen(bob, again, PICTURE.md5());
        assertThat(Patience.done(icons(again).of(again.account().self()).toSingle())
                        .bytes())
                .isEqualTo(PICTURE);
    }

    @Test
    void anIconTooBigForTheServerIsRefusedWithItsNumberAndNotShown() {
        Person alice = online("alice");
        ByteString big = ByteString.of(new byte[9_000]);
        RequestException refusal =
                Patience.failure(RequestException.class, icons(alice).set(big));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(refusal.code()).isEqualTo(IconResult.TOO_BIG.code());
        assertThat(icons(alice).of(alice.account().self()).isEmpty().blockingGet())
                .isTrue();
    }

    @Test
    void whoeverHasNoIconHasNone() {
        Person alice = online("alice");
        online("bob");
        assertThat(icons(alice).of(alice.account().user("bob")).isEmpty().blockingGet())
                .isTrue();
        assertThat(icons(alice).of(alice.account().user("nobody")).isEmpty().blockingGet())
                .isTrue();
    }

    @Test
    void soundsAndWallpapersAreReachableByTheirIds() {
        Person alice = online("alice");
        Person bob = online("100001");
        bob.befriend(alice, "Friends");
        OscarBart art = alice.account().require(OscarBart.class);
        ByteString sound = ByteString.encodeUtf8("RIFF, and so on");
        Patience.done(art.show(BartId.ARRIVE_SOUND, sound));
        BartId id = Patience.first(
                        bob.account()
                                .require(OscarPeople.class)
                                .info(bob.idOf(alice))
                                .toFlowable()
                                .repeat(),
                        "a sound",
                        info -> info.art(BartId.ARRIVE_SOUND)
                                .filter(shown -> !shown.has(BartId.UNKNOWN_TO_SERVER))
                                .isPresent())
                .art(BartId.ARRIVE_SOUND)
                .orElseThrow();
        OscarBart ears = bob.account().require(OscarBart.class);
        assertThat(Patience.done(ears.fetch(bob.idOf(alice), id).toSingle())).isEqualTo(sound);
        BartId unknown =
                new BartId(BartId.LIST_BACKGROUND, 1, ByteString.encodeUtf8("x").md5());
        assertThat(ears.fetch(bob.idOf(alice), unknown).isEmpty().blockingGet()).isTrue();
        Patience.done(art.hide(BartId.ARRIVE_SOUND));
        Patience.first(
                bob.account()
                        .require(OscarPeople.class)
                        .info(bob.idOf(alice))
                        .toFlowable()
                        .repeat(),
                "no sound",
                info -> info.art(BartId.ARRIVE_SOUND).isEmpty());
    }
}
