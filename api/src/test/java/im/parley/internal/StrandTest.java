// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testing.CapturedLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StrandTest {
    private final Strand strand = new Strand();
    private final List<String> done = new ArrayList<>();

    private Runnable note(String what) {
        return () -> done.add(what);
    }

    @Test
    void runsWhatFollowsAfterTheDecision() {
        strand.decide(() -> {
            strand.then(note("sequel"));
            done.add("decision");
        });
        assertThat(done).containsExactly("decision", "sequel");
    }

    @Test
    void decidesAtOnceInASequelAndGoesOnInOrder() {
        strand.decide(() -> {
            strand.then(() -> {
                strand.decide(() -> {
                    done.add("second decision");
                    strand.then(note("its sequel"));
                });
                done.add("first sequel");
            });
            strand.then(note("second sequel"));
        });
        assertThat(done).containsExactly("second decision", "first sequel", "second sequel", "its sequel");
    }

    @Test
    void runsNoSequelInsideADecision() {
        strand.decide(() -> {
            strand.decide(() -> strand.then(note("sequel")));
            done.add("decision");
        });
        assertThat(done).containsExactly("decision", "sequel");
    }

    @Test
    void goesOnAfterASequelThatThrows() {
        try (CapturedLog log = CapturedLog.open()) {
            strand.decide(() -> {
                strand.then(() -> {
                    throw new LinkageError("of the user's");
                });
                strand.then(note("next"));
            });
            assertThat(log.text()).contains("of the user's");
        }
        strand.run(note("later"));
        assertThat(done).containsExactly("next", "later");
    }

    @Test
    void keepsItsPlaceForOneAtATime() {
        assertThat(strand.tryEnter()).isTrue();
        assertThat(strand.tryEnter()).isFalse();
        strand.run(note("queued"));
        assertThat(done).isEmpty();
        strand.leave();
        assertThat(done).containsExactly("queued");
        assertThat(strand.tryEnter()).isTrue();
    }

    @Test
    void runsSequelsOneAtATimeInTheOrderDecided() throws InterruptedException {
        int threads = 4;
        int each = 2_000;
        List<Integer> decided = new ArrayList<>();
        List<Integer> told = new ArrayList<>();
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> deciders = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            Thread thread = new Thread(() -> {
                awaitQuietly(start);
                for (int i = 0; i < each; i++) {
                    strand.decide(() -> {
                        int number = decided.size();
                        decided.add(number);
                        strand.then(() -> told.add(number));
                    });
                }
            });
            deciders.add(thread);
            thread.start();
        }
        start.countDown();
        for (Thread thread : deciders) {
            thread.join();
        }
        assertThat(told).hasSize(threads * each).isEqualTo(decided);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
