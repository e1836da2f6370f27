// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final UUID CHAT = UUID.fromString("748f2420-6287-11d1-8222-444553540000");

    private final Cast cast = Cast.of("alice", "Bob Test", "carol");

    @Test
    void tellsBothSidesWhoeverComesFirst() {
        Actor alice = cast.enter("alice");
        cast.watch(alice, "bobtest");
        Actor bob = cast.open("bobtest", Cast.TOC1);
        cast.watch(bob, "alice");

        assertThat(alice.sawOf("bobtest")).as("before he is ready").isEmpty();
        cast.world.sessions().ready(bob.session());

        assertThat(alice.sawOf("bobtest")).containsExactly("online");
        assertThat(bob.sawOf("alice")).containsExactly("online");
    }

    @Test
    void showsTheNameAsItsOwnerWritesIt() {
        Actor alice = cast.enter("alice");
        cast.watch(alice, "BOBTEST");
        cast.enter("bobtest");

        assertThat(alice.heard(WorldEvent.PresenceChanged.class)
                        .get(0)
                        .user()
                        .name()
                        .display())
                .isEqualTo("Bob Test");
    }

    @Test
    void tellsADepartureOnceTheLastSessionIsGone() {
        Actor alice = cast.enter("alice");
        cast.watch(alice, "carol");
        Actor first = cast.enter("carol");
        Actor second = cast.enter("carol", Cast.TOC2);

        cast.leave(first);
        assertThat(alice.sawOf("carol")).containsOnly("online");
        cast.leave(second);
        assertThat(alice.sawOf("carol")).endsWith("offline");
    }

    @Test
    void tellsDifferencesOnly() {
        Actor alice = cast.enter("alice");
        cast.watch(alice, "carol");
        Actor carol = cast.enter("carol");
        alice.forget();

        cast.world.appearance().away(carol.session(), Optional.of(Text.of("lunch")));
        cast.world.appearance().away(carol.session(), Optional.of(Text.of("still lunch")));
        cast.world.appearance().capabilities(carol.session(), Set.of());
        cast.watch(alice, "carol");

        assertThat(alice.sawOf("carol")).containsExactly("away");
    }

    @Test
    void isAwayOnlyWhenEverySessionIs() {
        Actor alice = cast.enter("alice");
        cast.watch(alice, "carol");
        Actor first = cast.enter("carol");
        Actor second = cast.enter("carol");
        alice.forget();

        cast.world.appearance().away(first.session(), Optional.of(Text.of("one")));
        assertThat(alice.sawOf("carol")).doesNotContain("away");
        assertThat(cast.world.appearance().awayText(alice.session(), ScreenName.of("carol")))
                .isEmpty();

        cast.world.appearance().away(second.session(), Optional.of(Text.of("two")));
        assertThat(alice.sawOf("carol")).endsWith("away");
        assertThat(cast.world.appearance().awayText(alice.session(), ScreenName.of("carol")))
                .contains(Text.of("two"));
    }

    @Test
    void countsIdleTimeFromTheBusiestSession() {
        Actor first = cast.enter("carol");
        Actor second = cast.enter("carol");

        cast.world.appearance().idle(first.session(), Duration.ofMinutes(30));
        assertThat(cast.world.appearance().self(first.session()).idleSince()).isEmpty();
        cast.world.appearance().idle(second.session(), Duration.ofMinutes(10));
        assertThat(cast.world.appearance().self(first.session()).idleSince())
                .contains(ManualClock.START.minus(Duration.ofMinutes(10)));
        cast.world.appearance().idle(first.session(), Duration.ZERO);
        assertThat(cast.world.appearance().self(first.session()).idleSince()).isEmpty();
    }

    @Test
    void hidesTheInvisibleWhoStillSeesOthersAndTalks() {
        Actor alice = cast.enter("alice");
        Actor carol = cast.enter("carol");
        cast.watch(alice, "carol");
        cast.watch(carol, "alice");
        alice.forget();

        cast.world.appearance().status(carol.session(), 0x0100);

        assertThat(alice.sawOf("carol")).containsExactly("offline");
        assertThat(carol.sawOf("alice")).containsExactly("online");
        assertThat(cast.say(alice, "carol", "there?")).isEqualTo(Messages.Outcome.DELIVERED);
        cast.world.appearance().status(carol.session(), 0);
        assertThat(alice.sawOf("carol")).containsExactly("offline", "online");
    }

    @Test
    void showsAnInvisibleUinToThoseItPermitsByName() {
        Cast icq = Cast.of("100001", "100002", "100003");
        Actor friend = icq.enter("100002");
        Actor other = icq.enter("100003");
        icq.watch(friend, "100001");
        icq.watch(other, "100001");
        Actor hidden = icq.open("100001", Cast.OSCAR);
        icq.world.appearance().status(hidden.session(), 0x0100);
        icq.world.lists().enlist(hidden.session(), ListItem.PERMIT, List.of("100002"));
        icq.world.sessions().ready(hidden.session());

        assertThat(friend.sawOf("100001")).containsExactly("online");
        assertThat(other.sawOf("100001")).isEmpty();
    }

    @Test
    void tellsOwnSessionsHowTheyLookTogether() {
        Actor first = cast.enter("carol");
        Actor second = cast.enter("carol");
        second.forget();

        cast.world.appearance().capabilities(first.session(), List.of(CHAT));

        assertThat(second.heard(WorldEvent.SelfChanged.class))
                .singleElement()
                .satisfies(changed -> assertThat(changed.self().capabilities()).containsExactly(CHAT));
    }

    @Test
    void saysNothingMoreOfThoseWhoAreWatchedNoLonger() {
        Actor alice = cast.enter("alice");
        cast.watch(alice, "carol");
        cast.world.watching().remove(alice.session(), Cast.names("carol"));
        cast.enter("carol");

        assertThat(alice.heard()).isEmpty();
    }
}
