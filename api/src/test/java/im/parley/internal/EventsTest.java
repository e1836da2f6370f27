// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static im.parley.internal.Rig.BOB;
import static im.parley.internal.Rig.CAROL;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ImEvent;
import im.parley.ImEvent.Notice;
import im.parley.IncomingMessage;
import im.parley.OverflowException;
import im.parley.spi.link.Threads;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One order, a bounded buffer and a worker for each subscriber; see {@link EventHub}. */
@ExtendWith(UndeliverableErrors.class)
class EventsTest {
    private static final int BUFFER = 64;

    private static Rig threaded() {
        return new Rig(
                builder -> builder.buffer(BUFFER).scheduler(Threads.shared().scheduler()));
    }

    private static void say(FakeSession session, int count) {
        for (int i = 0; i < count; i++) {
            session.context.emit(Rig.message(session.context, BOB, "m" + i));
        }
    }

    private static List<String> numbered(int count) {
        return IntStream.range(0, count).mapToObj(i -> "m" + i).toList();
    }

    @Test
    void givesEverySubscriberEverythingInOneOrder() {
        Rig rig = new Rig();
        TestSubscriber<ImEvent> first = rig.account.events().test();
        TestSubscriber<ImEvent> second = rig.account.events().test();
        FakeSession session = rig.online();
        say(session, 3);
        session.context.emit(new Notice("hello", Instant.EPOCH));
        session.end();
        assertThat(first.values()).hasSize(7).isEqualTo(second.values());
        first.assertNotComplete().assertNoErrors();
    }

    @Test
    void filtersBeforeItBuffers() {
        Rig rig = new Rig(builder -> builder.buffer(2));
        FakeSession session = rig.online();
        TestSubscriber<IncomingMessage> slow = rig.account.messages().test(0);
        for (int i = 0; i < 100; i++) {
            session.context.emit(new Notice("noise", Instant.EPOCH));
        }
        say(session, 2);
        slow.request(2);
        assertThat(Rig.texts(slow.values())).containsExactly("m0", "m1");
        slow.assertNoErrors();
    }

    @Test
    void keepsConversationsApart() {
        Rig rig = new Rig();
        FakeSession session = rig.online();
        TestSubscriber<IncomingMessage> bob =
                rig.account.conversation("bob").messages().test();
        session.context.emit(Rig.message(session.context, CAROL, "not for you"));
        session.context.emit(Rig.message(session.context, BOB, "for you"));
        assertThat(Rig.texts(bob.values())).containsExactly("for you");
    }

    @Test
    void endsOnlyWhoFallsBehindAndAfterWhatWasQueued() {
        Rig rig = new Rig(builder -> builder.buffer(BUFFER));
        FakeSession session = rig.online();
        TestSubscriber<IncomingMessage> slow = rig.account.messages().test(0);
        TestSubscriber<IncomingMessage> fast = rig.account.messages().test();
        say(session, BUFFER + 100);
        slow.assertNoErrors().assertNoValues();
        slow.request(Long.MAX_VALUE);
        assertThat(Rig.texts(slow.values())).isEqualTo(numbered(BUFFER));
        slow.assertError(OverflowException.class);
        assertThat(Rig.texts(fast.values())).isEqualTo(numbered(BUFFER + 100));
        fast.assertNoErrors();
    }

    @Test
    void countsOnlyWhatHasNotBeenTaken() {
        Rig rig = new Rig(builder -> builder.buffer(2));
        FakeSession session = rig.online();
        TestSubscriber<IncomingMessage> steady = rig.account.messages().test(0);
        for (int i = 0; i < 100; i++) {
            say(session, 2);
            steady.request(2);
        }
        steady.assertValueCount(200).assertNoErrors();
    }

    @Test
    void doesNotLetOneBlockedSubscriberHoldUpTheOthersNorTheReader() throws Exception {
        Rig rig = threaded();
        FakeSession session = rig.online();
        CountDownLatch release = new CountDownLatch(1);
        TestSubscriber<IncomingMessage> blocked = new TestSubscriber<>() {
            @Override
            public void onNext(IncomingMessage message) {
                waitFor(release);
                super.onNext(message);
            }
        };
        rig.account.messages().subscribe(blocked);
        TestSubscriber<IncomingMessage> free = rig.account.messages().test();
        for (int round = 1; round <= 5; round++) {
            say(session, BUFFER / 2);
            free.awaitCount(round * BUFFER / 2);
        }
        free.assertValueCount(5 * BUFFER / 2).assertNoErrors();
        blocked.assertNoValues();
        release.countDown();
        assertThat(blocked.await(10, TimeUnit.SECONDS)).isTrue();
        blocked.assertError(OverflowException.class).assertValueCount(BUFFER + 1);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void neverCallsASubscriberOnTheThreadThatEmits() throws Exception {
        Rig rig = threaded();
        FakeSession session = rig.online();
        List<Thread> threads = new ArrayList<>();
        CountDownLatch done = new CountDownLatch(3);
        rig.account.messages().subscribe(message -> {
            threads.add(Thread.currentThread());
            done.countDown();
        });
        say(session, 3);
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(threads).doesNotContain(Thread.currentThread());
    }

    @Test
    void keepsOneOrderForAllWhenManyThreadsEmit() throws Exception {
        Rig rig = new Rig(builder -> builder.scheduler(Threads.shared().scheduler()));
        FakeSession session = rig.online();
        int threads = 4;
        int each = 300;
        TestSubscriber<IncomingMessage> first =
                rig.account.messages().take(threads * each).test();
        TestSubscriber<IncomingMessage> second =
                rig.account.messages().take(threads * each).test();
        List<Thread> readers = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            String name = "t" + t + "-";
            Thread reader = new Thread(() -> {
                for (int i = 0; i < each; i++) {
                    session.context.emit(Rig.message(session.context, BOB, name + i));
                }
            });
            readers.add(reader);
            reader.start();
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(second.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Rig.texts(first.values())).isEqualTo(Rig.texts(second.values()));
        for (int t = 0; t < threads; t++) {
            String name = "t" + t + "-";
            assertThat(Rig.texts(first.values()).stream().filter(text -> text.startsWith(name)))
                    .isEqualTo(IntStream.range(0, each).mapToObj(i -> name + i).toList());
        }
    }

    @Test
    void letsAConsumerEndOnlyItself() {
        Rig rig = new Rig();
        FakeSession session = rig.online();
        AtomicInteger errors = new AtomicInteger();
        rig.account
                .messages()
                .subscribe(
                        message -> {
                            throw new IllegalStateException("a bug of the user's");
                        },
                        error -> errors.incrementAndGet());
        TestSubscriber<IncomingMessage> other = rig.account.messages().test();
        say(session, 2);
        assertThat(errors).hasValue(1);
        other.assertValueCount(2);
    }

    /** An operator that has enough disposes of the worker it runs on; what comes after must still be able to block. */
    @Test
    void doesNotInterruptWhoHasHeardEnough() throws Exception {
        Rig rig = threaded();
        FakeSession session = rig.online();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        rig.account
                .messages()
                .firstOrError()
                .subscribe(
                        message -> interrupted.complete(Thread.currentThread().isInterrupted()));
        say(session, 1);
        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void forgetsWhoUnsubscribes() {
        Rig rig = new Rig();
        FakeSession session = rig.online();
        TestSubscriber<IncomingMessage> gone = rig.account.messages().test();
        gone.cancel();
        say(session, 1);
        gone.assertNoValues();
    }
}
