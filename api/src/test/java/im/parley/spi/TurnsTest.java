// SPDX-License-Identifier: Apache-2.0
package im.parley.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final Turns turns = new Turns();
    private final List<String> begun = new ArrayList<>();
    private final CompletableSubject first = CompletableSubject.create();

    private TestObserver<Void> work(String name, Completable work) {
        return turns.inTurn(work.doOnSubscribe(at -> begun.add(name))).test();
    }

    @Test
    void workBeginsWhenWhatCameBeforeHasEnded() {
        work("first", first);
        TestObserver<Void> second = work("second", Completable.complete());
        assertThat(begun).containsExactly("first");
        first.onComplete();
        assertThat(begun).containsExactly("first", "second");
        second.assertComplete();
    }

    @Test
    void aFailureStopsOnlyItself() {
        work("first", first);
        TestObserver<Void> second = work("second", Completable.complete());
        first.onError(new IllegalStateException("refused"));
        second.assertComplete();
    }

    @Test
    void workThatIsGivenUpLeavesTheOrderAsItWas() {
        work("first", first);
        work("second", Completable.never()).dispose();
        work("third", Completable.complete());
        assertThat(begun).containsExactly("first");
        first.onComplete();
        assertThat(begun).containsExactly("first", "third");
    }

    @Test
    void workThatIsGivenUpWhileItRunsMakesRoom() {
        TestObserver<Void> running = work("first", first);
        work("second", Completable.complete());
        running.dispose();
        assertThat(begun).containsExactly("first", "second");
    }
}
