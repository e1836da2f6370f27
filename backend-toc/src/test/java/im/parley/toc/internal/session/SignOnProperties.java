// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.toc.internal.session.SignOn.Effect;
import im.parley.toc.internal.session.SignOn.Input;
import im.parley.toc.internal.session.SignOn.Phase;
import im.parley.toc.internal.session.SignOn.Step;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class SignOnProperties {
    private static final Input HELLO = new Input.Hello();
    private static final Input ACCEPTED = new Input.Accepted();
    private static final Input LISTED = new Input.Listed();
    private static final Input PAUSED = new Input.Paused();
    private static final Input FAILED = new Input.Failed(
            new ConnectionException(ConnectionException.Reason.LOST, "gone", ConnectionException.Sent.UNKNOWN));

    @Example
    void theUsualOrderEndsOnline() {
        assertThat(run(List.of(HELLO, ACCEPTED, LISTED)).effects())
                .containsExactly(new Effect.LogIn(), new Effect.GoOnline());
    }

    @Example
    void theListMayComeFirst() {
        assertThat(run(List.of(HELLO, LISTED, ACCEPTED)).last().phase()).isEqualTo(Phase.ONLINE);
    }

    @Example
    void aPauseAsksForConsentAgain() {
        assertThat(run(List.of(HELLO, ACCEPTED, PAUSED, LISTED)).last().phase()).isEqualTo(Phase.REPLY);
        assertThat(run(List.of(HELLO, ACCEPTED, PAUSED, LISTED, ACCEPTED))
                        .last()
                        .phase())
                .isEqualTo(Phase.ONLINE);
    }

    @Property
    void nobodyComesOnlineWithoutConsentAndList(@ForAll("inputs") List<Input> inputs) {
        Run run = run(inputs);
        if (run.last().phase() == Phase.ONLINE) {
            assertThat(inputs).contains(HELLO, ACCEPTED, LISTED);
            assertThat(run.effects()).endsWith(new Effect.GoOnline());
        }
    }

    @Property
    void whoeverHasHeardAllComesOnline(@ForAll("inputs") List<Input> inputs) {
        List<Input> enough = new ArrayList<>(inputs);
        enough.removeIf(FAILED::equals);
        enough.addAll(List.of(HELLO, ACCEPTED, LISTED));
        assertThat(run(enough).last().phase()).isEqualTo(Phase.ONLINE);
    }

    @Property
    void thePasswordIsSentOnceAndOnlyToWhoeverSaidHello(@ForAll("inputs") List<Input> inputs) {
        long sent = run(inputs).effects().stream()
                .filter(Effect.LogIn.class::isInstance)
                .count();
        int failure = inputs.indexOf(FAILED);
        List<Input> heard = failure < 0 ? inputs : inputs.subList(0, failure);
        assertThat(sent).isEqualTo(heard.contains(HELLO) ? 1 : 0);
    }

    @Property
    void theEndAbsorbsEverything(@ForAll("inputs") List<Input> before, @ForAll("inputs") List<Input> after) {
        List<Input> ended = new ArrayList<>(before);
        ended.add(FAILED);
        SignOn end = run(ended).last();
        assertThat(end.phase().isLast()).isTrue();
        for (Input input : after) {
            assertThat(end.step(input)).isEqualTo(new Step(end, List.of()));
        }
    }

    @Property
    void failingIsToldOnce(@ForAll("inputs") List<Input> inputs) {
        Run run = run(inputs);
        long failures =
                run.effects().stream().filter(Effect.Fail.class::isInstance).count();
        assertThat(failures).isEqualTo(run.last().phase() == Phase.FAILED ? 1 : 0);
    }

    private record Run(SignOn last, List<Effect> effects) {}

    private static Run run(List<Input> inputs) {
        SignOn state = SignOn.start();
        List<Effect> effects = new ArrayList<>();
        for (Input input : inputs) {
            Step step = state.step(input);
            effects.addAll(step.effects());
            state = step.next();
        }
        return new Run(state, effects);
    }

    @Provide
    Arbitrary<List<Input>> inputs() {
        return Arbitraries.frequency(
                        Tuple.of(4, HELLO),
                        Tuple.of(4, ACCEPTED),
                        Tuple.of(4, LISTED),
                        Tuple.of(2, PAUSED),
                        Tuple.of(1, FAILED))
                .list()
                .ofMaxSize(20);
    }
}
