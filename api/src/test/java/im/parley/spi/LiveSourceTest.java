// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.Live;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class LiveSourceTest {
    private final LiveSource<String> source = new LiveSource<>("a");

    @Test
    void replaysThePresentValueThenTellsChanges() {
        source.set("b");
        TestSubscriber<String> seen = source.live().test();
        source.set("c");
        seen.assertValues("b", "c").assertNotComplete();
    }

    @Test
    void tellsDifferencesOnly() {
        TestSubscriber<String> seen = source.live().test();
        source.set("a");
        source.set(new String("a"));
        source.set("b");
        seen.assertValues("a", "b");
    }

    @Test
    void hasTheValueBeforeItTells() {
        List<String> values = new ArrayList<>();
        source.live().subscribe(value -> values.add(value + "=" + source.live().value()));
        source.set("b");
        assertThat(values).containsExactly("a=a", "b=b");
    }

    @Test
    void letsASlowSubscriberSkipButNeverMissTheLast() {
        TestSubscriber<String> slow = source.live().test(1);
        for (String value : List.of("b", "c", "d")) {
            source.set(value);
        }
        slow.assertValues("a");
        slow.request(10);
        slow.assertValues("a", "d");
        source.set("e");
        source.complete();
        slow.assertResult("a", "d", "e");
    }

    @Test
    void remembersTheLastValueAfterTheEnd() {
        source.set("b");
        source.complete();
        source.set("too late");
        assertThat(source.live().value()).isEqualTo("b");
        source.live().test().assertResult("b");
    }

    @Test
    void completesAfterTheLastValueWasTaken() {
        TestSubscriber<String> slow = source.live().test(1);
        source.set("b");
        source.complete();
        slow.assertNotComplete();
        slow.request(1);
        slow.assertResult("a", "b");
    }

    @Test
    void forgetsWhoCancels() {
        TestSubscriber<String> gone = source.live().test();
        gone.cancel();
        source.set("b");
        gone.assertValues("a");
    }

    @Test
    void callsSubscribersOnTheirOwnWorker() throws Exception {
        ExecutorService executor = Executors.newCachedThreadPool();
        try {
            Scheduler scheduler = Schedulers.from(executor);
            LiveSource<Integer> numbers = new LiveSource<>(0, scheduler);
            List<Thread> threads = new ArrayList<>();
            TestSubscriber<Integer> seen = numbers.live()
                    .doOnNext(number -> threads.add(Thread.currentThread()))
                    .test();
            for (int i = 1; i <= 1_000; i++) {
                numbers.set(i);
            }
            numbers.complete();
            assertThat(seen.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(threads).doesNotContain(Thread.currentThread());
            assertThat(seen.values()).isSorted().endsWith(1_000);
        } finally {
            executor.shutdown();
        }
    }

    /** Writers that race must not leave anybody with a value that is not the last. */
    @Test
    void endsOnTheSameValueForAllWhenWritersRace() throws InterruptedException {
        LiveSource<Integer> numbers = new LiveSource<>(-1);
        TestSubscriber<Integer> seen = numbers.live().test();
        AtomicInteger next = new AtomicInteger();
        List<Thread> writers = new ArrayList<>();
        for (int t = 0; t < 4; t++) {
            Thread writer = new Thread(() -> {
                for (int i = 0; i < 5_000; i++) {
                    numbers.set(next.incrementAndGet());
                }
            });
            writers.add(writer);
            writer.start();
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(seen.values()).last().isEqualTo(numbers.live().value());
    }

    @Test
    void looksOnlyWhenSomebodyWantsToSee() {
        AtomicInteger looks = new AtomicInteger();
        LiveView<Integer> view = new LiveView<>(looks::incrementAndGet);
        view.changed();
        assertThat(looks).hasValue(0);
        TestSubscriber<Integer> seen = view.live().test(1);
        view.changed();
        view.changed();
        assertThat(looks).hasValue(1);
        seen.request(5);
        seen.assertValues(1, 2);
    }

    @Test
    void tellsNobodyOfAChangeThatIsNone() {
        AtomicInteger value = new AtomicInteger(7);
        LiveView<Integer> view = new LiveView<>(value::get);
        TestSubscriber<Integer> seen = view.live().test();
        view.changed();
        value.set(8);
        view.changed();
        view.complete();
        seen.assertResult(7, 8);
    }

    @Test
    void hasConstantsThatComplete() {
        Live<String> constant = Live.of("x");
        assertThat(constant.value()).isEqualTo("x");
        constant.test().assertResult("x");
    }
}
