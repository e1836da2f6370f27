// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.spi.link.Threads;
import io.reactivex.rxjava3.core.Scheduler;
import java.time.Duration;

/**
 * How the TOC side behaves.
 *
 * @param storesMessages whether a message waits for an absent user; where not, its sender is told, or not even that
 * @param patience how long after signing on a client may take to go online, where the profile counts that
 * @param keepAlive how long the server may be silent, where the profile has it say something then
 */
public record TocSettings(
        TocProfile profile, boolean storesMessages, Duration patience, Duration keepAlive, Scheduler timer) {
    public static TocSettings standard() {
        return new TocSettings(
                TocProfile.AOL,
                true,
                Duration.ofSeconds(30),
                Duration.ofSeconds(60),
                Threads.shared().timer());
    }

    public TocSettings withProfile(TocProfile other) {
        return new TocSettings(other, storesMessages, patience, keepAlive, timer);
    }

    public TocSettings withoutStore() {
        return new TocSettings(profile, false, patience, keepAlive, timer);
    }
}
