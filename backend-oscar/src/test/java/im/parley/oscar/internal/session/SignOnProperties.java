// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.oscar.internal.link.Redirect;
import im.parley.oscar.internal.session.SignOn.Effect;
import im.parley.oscar.internal.session.SignOn.Input;
import im.parley.oscar.internal.session.SignOn.Phase;
import im.parley.oscar.internal.session.SignOn.Step;
import im.parley.oscar.wire.ServerAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import okio.ByteString;

class SignOnProperties {
    private static final Input FAILED = new Input.Failed(
            new ConnectionException(ConnectionException.Reason.LOST, "gone", ConnectionException.Sent.UNKNOWN));

    private static final Admission ADMISSION = new Admission(
            new Redirect(
                    new ServerAddress("127.0.0.1", 5190), ByteString.encodeUtf8("cookie"), false, Optional.empty()),
            true);

    private static final List<Input> WAY = List.of(
            new Input.Admitted(ADMISSION),
            new Input.Hello(),
            new Input.Families(Set.of(1, 2, 3, 4, 0x13)),
            new Input.Versions(),
            new Input.Rates(),
            new Input.ListLoaded(),
            new Input.Settled());

    @Example
    void theWayLeadsOnline() {
        assertThat(run(WAY).last().phase()).isEqualTo(Phase.ONLINE);
    }

    @Property
    void nobodyComesOnlineWithoutACookieAndFamilies(@ForAll("inputs") List<Input> inputs) {
        Run run = run(inputs);
        if (run.last().phase() == Phase.ONLINE) {
            assertThat(inputs).anyMatch(Input.Admitted.class::isInstance).anyMatch(Input.Families.class::isInstance);
            assertThat(run.effects()).anyMatch(Effect.DialHost.class::isInstance);
        }
    }

    @Property
    void noStepDialsTwiceAndNoSignOnDoes(@ForAll("inputs") List<Input> inputs) {
        assertThat(run(inputs).effects().stream().filter(Effect.DialHost.class::isInstance))
                .hasSizeLessThanOrEqualTo(1);
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
        SignOn state = SignOn.START;
        List<Effect> effects = new ArrayList<>();
        for (Input input : inputs) {
            Step step = state.step(input);
            effects.addAll(step.effects());
            state = step.next();
        }
        return new Run(state, effects);
    }

    /** The way to the end, with some steps left out and others strewn in. */
    @Provide
    Arbitrary<List<Input>> inputs() {
        Arbitrary<List<Input>> strewn = any().list().ofMaxSize(3);
        Arbitrary<Boolean> kept = Arbitraries.of(true, true, true, true, true, true, true, true, false);
        return Combinators.combine(strewn.list().ofSize(WAY.size()), kept.list().ofSize(WAY.size()))
                .as((noise, keep) -> {
                    List<Input> inputs = new ArrayList<>();
                    for (int i = 0; i < WAY.size(); i++) {
                        inputs.addAll(noise.get(i));
                        if (keep.get(i)) {
                            inputs.add(WAY.get(i));
                        }
                    }
                    return inputs;
                });
    }

    private static Arbitrary<Input> any() {
        List<Input> all = new ArrayList<>(WAY);
        all.add(new Input.Families(Set.of(1, 4)));
        return Arbitraries.frequencyOf(Tuple.of(30, Arbitraries.of(all)), Tuple.of(1, Arbitraries.just(FAILED)));
    }
}
