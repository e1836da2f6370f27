// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import io.reactivex.rxjava3.core.Scheduler;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/** A clock that goes as a scheduler does. */
final class TestClock extends Clock {
    private final Scheduler time;
    private final Instant start;

    TestClock(Scheduler time, Instant start) {
        this.time = time;
        this.start = start;
    }

    @Override
    public Instant instant() {
        return start.plusNanos(time.now(TimeUnit.NANOSECONDS));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
