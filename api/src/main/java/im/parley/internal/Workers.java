// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.spi.link.Threads;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;

/** Where an account's subscribers and results run unless the user says otherwise. */
final class Workers {
    /**
     * Never interrupts: an operator such as {@code take} or {@code firstOrError} disposes of the worker it runs on, and
     * then goes on to call the user's code there, which could block no more.
     */
    private static final Scheduler SUBSCRIBERS =
            Schedulers.from(Threads.shared().executor(), false, true);

    private Workers() {}

    static Scheduler subscribers() {
        return SUBSCRIBERS;
    }

    static Scheduler timer() {
        return Threads.shared().timer();
    }
}
