// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.OverflowException;
import im.parley.RequestException;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RequestsTest {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final TestScheduler timer = new TestScheduler();
    private final Requests<Integer, String> requests = new Requests<>(timer);
    private final Queue<Runnable> drains = new ArrayDeque<>();
    private final RecordedTransport out = new RecordedTransport();
    private final List<ConnectionException> failures = new ArrayList<>();
    private final WriteQueue queue =
            new WriteQueue(LinkSettings.named("test").withBounds(100, 3), drains::add, failures::add);

    @Test
    void sendsNothingBeforeSomebodySubscribes() {
        Single<String> request = ask(1);
        assertThat(requests.size()).isZero();

        request.test();
        assertThat(requests.size()).isEqualTo(1);
        drain();
        assertThat(out.flushed).containsExactly("1");
    }

    @Test
    void givesEachRequestItsAnswer() {
        TestObserver<String> one = ask(1).test();
        TestObserver<String> two = ask(2).test();

        assertThat(requests.answer(2, "second", true)).isTrue();
        assertThat(requests.answer(1, "first", true)).isTrue();
        one.assertResult("first");
        two.assertResult("second");
        assertThat(requests.size()).isZero();
    }

    @Test
    void saysWhenNobodyWaitsForAnAnswer() {
        TestObserver<String> one = ask(1).test();
        requests.answer(1, "first", true);

        assertThat(requests.answer(1, "again", true)).isFalse();
        assertThat(requests.answer(9, "never asked", true)).isFalse();
        assertThat(requests.refuse(9, refusal())).isFalse();
        one.assertResult("first");
    }

    @Test
    void passesARefusalOn() {
        TestObserver<String> one = ask(1).test();
        RequestException refusal = refusal();

        assertThat(requests.refuse(1, refusal)).isTrue();
        one.assertError(refusal);
    }

    @Test
    void gathersAnswersUntilTheLast() {
        TestSubscriber<String> parts = many(1).test();
        requests.answer(1, "a", false);
        requests.answer(1, "b", false);
        parts.assertValues("a", "b").assertNotComplete();
        requests.answer(1, "c", true);

        parts.assertResult("a", "b", "c");
        assertThat(requests.size()).isZero();
    }

    @Test
    void takesTheFirstOfSeveralAnswersWhereOneWasAskedFor() {
        TestObserver<String> one = ask(1).test();

        assertThat(requests.answer(1, "a", false)).isTrue();
        assertThat(requests.answer(1, "b", true)).isFalse();
        one.assertResult("a");
    }

    /** Whoever hands over may be held up so long that the bytes are read and the link is cut before it goes on. */
    @Test
    void whatWasWrittenWhileItWasHandedOverMayHaveBeenSent() {
        TestObserver<String> one = requests.single(1, DEADLINE, outcome -> {
                    Write write = offer("1", outcome);
                    drain();
                    requests.end(new ConnectionException(Reason.LOST, "cut", Sent.NO));
                    return write;
                })
                .test();

        assertThat(out.flushed).containsExactly("1");
        assertSent(one, Sent.UNKNOWN);
    }

    @Test
    void whatWaitedWhileItWasHandedOverWasNotSent() {
        TestObserver<String> one = requests.single(1, DEADLINE, outcome -> {
                    Write write = offer("1", outcome);
                    requests.end(new ConnectionException(Reason.LOST, "cut", Sent.UNKNOWN));
                    return write;
                })
                .test();
        drain();

        assertThat(out.flushed).isEmpty();
        assertSent(one, Sent.NO);
    }

    @Test
    void fallsDueAtItsDeadlineAndNotBefore() {
        TestObserver<String> one = ask(1).test();
        drain();
        timer.advanceTimeBy(29_999, TimeUnit.MILLISECONDS);
        one.assertNotComplete().assertNoErrors();
        timer.advanceTimeBy(1, TimeUnit.MILLISECONDS);

        one.assertError(failure ->
                failure instanceof RequestException late && late.reason() == RequestException.Reason.TIMED_OUT);
        assertThat(requests.answer(1, "late", true)).isFalse();
    }

    @Test
    void keepsDeadlinesOfDifferentLengthApart() {
        TestObserver<String> slow =
                requests.single(1, Duration.ofSeconds(60), o -> offer("1", o)).test();
        TestObserver<String> quick =
                requests.single(2, Duration.ofSeconds(5), o -> offer("2", o)).test();
        timer.advanceTimeBy(5, TimeUnit.SECONDS);
        quick.assertError(RequestException.class);
        slow.assertNoErrors();
        TestObserver<String> later = ask(3).test();
        timer.advanceTimeBy(30, TimeUnit.SECONDS);
        later.assertError(RequestException.class);
        slow.assertNoErrors();
        timer.advanceTimeBy(25, TimeUnit.SECONDS);

        slow.assertError(RequestException.class);
    }

    @Test
    void movesTheDeadlineWithEveryPartOfAnAnswer() {
        TestSubscriber<String> parts = many(1).test();
        timer.advanceTimeBy(29, TimeUnit.SECONDS);
        requests.answer(1, "a", false);
        timer.advanceTimeBy(29, TimeUnit.SECONDS);
        parts.assertNoErrors();
        timer.advanceTimeBy(1, TimeUnit.SECONDS);

        parts.assertFailure(RequestException.class, "a");
    }

    @Test
    void usesOneTimerTaskForAnyNumberOfRequests() {
        AtomicInteger tasks = new AtomicInteger();
        Requests<Integer, String> counted = new Requests<>(new CountingScheduler(timer, tasks));
        for (int i = 0; i < 1000; i++) {
            int id = i;
            counted.single(id, DEADLINE, o -> new TextWrite("x", o)).test();
            counted.answer(id, "answer", true);
        }

        assertThat(tasks).hasValue(1);
    }

    @Test
    void takesBackWhatIsDisposedBeforeItWasWritten() {
        ask(1).test().dispose();
        ask(2).test();
        drain();

        assertThat(out.flushed).containsExactly("2");
        assertThat(requests.size()).isEqualTo(1);
    }

    @Test
    void takesBackWhatIsLateBeforeItWasWritten() {
        ask(1).test();
        timer.advanceTimeBy(30, TimeUnit.SECONDS);
        drain();

        assertThat(out.flushed).isEmpty();
    }

    @Test
    void tellsEachRequestAtTheEndWhetherItsBytesHadLeft() {
        TestObserver<String> written = ask(1).test();
        drain();
        TestObserver<String> waiting = ask(2).test();
        requests.end(new ConnectionException(Reason.LOST, "gone", Sent.UNKNOWN));

        assertSent(written, Sent.UNKNOWN);
        assertSent(waiting, Sent.NO);
        assertSent(ask(3).test(), Sent.NO);
        assertThat(requests.size()).isZero();
        drain();
        assertThat(out.flushed).containsExactly("1");
    }

    @Test
    void failsARequestTheQueueHasNoRoomFor() {
        ask(1).test();
        ask(2).test();
        ask(3).test();

        ask(4).test().assertError(OverflowException.class);
        assertThat(requests.size()).isEqualTo(3);
        assertThat(failures).isEmpty();
    }

    @Test
    void refusesAnIdThatAlreadyWaits() {
        TestObserver<String> first = ask(1).test();

        ask(1).test().assertError(IllegalStateException.class);
        requests.answer(1, "first", true);
        first.assertResult("first");
    }

    @Test
    void completesWhatHasNoAnswerOnceItIsWritten() {
        TestObserver<Void> sent = Requests.unanswered(o -> offer("bye", o)).test();
        sent.assertNotComplete();
        drain();

        sent.assertComplete();
    }

    @Test
    void failsOrTakesBackWhatHasNoAnswer() {
        TestObserver<Void> disposed = Requests.unanswered(o -> offer("a", o)).test();
        disposed.dispose();
        TestObserver<Void> failed = Requests.unanswered(o -> offer("b", o)).test();
        queue.stop(new ConnectionException(Reason.LOST, "gone", Sent.UNKNOWN));
        drain();

        assertSent(failed, Sent.NO);
        disposed.assertNotComplete().assertNoErrors();
        assertThat(out.flushed).isEmpty();
    }

    private static void assertSent(TestObserver<?> observer, Sent expected) {
        observer.assertError(failure -> failure instanceof ConnectionException lost && lost.sent() == expected);
    }

    private static RequestException refusal() {
        return new RequestException(RequestException.Reason.NOT_FOUND, 4, "no such user");
    }

    private Single<String> ask(int id) {
        return requests.single(id, DEADLINE, outcome -> offer(String.valueOf(id), outcome));
    }

    private Flowable<String> many(int id) {
        return requests.many(id, DEADLINE, outcome -> offer(String.valueOf(id), outcome));
    }

    private Write offer(String text, Outcome outcome) {
        TextWrite write = new TextWrite(text, outcome);
        queue.offer(write, false);
        return write;
    }

    private void drain() {
        queue.open(out);
        for (Runnable drain = drains.poll(); drain != null; drain = drains.poll()) {
            drain.run();
        }
    }
}
