// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState.Offline;
import im.parley.DeliveryReceipt;
import im.parley.OverflowException;
import im.parley.RequestException;
import im.parley.internal.FakeSession.Flight;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.observers.TestObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever happens to an account: order is never broken, nothing is sent twice, and every message ends exactly once. */
class OutboxProperties {
    private static final int PLACES = 5;
    private static final Duration DEADLINE = Duration.ofMinutes(1);

    private enum Kind {
        SEND,
        DISPOSE,
        CONFIRM,
        REFUSE,
        CONNECT,
        SIGN_ON,
        LOSE,
        DISCONNECT,
        PACE,
        PASS
    }

    /** Something that happens, to the n-th of those it can happen to. */
    private record Move(Kind kind, int n) {}

    /** An account, what was done to it, and what it did. */
    private static final class Run {
        private final Rig rig = new Rig(builder -> builder.outbox(PLACES, DEADLINE));
        private final List<TestObserver<DeliveryReceipt>> results = new ArrayList<>();
        private final List<FakeSession> sessions = new ArrayList<>();
        private final Set<Integer> mayHaveBeenSent = new HashSet<>();
        private final Set<Integer> disposed = new HashSet<>();
        private final Map<Integer, Integer> ends = new HashMap<>();
        private boolean overflowed;

        void make(Move move) {
            switch (move.kind()) {
                case SEND -> send();
                case DISPOSE ->
                    pick(results, move.n()).forEach(result -> {
                        disposed.add(results.indexOf(result));
                        result.dispose();
                    });
                case CONFIRM ->
                    pick(pending(), move.n()).forEach(flight -> {
                        mayHaveBeenSent.add(number(flight));
                        flight.succeed();
                    });
                case REFUSE ->
                    pick(pending(), move.n()).forEach(flight -> {
                        mayHaveBeenSent.add(number(flight));
                        flight.fail(new RequestException(RequestException.Reason.OTHER, 1, "no"));
                    });
                case CONNECT -> rig.account.connect().subscribe(() -> {}, error -> {});
                case SIGN_ON -> signOn();
                case LOSE -> lose(move.n());
                case DISCONNECT -> rig.account.disconnect().subscribe();
                case PACE -> sessions.forEach(session -> session.delay = Duration.ofSeconds(move.n() % 3));
                case PASS -> rig.pass(Duration.ofSeconds(move.n()));
            }
        }

        private void send() {
            int number = results.size();
            overflowed = false;
            results.add(rig.account
                    .conversation("bob")
                    .send("" + number)
                    .doOnError(error -> overflowed |= error instanceof OverflowException)
                    .doOnTerminate(() -> ends.merge(number, 1, Integer::sum))
                    .test());
        }

        private void signOn() {
            if (!rig.backend.signOns.isEmpty() && !rig.backend.signOn().ended()) {
                sessions.add(rig.backend.signOn().succeed());
            }
        }

        /** Loses the link with some messages on the wire, in the order the dice say. */
        private void lose(int dice) {
            if (rig.state().isOnline()) {
                List<Flight> flights = new ArrayList<>(pending());
                for (int i = 0; !flights.isEmpty(); i++) {
                    Flight flight = flights.remove((dice + i) % flights.size());
                    boolean onTheWire = (dice >> (i % 5)) % 2 == 1;
                    if (onTheWire) {
                        mayHaveBeenSent.add(number(flight));
                    }
                    flight.fail(FakeSession.lost(onTheWire ? Sent.UNKNOWN : Sent.NO));
                }
                sessions.get(sessions.size() - 1).lose(Sent.NO);
            }
        }

        private List<Flight> pending() {
            return sessions.stream()
                    .flatMap(session -> session.flights.stream())
                    .filter(Flight::pending)
                    .toList();
        }

        private static <T> List<T> pick(List<T> from, int n) {
            return from.isEmpty() ? List.of() : List.of(from.get(n % from.size()));
        }

        private static int number(Flight flight) {
            return Integer.parseInt(flight.message().text());
        }

        void finish() {
            rig.account.close();
            List.copyOf(pending()).forEach(flight -> flight.fail(FakeSession.lost(Sent.NO)));
        }

        void assertOrderWithinSessions() {
            for (FakeSession session : sessions) {
                assertThat(session.flights.stream().map(Run::number)).isSorted().doesNotHaveDuplicates();
            }
        }

        void assertNothingSentTwice() {
            for (int number : mayHaveBeenSent) {
                Flight last = null;
                for (FakeSession session : sessions) {
                    for (Flight flight : session.flights) {
                        if (number(flight) == number) {
                            assertThat(last == null || !sent(last))
                                    .as("message %s", number)
                                    .isTrue();
                            last = flight;
                        }
                    }
                }
            }
        }

        private static boolean sent(Flight flight) {
            Throwable error = flight.result().getThrowable();
            return !(error instanceof ConnectionException lost && lost.sent() == Sent.NO);
        }

        void assertEveryMessageEndedOnce() {
            for (int i = 0; i < results.size(); i++) {
                int expected = disposed.contains(i) ? ends.getOrDefault(i, 0) : 1;
                assertThat(ends.getOrDefault(i, 0))
                        .as("ends of message %s", i)
                        .isEqualTo(expected)
                        .isLessThan(2);
            }
        }
    }

    @Property
    void keepsOrderAndLosesNothing(@ForAll("histories") List<Move> history) throws Exception {
        UndeliverableErrors.watch(() -> {
            Run run = new Run();
            for (Move move : history) {
                run.make(move);
                assertThat(run.rig.account.rate().value().queued()).isLessThanOrEqualTo(run.results.size());
            }
            run.finish();
            run.assertOrderWithinSessions();
            run.assertNothingSentTwice();
            run.assertEveryMessageEndedOnce();
            assertThat(run.rig.account.rate().value().queued()).isZero();
        });
    }

    @Property
    void refusesOnlyWhenFull(@ForAll("histories") List<Move> history) {
        Run run = new Run();
        for (Move move : history) {
            int queued = run.rig.account.rate().value().queued();
            run.make(move);
            if (move.kind() == Kind.SEND) {
                boolean holding = !(run.rig.state() instanceof Offline);
                assertThat(run.overflowed).isEqualTo(holding && queued >= PLACES);
            }
        }
    }

    @Provide
    Arbitrary<List<Move>> histories() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(12, Kind.SEND),
                Tuple.of(1, Kind.DISPOSE),
                Tuple.of(3, Kind.CONFIRM),
                Tuple.of(1, Kind.REFUSE),
                Tuple.of(3, Kind.CONNECT),
                Tuple.of(6, Kind.SIGN_ON),
                Tuple.of(2, Kind.LOSE),
                Tuple.of(1, Kind.DISCONNECT),
                Tuple.of(2, Kind.PACE),
                Tuple.of(4, Kind.PASS));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 31))
                .as(Move::new)
                .list()
                .ofMaxSize(60);
    }
}
