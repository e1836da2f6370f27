// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.Warnings.Effect;
import im.parley.testkit.server.WorldEvent.Warned;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarningsTest {
    private final Cast cast = Cast.of("alice", "bob");
    private final Actor alice = cast.enter("alice");
    private final Actor bob = cast.enter("bob");
    private final Warnings warnings = cast.world.warnings();

    @Test
    void eachWarningNeedsAMessage() {
        ScreenName name = ScreenName.of("bob");
        assertThat(warnings.warn(alice.session(), name, false)).isEmpty();

        cast.say(bob, "alice", "rude");
        assertThat(warnings.warn(alice.session(), name, false)).contains(new Effect(100, 100));
        assertThat(warnings.warn(alice.session(), name, false)).isEmpty();

        cast.say(bob, "alice", "rude again");
        assertThat(warnings.warn(alice.session(), name, true)).contains(new Effect(30, 130));
    }

    @Test
    void threeAnHour() {
        for (int i = 0; i < 5; i++) {
            cast.say(bob, "alice", "rude");
        }
        for (int i = 0; i < 3; i++) {
            assertThat(warnings.warn(alice.session(), ScreenName.of("bob"), false))
                    .isPresent();
        }
        assertThat(warnings.warn(alice.session(), ScreenName.of("bob"), false)).isEmpty();

        cast.clock.advance(Duration.ofMinutes(61));
        cast.say(bob, "alice", "rude");
        assertThat(warnings.warn(alice.session(), ScreenName.of("bob"), false)).isPresent();
    }

    @Test
    void whoeverIsHeardInARoomIsWarnedThereAndNowhereElse() {
        ScreenName name = ScreenName.of("bob");
        Rooms rooms = cast.world.rooms();
        RoomKey talk = rooms.make(RoomKey.PRIVATE, "Talk").key();
        RoomKey quiet = rooms.make(RoomKey.PRIVATE, "Quiet").key();
        for (RoomKey room : List.of(talk, quiet)) {
            rooms.enter(alice.session(), room);
            rooms.enter(bob.session(), room);
        }
        assertThat(rooms.warn(alice.session(), talk, name, false)).isEmpty();

        rooms.say(bob.session(), talk, Text.of("rude"), false, true);
        assertThat(rooms.warn(alice.session(), quiet, name, false)).isEmpty();
        assertThat(warnings.warn(alice.session(), name, false)).isEmpty();
        assertThat(rooms.warn(bob.session(), talk, name, false)).isEmpty();
        assertThat(rooms.warn(alice.session(), talk, name, true)).contains(new Effect(30, 30));
        assertThat(rooms.warn(alice.session(), talk, name, true)).isEmpty();

        rooms.whisper(bob.session(), talk, ScreenName.of("alice"), Text.of("ruder"));
        rooms.leave(bob.session(), talk);
        assertThat(rooms.warn(alice.session(), talk, name, true)).isEmpty();
        rooms.enter(bob.session(), talk);
        assertThat(rooms.warn(alice.session(), talk, name, false)).contains(new Effect(100, 130));
    }

    @Test
    void tellsTheVictimAndWhoWatchesIt() {
        cast.watch(alice, "bob");
        cast.say(bob, "alice", "rude");
        cast.say(bob, "alice", "rude");

        warnings.warn(alice.session(), ScreenName.of("bob"), false);
        warnings.warn(alice.session(), ScreenName.of("bob"), true);

        assertThat(bob.heard(Warned.class)).extracting(Warned::level).containsExactly(100, 130);
        assertThat(bob.heard(Warned.class).get(0).by()).isPresent();
        assertThat(bob.heard(Warned.class).get(1).by()).isEmpty();
        assertThat(alice.heard(WorldEvent.PresenceChanged.class))
                .extracting(changed -> changed.user().warning())
                .containsExactly(0, 100, 130);
    }

    @Test
    void levelsDecay() {
        cast.say(bob, "alice", "rude");
        warnings.warn(alice.session(), ScreenName.of("bob"), true);
        warnings.decay();

        assertThat(cast.world.appearance().self(bob.session()).warning()).isZero();
    }
}
