// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Presence;
import im.parley.Presence.Status;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.BuddyIcons;
import im.parley.extension.BuddyIcons.IconChange;
import im.parley.extension.Directory;
import im.parley.extension.DirectoryEntry;
import im.parley.extension.DirectoryEntry.Field;
import im.parley.extension.People;
import im.parley.extension.People.DetailsChange;
import im.parley.extension.Profiles;
import im.parley.extension.UserDetails.Mark;
import im.parley.extension.Warnings;
import im.parley.extension.Warnings.Warned;
import im.parley.oscar.OscarProtocol;
import im.parley.oscar.snac.icbm.WarnUser;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoReply;
import im.parley.oscar.snac.service.SetStatus;
import im.parley.oscar.wire.BartId;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.MimeText;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.TocOffers;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What TOC users tell of themselves and learn of others, towards both kinds of servers. */
@ParameterizedClass
@EnumSource(TocProfile.class)
class TocPeopleEndToEndTest {
    private static final String TEXT = "I am <b>bob</b> & \"more\" ☃ Привет 😀";

    private final TocProfile profile;

    TocPeopleEndToEndTest(TocProfile profile) {
        this.profile = profile;
    }

    private static RequestException refusal(Maybe<?> action) {
        return Patience.failure(RequestException.class, action.ignoreElement());
    }

    @ParameterizedTest
    @CsvSource({"TOC1, TOC2", "TOC2, TOC1", "TOC2_LOGIN, TOC2"})
    void profilesAreReadByEverybody(Way writer, Way reader) {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(writer, "bob");
            Person alice = scene.online(reader, "alice");
            Person carol = scene.online(Way.BUCP, "carol");
            Profiles others = alice.account().require(Profiles.class);
            others.of(alice.idOf(bob))
                    .test()
                    .awaitDone(10, TimeUnit.SECONDS)
                    .assertNoValues()
                    .assertComplete();
            Patience.done(
                    bob.account().require(Profiles.class).set(RichText.of(TEXT).plus(RichText.html(" <i>for %n</i>"))));
            RichText read = Patience.done(others.of(alice.idOf(bob)).toSingle());
            assertThat(read.text()).isEqualTo(TEXT + " for alice");
            assertThat(read.toHtml()).contains("<I>for alice</I>");
            UserInfoReply oscar = Patience.done(carol.account()
                    .require(OscarProtocol.class)
                    .request(new UserInfoQuery(UserInfoQuery.PROFILE, "bob"), UserInfoReply.class));
            assertThat(RichText.html(oscar.profile().orElseThrow().text()).text())
                    .isEqualTo(TEXT + " for %n");

            Scene.send(carol, SetUserInfo.profile(MimeText.of("<HTML><BODY>I am carol, щ</BODY></HTML>")));
            Patience.done(carol.account().require(OscarProtocol.class).request(new UserInfoQuery(1, "carol")));
            assertThat(Patience.done(others.of(alice.idOf(carol)).toSingle()).text())
                    .isEqualTo("I am carol, щ");
            alice.befriend(bob, "Friends");
            alice.see(bob, Status.ONLINE);
            bob.signOff();
            alice.see(bob, Status.OFFLINE);
            assertThat(refusal(others.of(alice.idOf(bob)))).satisfies(gone -> {
                assertThat(gone.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
                assertThat(gone.code()).isEqualTo(profile == TocProfile.AOL ? 901 : 404);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC1", "TOC2"})
    void aProfileIsSaidAgainInTheNextSession(Way way) {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(way, "bob");
            Person alice = scene.online(Way.TOC2, "alice");
            alice.befriend(bob, "Friends");
            alice.see(bob, Status.ONLINE);
            Patience.done(bob.account().require(Profiles.class).set(RichText.of("still me")));
            bob.signOff();
            alice.see(bob, Status.OFFLINE);
            bob.signOn();
            alice.see(bob, Status.ONLINE);
            assertThat(Patience.done(alice.account()
                                    .require(Profiles.class)
                                    .of(alice.idOf(bob))
                                    .toSingle())
                            .text())
                    .isEqualTo("still me");
        }
    }

    @Test
    void awayTextsAreReadWhereTheServerHasThem() {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(Way.TOC1, "bob");
            Person alice = scene.online(Way.TOC2, "alice");
            alice.befriend(bob, "Friends");
            bob.appear(Presence.away("gone fishing, %n"));
            alice.see(bob, Status.AWAY);
            var asked = alice.account().require(Profiles.class).awayTextOf(alice.idOf(bob));
            if (profile == TocProfile.AOL) {
                assertThat(Patience.done(asked.toSingle()).text()).isEqualTo("gone fishing, alice");
            } else {
                assertThat(refusal(asked).code()).isEqualTo(913);
            }
            Patience.failure(
                    UnsupportedFeatureException.class,
                    bob.account()
                            .require(Profiles.class)
                            .awayTextOf(bob.idOf(alice))
                            .ignoreElement());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC1", "TOC2", "TOC2_LOGIN"})
    void theDirectoryIsFilledAndSearched(Way way) {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(way, "bob");
            Person alice = scene.online(Way.TOC2, "alice");
            DirectoryEntry entry = DirectoryEntry.EMPTY
                    .with(Field.FIRST_NAME, "Robert <Bob>")
                    .with(Field.LAST_NAME, "Ünsal")
                    .with(Field.CITY, "Rome")
                    .with(Field.COUNTRY, "IT");
            Directory directory = alice.account().require(Directory.class);
            directory
                    .of(alice.idOf(bob))
                    .test()
                    .awaitDone(10, TimeUnit.SECONDS)
                    .assertNoValues()
                    .assertComplete();
            Patience.done(bob.account().require(Directory.class).set(entry));
            DirectoryEntry bobs = new DirectoryEntry(Optional.of(alice.idOf(bob)), entry.fields());
            assertThat(Patience.done(directory.of(alice.idOf(bob)).toSingle())).isEqualTo(bobs);
            assertThat(Patience.done(directory.search(DirectoryEntry.EMPTY.with(Field.LAST_NAME, "ünsal"))))
                    .isEqualTo(List.of(bobs));
            assertThat(Patience.done(directory.search(DirectoryEntry.EMPTY.with(Field.LAST_NAME, "Nobody"))))
                    .isEmpty();
            RequestException vague = Patience.failure(
                    RequestException.class,
                    directory.search(DirectoryEntry.EMPTY).ignoreElement());
            assertThat(vague.code()).isEqualTo(profile == TocProfile.AOL ? 972 : 913);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC1", "TOC2"})
    void whatIsToldOfPeopleIsKnown(Way way) {
        try (Scene scene = new Scene(profile)) {
            Person alice = scene.online(way, "alice");
            Person bob = scene.online(Way.TOC1, "bob");
            Person carol = scene.online(Way.BUCP, "carol");
            alice.befriend(bob, "Friends");
            DetailsChange seen = Scene.seen(
                    alice,
                    DetailsChange.class,
                    "bob",
                    change -> change.now().user().equals(alice.idOf(bob)));
            assertThat(seen.now().onlineSince()).isPresent();
            assertThat(seen.now().marks()).doesNotContain(Mark.BOT);
            People people = alice.account().require(People.class);
            assertThat(Patience.done(people.of(alice.idOf(bob)).toSingle()).user())
                    .isEqualTo(alice.idOf(bob));
            assertThat(Patience.done(people.of(alice.idOf(carol)).toSingle()).warning())
                    .isZero();
            assertThat(alice.account()
                            .buddies()
                            .presence(alice.idOf(carol))
                            .value()
                            .isOnline())
                    .isFalse();
            bob.befriend(carol, "Friends");
            bob.see(carol, Status.ONLINE);
            carol.signOff();
            bob.see(carol, Status.OFFLINE);
            people.of(alice.idOf(carol))
                    .test()
                    .awaitDone(10, TimeUnit.SECONDS)
                    .assertNoValues()
                    .assertComplete();
        }
    }

    @Test
    void abilitiesCrossBothWays() {
        try (Scene scene = new Scene(profile)) {
            Person alice = scene.online(Way.TOC2, "alice");
            Person bob = scene.online(Way.TOC1, "bob");
            Person carol = scene.online(Way.BUCP, "carol");
            alice.befriend(bob, "Friends");
            alice.befriend(carol, "Friends");
            Patience.done(bob.account().require(TocOffers.class).announce(Set.of(TocOffers.SEND_FILE)));
            Scene.send(carol, SetUserInfo.capabilities(List.of(Capability.DIRECT_IM)));
            Scene.seen(
                    alice,
                    DetailsChange.class,
                    "bob's abilities",
                    change -> change.now().user().equals(alice.idOf(bob))
                            && change.now().abilities().contains(Capability.SEND_FILE.toString()));
            Scene.seen(
                    alice,
                    DetailsChange.class,
                    "carol's abilities",
                    change -> change.now().user().equals(alice.idOf(carol))
                            && change.now().abilities().contains(Capability.DIRECT_IM.toString()));
        }
    }

    @ParameterizedTest
    @CsvSource({"TOC1, TOC2", "TOC2, TOC1", "TOC2_LOGIN, BUCP", "BUCP, TOC2"})
    void whoeverWritesMayBeWarned(Way writer, Way reader) {
        try (Scene scene = new Scene(profile)) {
            Person bob = scene.online(writer, "bob");
            Person alice = scene.patient(reader, "alice");
            if (reader == Way.BUCP) {
                bob.say(alice, "hi");
                alice.hear("hi");
                Scene.send(alice, WarnUser.openly("bob"));
            } else {
                Warnings warnings = alice.account().require(Warnings.class);
                assertThat(Patience.failure(RequestException.class, warnings.warn(alice.idOf(bob), false))
                                .code())
                        .isEqualTo(902);
                bob.say(alice, "hi");
                alice.hear("hi");
                Disposable unused = warnings.warn(alice.idOf(bob), false).subscribe(() -> {}, closed -> {});
            }
            if (writer != Way.BUCP) {
                Warned warned = Scene.seen(bob, Warned.class, "the warning", event -> event.level() == 10);
                assertThat(warned.by()).contains(bob.idOf(alice));
                assertThat(bob.account().require(Warnings.class).ownLevel().value())
                        .isEqualTo(10);
            }
            if (reader != Way.BUCP) {
                assertThat(Patience.done(alice.account()
                                        .require(People.class)
                                        .of(alice.idOf(bob))
                                        .toSingle())
                                .warning())
                        .isEqualTo(10);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC2", "TOC2_LOGIN"})
    void iconsOfOscarUsersAreToldByTheirHashes(Way way) {
        try (Scene scene = new Scene(profile)) {
            Person alice = scene.online(way, "alice");
            Person carol = scene.online(Way.BUCP, "carol");
            alice.befriend(carol, "Friends");
            alice.see(carol, Status.ONLINE);
            ByteString hash = ByteString.encodeUtf8("a picture").md5();
            Scene.send(carol, SetStatus.of(List.of(BartId.icon(hash))));
            if (profile == TocProfile.AOL) {
                IconChange change = Scene.seen(alice, IconChange.class, "the icon", icon -> true);
                assertThat(change.user()).isEqualTo(alice.idOf(carol));
                assertThat(change.hash()).contains(hash);
            } else {
                carol.signOff();
                alice.see(carol, Status.OFFLINE);
                assertThat(alice.events()).noneMatch(IconChange.class::isInstance);
            }
            Patience.failure(
                    UnsupportedFeatureException.class,
                    alice.account()
                            .require(BuddyIcons.class)
                            .of(alice.idOf(carol))
                            .ignoreElement());
            assertThat(scene.seat(Way.TOC1, "bob").account().extension(BuddyIcons.class))
                    .isEmpty();
        }
    }
}
