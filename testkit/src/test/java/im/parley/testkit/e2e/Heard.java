// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.Account;
import im.parley.ImEvent;
import im.parley.testkit.contract.Patience;
import im.parley.testkit.contract.Person;
import io.reactivex.rxjava3.processors.ReplayProcessor;
import java.util.function.Predicate;

/** Somebody at an account, and all events from before the sign-on, for who waits for one that may have happened already. */
record Heard(Person person, ReplayProcessor<ImEvent> events) {
    static Heard at(Account account) {
        ReplayProcessor<ImEvent> events = ReplayProcessor.create();
        account.events().subscribe(events);
        return new Heard(Person.at(account), events);
    }

    /** Waits for an event that is wanted. */
    <E extends ImEvent> E event(Class<E> type, Predicate<? super E> wanted) {
        return Patience.first(events.ofType(type), "a wanted " + type.getSimpleName(), wanted);
    }
}
