// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException.Sent;
import im.parley.ConnectionState;
import im.parley.ConnectionState.Closed;
import im.parley.ConnectionState.Connecting;
import im.parley.ConnectionState.Online;
import im.parley.ConnectionState.Stage;
import im.parley.ConnectionState.Waiting;
import im.parley.ImException;
import im.parley.Reconnect;
import im.parley.SignOnException;
import im.parley.internal.Course.Effect;
import im.parley.internal.Course.Input;
import im.parley.internal.Course.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever happens in whatever order: the reconnector never does two things at once, and never leaves one undone. */
class CourseProperties {
    private static final Reconnect POLICY = Reconnect.backoff(Duration.ofSeconds(2), Duration.ofMinutes(5));
    private static final ImException LOST = FakeSession.lost(Sent.UNKNOWN);
    private static final ImException FATAL = new SignOnException(SignOnException.Reason.SUSPENDED, 17, "no");

    /** What the outside world is doing for us, as the effects alone tell it. */
    private enum Busy {
        IDLE,
        ATTEMPTING,
        WAITING,
        ONLINE
    }

    private static Busy expected(ConnectionState state) {
        if (state instanceof Connecting) {
            return Busy.ATTEMPTING;
        }
        if (state instanceof Waiting) {
            return Busy.WAITING;
        }
        return state instanceof Online ? Busy.ONLINE : Busy.IDLE;
    }

    /** Returns whether that can happen while the world is so busy. */
    private static boolean possible(Busy busy, Input input) {
        if (input instanceof Input.Reached || input instanceof Input.SignedOn) {
            return busy == Busy.ATTEMPTING;
        }
        if (input instanceof Input.Down) {
            return busy == Busy.ATTEMPTING || busy == Busy.ONLINE;
        }
        return !(input instanceof Input.DelayOver) || busy == Busy.WAITING;
    }

    private static Busy happened(Busy busy, Input input) {
        if (input instanceof Input.SignedOn) {
            return Busy.ONLINE;
        }
        return input instanceof Input.Down || input instanceof Input.DelayOver ? Busy.IDLE : busy;
    }

    private static Busy performed(Busy busy, Effect effect) {
        switch (effect) {
            case NOTHING -> {
                return busy;
            }
            case ATTEMPT, WAIT -> {
                assertThat(busy).as("one thing at a time").isEqualTo(Busy.IDLE);
                return effect == Effect.WAIT ? Busy.WAITING : Busy.ATTEMPTING;
            }
            case ABANDON -> assertThat(busy).isEqualTo(Busy.ATTEMPTING);
            case CANCEL_WAIT -> assertThat(busy).isEqualTo(Busy.WAITING);
            case SIGN_OFF -> assertThat(busy).isEqualTo(Busy.ONLINE);
        }
        return Busy.IDLE;
    }

    @Property
    void doesOneThingAtATimeAndKnowsWhich(@ForAll("histories") List<Input> history) {
        Course course = Course.START;
        Busy busy = Busy.IDLE;
        for (Input input : history) {
            if (possible(busy, input)) {
                Step step = course.next(input, POLICY);
                busy = performed(happened(busy, input), step.effect());
                course = step.next();
                assertThat(busy).as("after %s in %s", input, course).isEqualTo(expected(course.state()));
            }
        }
    }

    @Property
    void ignoresWhatCannotHappenNow(@ForAll("histories") List<Input> history, @ForAll("inputs") Input late) {
        Course course = run(history);
        if (!possible(expected(course.state()), late)) {
            assertThat(course.next(late, POLICY)).isEqualTo(new Step(course, Effect.NOTHING));
        }
    }

    @Property
    void neverLeavesClosed(@ForAll("histories") List<Input> before, @ForAll("histories") List<Input> after) {
        Course course = run(before).next(new Input.Close(), POLICY).next();
        for (Input input : after) {
            Step step = course.next(input, POLICY);
            assertThat(step.effect()).isEqualTo(Effect.NOTHING);
            assertThat(step.next().state()).isEqualTo(new Closed());
        }
    }

    @Property
    void numbersSessionsWithoutGaps(@ForAll("histories") List<Input> history) {
        Course course = Course.START;
        int last = 0;
        for (Input input : history) {
            boolean wasOnline = course.state().isOnline();
            course = course.next(input, POLICY).next();
            if (!wasOnline && course.state() instanceof Online online) {
                assertThat(online.session()).isEqualTo(++last);
            }
            assertThat(course.sessions()).isEqualTo(last);
        }
    }

    @Property
    void neverWaitsAfterAFatalCause(@ForAll("histories") List<Input> history) {
        Course course = run(history);
        Step step = course.next(new Input.Down(FATAL, Instant.EPOCH), POLICY);
        boolean alreadyWaiting = course.state() instanceof Waiting;
        assertThat(step.next().state() instanceof Waiting).isEqualTo(alreadyWaiting);
    }

    private static Course run(List<Input> history) {
        Course course = Course.START;
        for (Input input : history) {
            course = course.next(input, POLICY).next();
        }
        return course;
    }

    @Provide
    Arbitrary<List<Input>> histories() {
        return inputs().list().ofMaxSize(40);
    }

    @Provide
    Arbitrary<Input> inputs() {
        Arbitrary<Instant> times = Arbitraries.longs().between(0, 600).map(Instant::ofEpochSecond);
        Arbitrary<Input> downs =
                times.flatMap(now -> Arbitraries.of(LOST, FATAL).map(cause -> new Input.Down(cause, now)));
        return Arbitraries.oneOf(
                Arbitraries.just(new Input.Connect()),
                Arbitraries.just(new Input.Connect()),
                Arbitraries.just(new Input.DelayOver()),
                times.map(Input.SignedOn::new),
                times.map(Input.SignedOn::new),
                downs,
                Arbitraries.of(Stage.class).map(Input.Reached::new),
                Arbitraries.frequency(Tuple.of(5, new Input.Disconnect()), Tuple.of(1, new Input.Close())));
    }
}
