// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class RateWindowProperties {
    private static final RateWindow MESSAGES = RateWindow.unused(20, 5100, 5000, 6000, 0);

    /** The worked example of the reference: 6000, then 5700, 5415, 5144, 4886. */
    @Example
    void followsTheWorkedExample() {
        RateWindow window = MESSAGES;
        for (long expected : new long[] {5700, 5415, 5144, 4886}) {
            window = window.sent(0);
            assertThat(window.level()).isEqualTo(expected);
        }
    }

    @Property
    void whoWaitsAsToldIsNeverWarned(@ForAll @Size(40) List<@IntRange(max = 10_000) Integer> pauses) {
        RateWindow window = MESSAGES;
        long now = 0;
        for (int pause : pauses) {
            now += pause;
            now += window.delay(now);
            window = window.sent(now);
            assertThat(window.level()).isGreaterThanOrEqualTo(window.alert());
        }
    }

    @Example
    void whereNoLevelIsTooLowNothingIsHeldBack() {
        RateWindow window = RateWindow.unused(80, 0, 0, 6000, 0);
        for (int i = 0; i < 1000; i++) {
            assertThat(window.delay(0)).isZero();
            window = window.sent(0);
        }
        assertThat(window.level()).isZero();
    }

    @Property
    void whoIsLimitedIsFreeAfterTheWait(@ForAll @LongRange(min = 1000, max = 5000) long level) {
        RateWindow window = new RateWindow(20, 5100, 5000, 6000, level, 0, false).limitedNow();
        long wait = window.delay(0);
        assertThat(window.sent(wait).limited()).isFalse();
        assertThat(window.delay(wait)).isZero();
    }

    @Property
    void noNumbersMakeItFail(
            @ForAll @LongRange(max = 0xFFFF_FFFFL) long window,
            @ForAll @LongRange(max = 0xFFFF_FFFFL) long border,
            @ForAll @LongRange(max = 0xFFFF_FFFFL) long current,
            @ForAll @LongRange(max = 0xFFFF_FFFFL) long max) {
        RateWindow state = new RateWindow(window, border, border, max, current, 5, false);
        assertThat(state.delay(7)).isNotNegative();
        assertThat(state.sent(7).level()).isBetween(0L, Math.max(0, max));
    }
}
