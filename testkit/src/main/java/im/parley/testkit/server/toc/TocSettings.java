// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.spi.link.Threads;
import io.reactivex.rxjava3.core.Scheduler;
import java.time.Duration;

/**
 * How the TOC side behaves.
 *
 * @param storesMessages whether a message waits for an absent user; where not, its sender is told
 * @param patience how long after signing on a client may take to go online
 */
public record TocSettings(TocProfile profile, boolean storesMessages, Duration patience, Scheduler timer) {
    public static TocSettings standard() {
        return new TocSettings(
                TocProfile.AOL, true, Duration.ofSeconds(30), Threads.shared().timer());
    }

    public TocSettings withProfile(TocProfile other) {
        return new TocSettings(other, storesMessages, patience, timer);
    }

    public TocSettings withoutStore() {
        return new TocSettings(profile, false, patience, timer);
    }
}
