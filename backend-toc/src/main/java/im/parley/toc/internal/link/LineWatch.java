// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.link;

import im.parley.spi.Watchers;
import im.parley.spi.flap.DataWatch;
import im.parley.spi.flap.FlapWatch;
import im.parley.toc.TocProtocol.Seen;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import java.time.Clock;
import java.util.Optional;
import okio.ByteString;
import org.reactivestreams.Publisher;

/** Shows the commands and lines of an account to those who watch. Lives as long as the account. Fed by its links' threads. */
public final class LineWatch {
    private final Watchers<Seen> watchers;

    /** Makes a watch whose subscribers are called on this scheduler. */
    public LineWatch(Scheduler scheduler) {
        watchers = new Watchers<>(scheduler);
    }

    /** Returns all from now on, until {@code end} ends. */
    public Flowable<Seen> seen(Publisher<?> end) {
        return watchers.watch(end);
    }

    /** Returns the eye on one link. */
    public FlapWatch on(String link, Clock clock) {
        return new DataWatch<>(
                watchers,
                (direction, line) -> Optional.of(new Seen(clock.instant(), link, direction, ByteString.of(line))));
    }
}
