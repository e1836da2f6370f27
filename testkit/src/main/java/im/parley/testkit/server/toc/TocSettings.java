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
 * @param signOnsAMinute how often one address may try to sign on
 */
public record TocSettings(
        TocProfile profile, boolean storesMessages, int signOnsAMinute, Duration patience, Scheduler timer) {
    public static TocSettings standard() {
        return new TocSettings(
                TocProfile.AOL,
                true,
                Integer.MAX_VALUE,
                Duration.ofSeconds(30),
                Threads.shared().timer());
    }

    public TocSettings withProfile(TocProfile other) {
        return new TocSettings(other, storesMessages, signOnsAMinute, patience, timer);
    }

    public TocSettings withoutStore() {
        return new TocSettings(profile, false, signOnsAMinute, patience, timer);
    }

    public TocSettings withSignOnsAMinute(int most) {
        return new TocSettings(profile, storesMessages, most, patience, timer);
    }
}
