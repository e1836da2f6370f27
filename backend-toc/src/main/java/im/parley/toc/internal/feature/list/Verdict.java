// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.feature.list;

import im.parley.RequestException;
import im.parley.toc.wire.ScreenName;
import im.parley.toc.wire.command.Toc2NewBuddies;
import im.parley.toc.wire.command.TocCommand;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What a server makes of an edit. It answers when buddies are added, and when something fails; otherwise silence is its
 * consent. Heard by the reader, awaited by whoever edits.
 */
final class Verdict {
    private final Set<String> expected;
    private final CompletableSubject answered = CompletableSubject.create();
    private final CompletableSubject refused = CompletableSubject.create();
    private final AtomicBoolean isRefused = new AtomicBoolean();

    private Verdict(Set<String> expected) {
        this.expected = expected;
    }

    /** Returns the verdict on commands that are sent one after the other; servers answer in that order. */
    static Verdict on(List<TocCommand> commands) {
        Set<String> expected = ConcurrentHashMap.newKeySet();
        if (commands.get(commands.size() - 1) instanceof Toc2NewBuddies last) {
            last.groups()
                    .forEach(group ->
                            group.buddies().forEach(buddy -> expected.add(ScreenName.normalize(buddy.name()))));
        }
        return new Verdict(expected);
    }

    /** Somebody has been added, by normalized name. */
    void added(String name) {
        if (expected.remove(name) && expected.isEmpty()) {
            answered.onComplete();
        }
    }

    /** Something has been refused; the first refusal counts. */
    void refused(RequestException refusal) {
        if (isRefused.compareAndSet(false, true)) {
            refused.onError(refusal);
        }
    }

    /** Returns what never completes and fails with a refusal. */
    Completable refusal() {
        return refused;
    }

    /** Returns what completes with the last answer, or when so long nothing was heard. */
    Completable orSilence(Duration silence, Scheduler timer) {
        return answered.timeout(silence.toNanos(), TimeUnit.NANOSECONDS, timer, Completable.complete());
    }
}
