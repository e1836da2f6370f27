// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.ConnectionException;
import im.parley.oscar.SignOnMethod;
import im.parley.oscar.internal.session.SignOn.Effect;
import im.parley.oscar.internal.session.SignOn.Input;
import im.parley.oscar.internal.session.SignOn.Phase;
import im.parley.oscar.internal.session.SignOn.Step;
import java.util.ArrayList;
import java.util.List;
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

    private static final List<Input> WAY = List.of(
            new Input.Hello(),
            new Input.Key(ByteString.encodeUtf8("0123456789")),
            new Input.Cookie("127.0.0.1", 5190, ByteString.encodeUtf8("cookie")),
            new Input.Hello(),
            new Input.Families(Set.of(1, 2, 3, 4, 0x13)),
            new Input.Versions(),
            new Input.Rates(),
            new Input.ListLoaded(),
            new Input.Settled());

    @Example
    void theWayLeadsOnline() {
        assertThat(run(SignOnMethod.BUCP, WAY).last().phase()).isEqualTo(Phase.ONLINE);
        assertThat(run(SignOnMethod.CHANNEL_1, WAY).last().phase()).isEqualTo(Phase.ONLINE);
    }

    @Property
    void nobodyComesOnlineWithoutACookieAndFamilies(@ForAll("inputs") List<Input> inputs, @ForAll SignOnMethod method) {
        Run run = run(method, inputs);
        if (run.last().phase() == Phase.ONLINE) {
            assertThat(inputs).anyMatch(Input.Cookie.class::isInstance).anyMatch(Input.Families.class::isInstance);
            assertThat(run.effects()).anyMatch(Effect.DialBos.class::isInstance);
        }
    }

    @Property
    void noStepDialsTwiceAndNoSignOnDoes(@ForAll("inputs") List<Input> inputs, @ForAll SignOnMethod method) {
        assertThat(run(method, inputs).effects().stream().filter(Effect.DialBos.class::isInstance))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void theEndAbsorbsEverything(@ForAll("inputs") List<Input> before, @ForAll("inputs") List<Input> after) {
        List<Input> ended = new ArrayList<>(before);
        ended.add(FAILED);
        SignOn end = run(SignOnMethod.BUCP, ended).last();
        assertThat(end.phase().isLast()).isTrue();
        for (Input input : after) {
            assertThat(end.step(input)).isEqualTo(new Step(end, List.of()));
        }
    }

    @Property
    void failingIsToldOnce(@ForAll("inputs") List<Input> inputs, @ForAll SignOnMethod method) {
        Run run = run(method, inputs);
        long failures =
                run.effects().stream().filter(Effect.Fail.class::isInstance).count();
        assertThat(failures).isEqualTo(run.last().phase() == Phase.FAILED ? 1 : 0);
    }

    private record Run(SignOn last, List<Effect> effects) {}

    private static Run run(SignOnMethod method, List<Input> inputs) {
        SignOn state = SignOn.start(method);
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
        Arbitrary<Boolean> kept = Arbitraries.of(true, true, true, true, true, true, true, true, true, true, false);
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
