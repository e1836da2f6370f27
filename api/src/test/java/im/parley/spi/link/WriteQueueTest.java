// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import okio.Buffer;
import org.junit.jupiter.api.Test;

class WriteQueueTest {
    private final Queue<Runnable> drains = new ArrayDeque<>();
    private final List<String> outcomes = new ArrayList<>();
    private final List<ConnectionException> failures = new ArrayList<>();
    private final RecordedTransport out = new RecordedTransport();
    private WriteQueue queue = queueWithBounds(1000, 100);

    @Test
    void writesNothingBeforeItIsOpened() {
        offer("a");
        drain();
        assertThat(out.flushed).isEmpty();

        queue.open(out);
        drain();
        assertThat(out.flushed).containsExactly("a");
    }

    @Test
    void flushesOnceForAllThatWaits() {
        queue.open(out);
        drain();
        offer("a");
        offer("b");
        offer("c");
        drain();

        assertThat(out.flushed).containsExactly("abc");
        assertThat(outcomes).containsExactly("a: written", "b: written", "c: written");
    }

    @Test
    void startsOneDrainHoweverManyOffer() {
        queue.open(out);
        drain();
        offer("a");
        offer("b");

        assertThat(drains).hasSize(1);
    }

    @Test
    void cutsLongBatches() {
        queue = queueWithBounds(Long.MAX_VALUE, 100);
        queue.open(out);
        String long1 = "x".repeat(40_000);
        offer(long1);
        offer("y");
        drain();

        assertThat(out.flushed).containsExactly(long1, "y");
    }

    @Test
    void putsUrgentBeforeNormal() {
        offer("a");
        queue.offer(write("b"), true);
        queue.offer(write("c"), true);
        queue.open(out);
        drain();

        assertThat(out.flushed).containsExactly("bca");
    }

    @Test
    void neverWritesWhatWasCancelledInTime() {
        Write taken = offer("a");
        Write kept = offer("b");

        assertThat(taken.cancel()).isTrue();
        queue.open(out);
        drain();
        assertThat(out.flushed).containsExactly("b");
        assertThat(outcomes).containsExactly("b: written");
        assertThat(taken.sent()).isEqualTo(Sent.NO);
        assertThat(kept.cancel()).isFalse();
        assertThat(kept.sent()).isEqualTo(Sent.YES);
    }

    @Test
    void refusesFramesAndBytesBeyondItsBounds() {
        queue = queueWithBounds(4, 2);
        offer("aaa");
        offer("bb");
        offer("c");
        offer("");

        assertThat(outcomes).containsExactly("bb: OverflowException", ": OverflowException");
        queue.open(out);
        drain();
        offer("bb");
        drain();
        assertThat(out.flushed).containsExactly("aaac", "bb");
    }

    @Test
    void takesAnythingWhileNothingWaits() {
        queue = queueWithBounds(4, 2);
        offer("too large");
        queue.open(out);
        drain();

        assertThat(out.flushed).containsExactly("too large");
    }

    @Test
    void countsCancelledFramesNoLongerOnceTheyArePassed() {
        queue = queueWithBounds(4, 1);
        offer("a").cancel();
        queue.open(out);
        drain();
        offer("bbbb");
        drain();

        assertThat(out.flushed).containsExactly("bbbb");
    }

    @Test
    void endsTheLinkWhenItMustDropWhatNobodyWouldMiss() {
        queue = queueWithBounds(4, 1);
        queue.offer(new TextWrite("a", Outcome.UNHEARD), false);
        queue.offer(new TextWrite("b", Outcome.UNHEARD), false);

        assertThat(failures).singleElement().satisfies(cause -> {
            assertThat(cause.reason()).isEqualTo(Reason.LOST);
            assertThat(cause).hasMessage("The peer does not keep up");
        });
    }

    @Test
    void tellsWhoMayHaveReachedTheWireWhenWritingFails() {
        out.failure = new IOException("broken pipe");
        offer("a");
        queue.open(out);
        drain();
        offer("b");

        assertThat(outcomes).containsExactly("a: ConnectionException UNKNOWN", "b: ConnectionException NO");
        assertThat(failures)
                .singleElement()
                .satisfies(cause -> assertThat(cause.reason()).isEqualTo(Reason.LOST));
    }

    @Test
    void namesAPeerThatDoesNotRead() {
        out.failure = new SocketTimeoutException("the peer does not read");
        offer("a");
        queue.open(out);
        drain();

        assertThat(failures)
                .singleElement()
                .satisfies(cause -> assertThat(cause.reason()).isEqualTo(Reason.TIMED_OUT));
    }

    @Test
    void failsWhatWaitsWhenStoppedBeforeItWasOpened() {
        offer("a");
        queue.stop(new ConnectionException(Reason.REFUSED, "nobody there", Sent.UNKNOWN));
        drain();
        offer("b");

        assertThat(outcomes).containsExactly("a: ConnectionException NO", "b: ConnectionException NO");
        assertThat(out.flushed).isEmpty();
    }

    @Test
    void finishesBehindAllThatWasOfferedBefore() {
        queue.open(out);
        offer("a");
        queue.finish();
        offer("b");

        assertThat(queue.isFinished()).isFalse();
        drain();
        assertThat(out.flushed).containsExactly("a");
        assertThat(out.finished).isTrue();
        assertThat(queue.isFinished()).isTrue();
        assertThat(outcomes).containsExactly("b: ConnectionException NO", "a: written");
    }

    @Test
    void failsTheLinkWhenAFrameCannotBeEncoded() {
        queue.open(out);
        drain();
        Write bad = new Write(Outcome.UNHEARD) {
            @Override
            protected int size() {
                return 1;
            }

            @Override
            protected void encode(Buffer buffer) {
                throw new IllegalStateException("no such channel");
            }
        };
        offer("a");
        queue.offer(bad, false);
        offer("b");
        drain();

        assertThat(out.flushed).isEmpty();
        assertThat(outcomes).containsExactly("a: ConnectionException NO", "b: ConnectionException NO");
        assertThat(failures)
                .singleElement()
                .satisfies(cause -> assertThat(cause).hasMessageContaining("no such channel"));
    }

    @Test
    void goesOnWhenASenderFailsAtItsOutcome() {
        queue.open(out);
        queue.offer(
                new TextWrite("a", new Outcome() {
                    @Override
                    public void written() {
                        throw new AssertionError("a sender's bug");
                    }

                    @Override
                    public void failed(ImException cause) {}
                }),
                false);
        offer("b");
        drain();

        assertThat(outcomes).containsExactly("b: written");
    }

    @Test
    void failsWhatWaitsWhenNoThreadCanBeHad() {
        queue = new WriteQueue(
                LinkSettings.named("test"),
                task -> {
                    throw new RejectedExecutionException("no more threads");
                },
                this::failed);
        offer("a");
        queue.open(out);

        assertThat(outcomes).containsExactly("a: ConnectionException NO");
    }

    private WriteQueue queueWithBounds(long bytes, int frames) {
        return new WriteQueue(LinkSettings.named("test").withBounds(bytes, frames), drains::add, this::failed);
    }

    /** What the link does. */
    private void failed(ConnectionException cause) {
        failures.add(cause);
        queue.stop(cause);
    }

    private Write offer(String text) {
        Write write = write(text);
        queue.offer(write, false);
        return write;
    }

    private Write write(String text) {
        return TextWrite.noting(text, outcomes);
    }

    private void drain() {
        for (Runnable drain = drains.poll(); drain != null; drain = drains.poll()) {
            drain.run();
        }
    }
}
