// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.RateState.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RatesTest {
    private static final int MESSAGES = 3;

    private final Cast cast = Cast.of(WorldSettings.standard().withLimits(RateLimits.historic()), "alice");
    private final Actor alice = cast.enter("alice");

    private RateState count(Duration pause) {
        cast.clock.advance(pause);
        return cast.world.rates().count(alice.session(), MESSAGES);
    }

    @Test
    void fallsAsInTheWorkedExample() {
        List<RateState> states =
                Stream.generate(() -> count(Duration.ZERO)).limit(14).toList();

        assertThat(states.subList(0, 4)).extracting(RateState::level).containsExactly(5700, 5415, 5144, 4886);
        assertThat(states.get(2).verdict()).isEqualTo(Verdict.CLEAR);
        assertThat(states.get(3).verdict()).isEqualTo(Verdict.ALERT);
        assertThat(states.get(7).level()).isEqualTo(3977);
        assertThat(states.get(7).verdict()).isEqualTo(Verdict.LIMITED);
        assertThat(states.get(13).verdict()).isEqualTo(Verdict.DISCONNECT);
    }

    @Test
    void staysLimitedUntilClear() {
        for (int i = 0; i < 8; i++) {
            count(Duration.ZERO);
        }
        RateState above = count(Duration.ofSeconds(10));
        assertThat(above.level()).isGreaterThan(above.rate().limit());
        assertThat(above.verdict()).isEqualTo(Verdict.LIMITED);
        assertThat(count(Duration.ofMinutes(1)).verdict()).isEqualTo(Verdict.CLEAR);
    }

    @Test
    void aSafePaceIsNeverLimited() {
        for (int i = 0; i < 200; i++) {
            assertThat(count(Duration.ofMillis(4100)).verdict()).isNotIn(Verdict.LIMITED, Verdict.DISCONNECT);
        }
    }

    @Test
    void allSessionsOfAUserCountTogether() {
        Actor second = cast.enter("alice");
        cast.world.rates().count(alice.session(), MESSAGES);

        assertThat(cast.world.rates().of(second.session()))
                .filteredOn(state -> state.rate().id() == MESSAGES)
                .extracting(RateState::level)
                .containsExactly(5700);
    }

    @Test
    void whoComesBackIsNotHeldToWhatWasBefore() {
        Actor second = cast.enter("alice");
        cast.world.sessions().close(alice.session());
        cast.world.rates().count(second.session(), MESSAGES);
        cast.world.sessions().close(second.session());

        assertThat(cast.world.rates().of(cast.enter("alice").session()))
                .allSatisfy(state ->
                        assertThat(state.level()).isEqualTo(state.rate().max()));
    }

    @Test
    void generousLimitsAreNeverReached() {
        Cast generous = Cast.of("alice");
        UserSession session = generous.enter("alice").session();
        for (int i = 0; i < 20_000; i++) {
            assertThat(generous.world.rates().count(session, MESSAGES).verdict())
                    .isEqualTo(Verdict.CLEAR);
        }
    }
}
