// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateWindowsTest {
    private final AtomicLong clock = new AtomicLong();
    private final RateWindows<String> windows = new RateWindows<>(clock::get);

    @Test
    void inAClassThatNobodyPutHereNothingIsHeldBack() {
        windows.sent("unknown");
        windows.limited("unknown");
        assertThat(windows.delay("unknown")).isZero();
        assertThat(windows.reserve("unknown")).isZero();
        assertThat(windows.names()).isEmpty();
    }

    @Test
    void whoReservesStandsInLine() {
        windows.put("slow", RateWindow.unused(2, 1000, 1000, 1000, 0));
        long first = windows.reserve("slow");
        long second = windows.reserve("slow");
        assertThat(first).isEqualTo(1000);
        assertThat(second).isEqualTo(2000);
        clock.set(1500);
        assertThat(windows.delay("slow")).isEqualTo(1500);
    }

    @Test
    void aLimitedClassWaitsUntilItIsClear() {
        windows.put("messages", RateWindow.unused(20, 5100, 4000, 6000, 0));
        for (int i = 0; i < 7; i++) {
            windows.sent("messages");
        }
        long free = windows.delay("messages");
        windows.limited("messages");
        assertThat(windows.delay("messages")).isGreaterThan(free + 10_000);
    }
}
