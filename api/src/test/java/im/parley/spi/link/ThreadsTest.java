// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThreadsTest {
    static Threads[] kinds() {
        return new Threads[] {Threads.shared(), Threads.platform()};
    }

    @Test
    void areVirtualWhereTheJdkHasThem() {
        assertThat(Threads.shared().areVirtual()).isEqualTo(Runtime.version().feature() >= 21);
        assertThat(Threads.platform().areVirtual()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void areNamedDaemons(Threads threads) throws Exception {
        CompletableFuture<String> ran = new CompletableFuture<>();
        Thread thread = threads.start(
                "reader of bos", () -> ran.complete(Thread.currentThread().getName()));

        assertThat(thread.isDaemon()).isTrue();
        assertThat(ran.get(10, TimeUnit.SECONDS)).isEqualTo("reader of bos");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void startWorkThoughAllOthersAreBlocked(Threads threads) throws Exception {
        int many = 50;
        CountDownLatch running = new CountDownLatch(many);
        CountDownLatch release = new CountDownLatch(1);
        for (int i = 0; i < many; i++) {
            threads.executor().execute(() -> {
                running.countDown();
                await(release);
            });
        }

        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        release.countDown();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void callOneSubscriberInOrder(Threads threads) {
        Flowable.range(0, 1000)
                .observeOn(threads.scheduler(), true, 16)
                .test()
                .awaitDone(10, TimeUnit.SECONDS)
                .assertValueSequence(Flowable.range(0, 1000).blockingIterable())
                .assertComplete();
    }

    @Test
    void shareATimerThatKeepsNoProgramAlive() throws Exception {
        Scheduler timer = Threads.shared().timer();
        CompletableFuture<Thread> ran = new CompletableFuture<>();
        long before = timer.now(TimeUnit.NANOSECONDS);
        timer.scheduleDirect(() -> ran.complete(Thread.currentThread()), 5, TimeUnit.MILLISECONDS);

        assertThat(ran.get(10, TimeUnit.SECONDS).isDaemon()).isTrue();
        assertThat(timer.now(TimeUnit.NANOSECONDS) - before).isGreaterThanOrEqualTo(5_000_000L);
        assertThat(Threads.platform().timer()).isSameAs(timer);
    }

    @Test
    void letTimedTasksBeTakenBack() throws Exception {
        Scheduler timer = Threads.shared().timer();
        CountDownLatch later = new CountDownLatch(1);
        CompletableFuture<String> first = new CompletableFuture<>();
        timer.scheduleDirect(() -> first.complete("ran"), 20, TimeUnit.MILLISECONDS)
                .dispose();
        timer.scheduleDirect(later::countDown, 40, TimeUnit.MILLISECONDS);

        assertThat(later.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(first).isNotDone();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
