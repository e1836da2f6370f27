// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.WorldEvent.Ended;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {
    private final Cast cast = Cast.of("alice", "bob");

    @ParameterizedTest
    @CsvSource({"true, true, false", "true, false, true", "false, true, true", "false, false, true"})
    void sessionsLiveSideBySideOnlyWhenBothShare(boolean older, boolean newer, boolean replaced) {
        Actor first = cast.enter("alice", new SessionKind("a", older));
        Actor second = cast.enter("alice", new SessionKind("b", newer));

        List<Ended> expected = replaced ? List.of(new Ended(Ended.Reason.REPLACED)) : List.of();
        assertThat(first.heard(Ended.class)).isEqualTo(expected);
        assertThat(second.heard(Ended.class)).isEmpty();
        assertThat(cast.world.sessions().of(ScreenName.of("alice"))).hasSize(replaced ? 1 : 2);
    }

    @Test
    void aReplacedSessionHearsNothingMore() {
        Actor old = cast.enter("alice", Cast.TOC1);
        cast.enter("alice", Cast.TOC1);
        cast.say(cast.enter("bob"), "alice", "hi");

        assertThat(old.heard().get(old.heard().size() - 1)).isInstanceOf(Ended.class);
    }

    @Test
    void isSeenLeavingAndComingWhenReplaced() {
        Actor bob = cast.enter("bob");
        cast.watch(bob, "alice");
        cast.enter("alice", Cast.TOC1);
        cast.enter("alice", Cast.TOC1);

        assertThat(bob.sawOf("alice")).containsExactly("online", "offline", "online");
    }

    @Test
    void refusesTheSixthSession() {
        for (int i = 0; i < 5; i++) {
            cast.enter("alice");
        }
        SessionSink deaf = event -> {};

        assertThat(cast.world.sessions().open(ScreenName.of("alice"), Cast.OSCAR, deaf))
                .isEmpty();
        assertThat(cast.world.sessions().open(ScreenName.of("stranger"), Cast.OSCAR, deaf))
                .isEmpty();
    }

    @Test
    void kicksEverySession() {
        Actor first = cast.enter("alice");
        Actor second = cast.enter("alice");

        cast.world.sessions().end(ScreenName.of("ALICE"), Ended.Reason.KICKED);

        assertThat(first.heard(Ended.class)).containsExactly(new Ended(Ended.Reason.KICKED));
        assertThat(second.heard(Ended.class)).containsExactly(new Ended(Ended.Reason.KICKED));
    }

    @Test
    void aSessionThatClosesItselfIsToldNothing() {
        Actor alice = cast.enter("alice");
        cast.leave(alice);
        cast.leave(alice);

        assertThat(alice.heard()).isEmpty();
    }

    @Test
    void aSinkMayAskTheWorldBack() {
        Actor alice = cast.enter("alice");
        SessionSink echo = event -> {
            if (event instanceof WorldEvent.MessageArrived arrived) {
                UserSession self =
                        cast.world.sessions().of(ScreenName.of("bob")).get(0);
                cast.world
                        .messages()
                        .send(self, Draft.of(arrived.message().sender().name().display(), "echo"));
            }
        };
        UserSession bob = cast.world
                .sessions()
                .open(ScreenName.of("bob"), Cast.OSCAR, echo)
                .orElseThrow();
        cast.world.sessions().ready(bob);

        cast.say(alice, "bob", "hello");

        assertThat(alice.texts()).containsExactly("echo");
    }

    @Test
    void aSinkThatFailsHarmsNobodyElse() {
        UserSession bob = cast.world
                .sessions()
                .open(ScreenName.of("bob"), Cast.OSCAR, event -> {
                    throw new IllegalStateException("on purpose");
                })
                .orElseThrow();
        cast.world.sessions().ready(bob);

        assertThat(cast.say(cast.enter("alice"), "bob", "hi")).isEqualTo(Messages.Outcome.DELIVERED);
    }

    @Test
    void answersAreGivenBeforeWhatTheyCause() {
        Actor alice = cast.enter("alice");
        cast.enter("bob");

        cast.world.together(() -> {
            cast.watch(alice, "bob");
            assertThat(alice.heard()).isEmpty();
        });

        assertThat(alice.sawOf("bob")).containsExactly("online");
    }
}
