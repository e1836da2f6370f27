// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Reason;
import im.parley.ConnectionException.Sent;
import im.parley.ImException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import okio.Buffer;

/** Several producers against real drains. */
class WriteQueueProperties {
    private static final int EACH = 200;

    @Property(tries = 30)
    void keepsTheOrderOfEveryProducerAndWritesEverything(@ForAll @IntRange(min = 1, max = 5) int producers)
            throws Exception {
        List<int[]> written = new ArrayList<>();
        CountDownLatch told = new CountDownLatch(producers * EACH);
        WriteQueue queue = queue();
        queue.open(new RecordedTransport());
        run(producers, (producer, i) -> queue.offer(new Numbered(producer, i, written, new Told(told)), i % 7 == 0));
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(written).hasSize(producers * EACH);
        for (int producer = 0; producer < producers; producer++) {
            int p = producer;
            assertThat(written.stream().filter(w -> w[0] == p && w[1] % 7 != 0).map(w -> w[1]))
                    .isSorted();
            assertThat(written.stream().filter(w -> w[0] == p && w[1] % 7 == 0).map(w -> w[1]))
                    .isSorted();
        }
    }

    @Property(tries = 30)
    void tellsEveryOutcomeOnceWhenItIsStoppedMidway(@ForAll @IntRange(min = 0, max = EACH - 1) int stopAt)
            throws Exception {
        int producers = 3;
        List<int[]> written = new ArrayList<>();
        CountDownLatch told = new CountDownLatch(producers * EACH);
        List<Told> outcomes = new ArrayList<>();
        for (int i = 0; i < producers * EACH; i++) {
            outcomes.add(new Told(told));
        }
        WriteQueue queue = queue();
        queue.open(new RecordedTransport());
        run(producers, (producer, i) -> {
            queue.offer(new Numbered(producer, i, written, outcomes.get(producer * EACH + i)), false);
            if (producer == 0 && i == stopAt) {
                queue.stop(new ConnectionException(Reason.LOST, "midway", Sent.UNKNOWN));
            }
        });

        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.count.get()).isEqualTo(1));
        assertThat(outcomes.stream().filter(outcome -> outcome.sent == Sent.YES))
                .hasSize(written.size());
    }

    private static WriteQueue queue() {
        return new WriteQueue(LinkSettings.named("busy"), Threads.shared().executor(), cause -> {});
    }

    private interface Offer {
        void offer(int producer, int number);
    }

    private static void run(int producers, Offer offer) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int p = 0; p < producers; p++) {
            int producer = p;
            threads.add(Threads.platform().start("producer " + p, () -> {
                for (int i = 0; i < EACH; i++) {
                    offer.offer(producer, i);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static final class Told implements Outcome {
        final AtomicInteger count = new AtomicInteger();
        volatile Sent sent;
        private final CountDownLatch all;

        Told(CountDownLatch all) {
            this.all = all;
        }

        @Override
        public void written() {
            tell(Sent.YES);
        }

        @Override
        public void failed(ImException cause) {
            tell(((ConnectionException) cause).sent());
        }

        private void tell(Sent what) {
            sent = what;
            count.incrementAndGet();
            all.countDown();
        }
    }

    /** Notes its place in the stream when encoded; one drain at a time, so a plain list will do. */
    private static final class Numbered extends Write {
        private final int producer;
        private final int number;
        private final List<int[]> written;

        Numbered(int producer, int number, List<int[]> written, Outcome outcome) {
            super(outcome);
            this.producer = producer;
            this.number = number;
            this.written = written;
        }

        @Override
        protected int size() {
            return 4;
        }

        @Override
        protected void encode(Buffer out) {
            written.add(new int[] {producer, number});
            out.writeInt(number);
        }
    }
}
