// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.internal.link.Paces.Kind;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.Toc2SendIm;
import im.parley.toc.wire.command.TocAddBuddy;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocInitDone;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Our pace against the counting of Open OSCAR Server, whose numbers are written here once more. */
class PacesProperties {
    private static final TocCommand MESSAGE = new Toc2SendIm("bob", WireText.of("x"), false);

    private final AtomicLong clock = new AtomicLong(1_000_000);
    private final Paces paces = Paces.kept(clock::get);

    /** A moving average as that server keeps it: it refuses below the limit, until the average is back at clear. */
    private static final class Server {
        private final long window;
        private final long clear;
        private final long limit;
        private long average;
        private long lastAt;
        private boolean limited;

        Server(long window, long clear, long limit, long max, long now) {
            this.window = window;
            this.clear = clear;
            this.limit = limit;
            this.average = max;
            this.lastAt = now;
        }

        boolean accepts(long now, long max) {
            average = Math.min(max, (average * (window - 1) + now - lastAt) / window);
            lastAt = now;
            limited = average < limit || limited && average < clear;
            return !limited;
        }
    }

    private Server messages() {
        return new Server(20, 5100, 4000, 6000, clock.get());
    }

    @Property
    void whoWaitsAsToldIsNeverRefused(@ForAll @Size(60) List<@IntRange(max = 9_000) Integer> pauses) {
        Server server = messages();
        for (int pause : pauses) {
            clock.addAndGet(pause);
            clock.addAndGet(paces.delay(Kind.MESSAGES));
            paces.sent(MESSAGE);
            assertThat(server.accepts(clock.get(), 6000)).isTrue();
        }
    }

    @Example
    void withoutAPaceNothingWaitsUntilTheServerHasDroppedSomething() {
        Paces free = Paces.untilLimited(clock::get);
        for (int i = 0; i < 100; i++) {
            assertThat(free.delay(Kind.MESSAGES)).isZero();
            free.sent(MESSAGE);
        }
        free.limited(Kind.MESSAGES);
        assertThat(free.delay(Kind.MESSAGES)).isPositive();
        assertThat(free.delay(Kind.GENERAL)).isZero();
    }

    @Example
    void sixMessagesGoAtOnceAndThenOneEveryFourSeconds() {
        int burst = 0;
        while (paces.delay(Kind.MESSAGES) == 0) {
            paces.sent(MESSAGE);
            burst++;
        }
        assertThat(burst).isEqualTo(6);
        long start = clock.get();
        for (int i = 0; i < 100; i++) {
            clock.addAndGet(paces.delay(Kind.MESSAGES));
            paces.sent(MESSAGE);
        }
        assertThat((clock.get() - start) / 100).isBetween(4050L, 4300L);
    }

    @Example
    void whoWasRefusedAndWaitsIsHeardAgain() {
        Server server = messages();
        int sent = 0;
        while (server.accepts(clock.get(), 6000)) {
            paces.sent(MESSAGE);
            sent++;
        }
        paces.sent(MESSAGE);
        paces.limited(Kind.MESSAGES);
        clock.addAndGet(paces.delay(Kind.MESSAGES));
        assertThat(sent).isEqualTo(7);
        assertThat(server.accepts(clock.get(), 6000)).isTrue();
    }

    @Example
    void otherCommandsHaveTheirOwnAllowance() {
        for (int i = 0; i < 6; i++) {
            paces.sent(MESSAGE);
        }
        assertThat(paces.delay(Kind.MESSAGES)).isPositive();
        assertThat(paces.reserve(new TocAddBuddy(List.of("bob")))).isZero();
        assertThat(paces.reserve(new TocInitDone())).isZero();
    }

    @Property(tries = 50)
    void hundredsOfEditsAreSpreadSoThatNoneIsRefused(@ForAll @IntRange(min = 1, max = 300) int edits) {
        Server server = new Server(80, 2500, 1500, 6000, clock.get());
        long last = 0;
        for (int i = 0; i < edits; i++) {
            long at = clock.get() + paces.reserve(new TocInitDone());
            assertThat(at).isGreaterThanOrEqualTo(last);
            assertThat(server.accepts(at, 6000)).isTrue();
            last = at;
        }
    }
}
