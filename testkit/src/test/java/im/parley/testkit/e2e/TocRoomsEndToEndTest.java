// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import im.parley.Account;
import im.parley.DeliveryReceipt;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.UnsupportedFeatureException;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import im.parley.extension.ChatRooms.Invitation;
import im.parley.extension.Warnings.Warned;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.Toc;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.disposables.Disposable;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** TOC users in rooms, with each other and with OSCAR users, towards both kinds of servers. */
@ParameterizedClass
@EnumSource(TocProfile.class)
class TocRoomsEndToEndTest {
    private static final String ROOM = "Java Talk";
    private static final String TEXT = "a < b & \"c\": {d} [e] \\ $f Привет 😀";

    private final TocProfile profile;

    TocRoomsEndToEndTest(TocProfile profile) {
        this.profile = profile;
    }

    /** A backend may have no rooms yet; the other one's are tested all the same. */
    private static ChatRooms rooms(Person person) {
        Optional<ChatRooms> rooms = person.account().extension(ChatRooms.class);
        assumeTrue(rooms.isPresent(), person.account().self().protocol() + " has no rooms");
        return rooms.get();
    }

    private static void see(Person person, ChatRoom room, Person... others) {
        Patience.first(
                room.members(),
                others.length + " others",
                members -> members.size() == others.length + 1
                        && Set.of(others).stream().map(person::idOf).allMatch(members::contains));
    }

    @ParameterizedTest
    @CsvSource({
        "TOC1, TOC2",
        "TOC2, TOC2_LOGIN",
        "TOC2_LOGIN, TOC1",
        "TOC2, TOC2",
        "TOC1, BUCP",
        "TOC2, BUCP",
        "BUCP, TOC2_LOGIN"
    })
    void peopleTalkInARoom(Way one, Way other) {
        try (Scene scene = new Scene(profile)) {
            Person alice = scene.patient(one, "alice");
            Person bob = scene.online(other, "bob");
            ChatRoom first = Patience.done(rooms(alice).join(ROOM));
            see(alice, first);
            ChatRoom second = Patience.done(rooms(bob).join("java talk"));
            see(alice, first, bob);
            see(bob, second, alice);

            DeliveryReceipt receipt = Patience.done(first.send(TEXT));
            assertThat(receipt.level()).isEqualTo(DeliveryReceipt.Level.ACCEPTED);
            IncomingMessage heard = bob.hear(TEXT);
            assertThat(heard.channel()).isSameAs(second);
            assertThat(heard.sender()).isEqualTo(bob.idOf(alice));
            Patience.done(second.send("an answer"));
            assertThat(alice.hear().text()).isEqualTo("an answer");

            Patience.done(second.leave());
            see(alice, first);
            Patience.failure(RequestException.class, second.send("outside").ignoreElement());
        }
    }

    @ParameterizedTest
    @CsvSource({"TOC1, TOC2", "TOC2, TOC1", "TOC2, BUCP"})
    void whispersReachOneOnly(Way one, Way other) {
        try (Scene scene = new Scene(profile)) {
            Person alice = scene.online(one, "alice");
            Person bob = scene.online(other, "bob");
            Person carol = scene.online(Way.TOC2, "carol");
            ChatRoom first = Patience.done(rooms(alice).join(ROOM));
            Patience.done(rooms(bob).join(ROOM));
            Patience.done(rooms(carol).join(ROOM));
            see(alice, first, bob, carol);
            Patience.done(first.whisper(alice.idOf(bob), OutgoingMessage.of("psst")));
            Patience.done(first.send("aloud"));
            IncomingMessage heard = bob.hear("psst");
            boolean told = profile == TocProfile.AOL || !other.isToc();
            assertThat(heard.traits()).isEqualTo(told ? Set.of(Trait.WHISPER) : Set.of());
            assertThat(carol.hear().text()).isEqualTo("aloud");
        }
    }

    @ParameterizedTest
    @CsvSource({"TOC1, TOC2", "TOC2, TOC1", "TOC2, BUCP", "BUCP, TOC2"})
    void invitationsAreAccepted(Way one, Way other) {
        try (Scene scene = new Scene(profile)) {
            Person alice = scene.online(one, "alice");
            Person bob = scene.online(other, "bob");
            ChatRoom first = Patience.done(rooms(alice).join(ROOM));
            rooms(bob);
            Patience.done(first.invite(alice.idOf(bob), "come in"));
            Invitation invitation = Scene.seen(bob, Invitation.class, "the invitation", any -> true);
            assertThat(invitation.room()).isEqualTo(ROOM);
            assertThat(invitation.from()).isEqualTo(bob.idOf(alice));
            assertThat(invitation.text()).isEqualTo("come in");
            if (other != Way.BUCP) {
                Patience.failure(UnsupportedFeatureException.class, invitation.decline("no"));
            }
            ChatRoom second = Patience.done(invitation.accept());
            see(alice, first, bob);
            assertThat(Patience.done(rooms(bob).join(ROOM))).isSameAs(second);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TOC1", "TOC2", "TOC2_LOGIN"})
    void roomsAreEnteredAnewAfterALostLink(Way way) {
        try (Scene scene = new Scene(profile)) {
            Person alice = scene.online(way, "alice");
            Person bob = scene.online(Way.TOC2, "bob");
            ChatRoom other = Patience.done(rooms(alice).join("another room"));
            ChatRoom first = Patience.done(rooms(alice).join(ROOM));
            Patience.done(other.leave());
            ChatRoom second = Patience.done(rooms(bob).join(ROOM));
            see(alice, first, bob);
            scene.server().faults().dropConnections();
            alice.seeSession(2);
            bob.seeSession(2);
            Patience.done(rooms(alice).join(ROOM));
            Patience.done(rooms(bob).join(ROOM));
            see(alice, first, bob);
            see(bob, second, alice);
            Patience.done(second.send("again"));
            assertThat(alice.hear("again").channel()).isSameAs(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"TOC1, TOC2", "TOC2, TOC1", "TOC2_LOGIN, BUCP", "BUCP, TOC2"})
    void whoeverIsHeardInARoomIsWarnedThere(Way writer, Way reader) {
        try (Scene scene = new Scene(profile)) {
            Person alice = scene.patient(reader, "alice");
            Person bob = scene.online(writer, "bob");
            ChatRoom first = Patience.done(rooms(alice).join(ROOM));
            ChatRoom second = Patience.done(rooms(bob).join(ROOM));
            see(alice, first, bob);
            boolean known = profile == TocProfile.AOL || !reader.isToc();

            int early = refusal(first.warn(alice.idOf(bob), false));
            Patience.done(second.send("rude"));
            alice.hear("rude");
            if (!known) {
                assertThat(early).isEqualTo(913);
                assertThat(refusal(first.warn(alice.idOf(bob), false))).isEqualTo(913);
                return;
            }
            assertThat(early).isEqualTo(reader.isToc() ? 902 : 0x0D);
            Maybe<Integer> warning = first.warn(alice.idOf(bob), false);
            if (reader.isToc()) {
                Disposable unused = warning.subscribe(level -> {}, closed -> {});
            } else {
                assertThat(Patience.done(warning.toSingle())).isEqualTo(10);
            }
            Warned warned = Scene.seen(bob, Warned.class, "the warning", event -> event.level() == 10);
            assertThat(warned.by()).contains(bob.idOf(alice));
        }
    }

    private static int refusal(Maybe<Integer> warning) {
        return Patience.failure(RequestException.class, warning.ignoreElement()).code();
    }

    @Test
    void labelledWordsCrossWhereTheServerTakesThem() {
        try (Scene scene = new Scene(profile)) {
            Account.Builder labelling = Way.TOC2_LOGIN
                    .account(scene.server(), "alice", Duration.ofMinutes(5))
                    .option(Toc.LABEL_ROOM_TEXT, true);
            Person alice = scene.seat(labelling).signOn();
            Person bob = scene.online(Way.TOC2_LOGIN, "bob");
            Person carol = scene.online(Way.BUCP, "carol");
            ChatRoom first = Patience.done(rooms(alice).join(ROOM));
            for (Person person : List.of(bob, carol)) {
                Patience.done(rooms(person).join(ROOM));
            }
            see(alice, first, bob, carol);
            if (profile == TocProfile.OOS) {
                RequestException refused = Patience.failure(
                        RequestException.class, first.send(TEXT).ignoreElement());
                assertThat(refused.code()).isEqualTo(913);
                return;
            }
            Disposable unused =
                    first.whisper(alice.idOf(bob), OutgoingMessage.of("psst")).subscribe(silence -> {}, closed -> {});
            assertThat(Patience.done(first.send(TEXT)).level()).isEqualTo(DeliveryReceipt.Level.ACCEPTED);
            assertThat(bob.hear("psst").traits()).containsExactly(Trait.WHISPER);
            assertThat(bob.hear().text()).isEqualTo(TEXT);
            assertThat(carol.hear().text()).isEqualTo(TEXT);
        }
    }
}
