// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.ImEvent;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import io.reactivex.rxjava3.core.Flowable;
import java.util.function.Predicate;

/** Events that somebody waits for, whether they have happened already or not. */
final class Heard {
    private Heard() {}

    /** Waits for an event that is wanted. */
    static <E extends ImEvent> E event(Person person, Class<E> type, Predicate<? super E> wanted) {
        Flowable<ImEvent> all =
                Flowable.merge(person.account().events(), Flowable.defer(() -> Flowable.fromIterable(person.events())));
        return Patience.first(all.ofType(type), "a wanted " + type.getSimpleName(), wanted);
    }
}
