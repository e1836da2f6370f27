// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.Messages.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private final Cast cast = Cast.of("alice", "bob");

    private record Bytes(String hex) implements Origin {}

    @Test
    void carriesTextAndTheSendersOwnBytes() {
        Actor alice = cast.enter("alice");
        Actor bob = cast.enter("bob", Cast.TOC2);
        Origin origin = new Bytes("00e9");
        Draft draft = new Draft(ScreenName.of("B o b"), 77, Content.words("<b>é</b>"), true, false, origin);

        assertThat(cast.world.messages().send(alice.session(), draft)).isEqualTo(Outcome.DELIVERED);

        InstantMessage message =
                bob.heard(WorldEvent.MessageArrived.class).get(0).message();
        assertThat(message.sender().name()).isEqualTo(ScreenName.of("alice"));
        assertThat(message.cookie()).isEqualTo(77);
        assertThat(message.automatic()).isTrue();
        assertThat(message.origin()).isSameAs(origin);
        assertThat(message.storedAt()).isEmpty();
        assertThat(bob.texts()).containsExactly("<b>é</b>");
    }

    @Test
    void refusesWhomItDoesNotKnow() {
        assertThat(cast.say(cast.enter("alice"), "nobody", "x")).isEqualTo(Outcome.UNREACHABLE);
    }

    @Test
    void storesTenMessagesInOrderWithTheirTimes() {
        Actor alice = cast.enter("alice");
        for (int i = 0; i < 10; i++) {
            assertThat(cast.say(alice, "bob", "m" + i)).isEqualTo(Outcome.STORED);
            cast.clock.advance(Duration.ofMinutes(1));
        }
        assertThat(cast.say(alice, "bob", "one too many")).isEqualTo(Outcome.STORE_FULL);

        Actor bob = cast.enter("bob");
        assertThat(bob.texts()).as("nothing until it is asked for").isEmpty();
        List<InstantMessage> waiting = cast.world.messages().retrieve(bob.session());

        assertThat(waiting)
                .extracting(m -> ((Content.Words) m.content()).text().html())
                .containsExactly("m0", "m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "m9");
        assertThat(waiting.get(9).storedAt()).contains(ManualClock.START.plus(Duration.ofMinutes(9)));
        assertThat(cast.world.messages().retrieve(bob.session())).isEmpty();
    }

    @Test
    void storesNothingThatMayNotWait() {
        Actor alice = cast.enter("alice");
        Draft draft = Draft.of("bob", "x").onlineOnly();

        assertThat(cast.world.messages().send(alice.session(), draft)).isEqualTo(Outcome.UNREACHABLE);
        assertThat(cast.world.messages().waiting(ScreenName.of("bob"))).isZero();
    }

    @Test
    void aSessionThatIsNotReadyGetsNothing() {
        Actor alice = cast.enter("alice");
        Actor bob = cast.open("bob", Cast.OSCAR);

        assertThat(cast.say(alice, "bob", "early")).isEqualTo(Outcome.STORED);
        assertThat(bob.heard()).isEmpty();
    }

    @Test
    void goesToTheSessionsInUseElseToAll() {
        Actor alice = cast.enter("alice");
        Actor desk = cast.enter("bob");
        Actor phone = cast.enter("bob", Cast.TOC2);

        cast.say(alice, "bob", "both");
        cast.world.appearance().idle(desk.session(), Duration.ofMinutes(5));
        cast.say(alice, "bob", "phone");
        cast.world.appearance().away(phone.session(), Optional.of(Text.of("gone")));
        cast.say(alice, "bob", "both again");

        assertThat(desk.texts()).containsExactly("both", "both again");
        assertThat(phone.texts()).containsExactly("both", "phone", "both again");
    }

    @Test
    void showsNoWordsInLogs() {
        assertThat(Draft.of("bob", "a secret").toString()).doesNotContain("secret");
    }
}
