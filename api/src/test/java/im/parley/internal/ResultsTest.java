// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static im.parley.internal.Rig.BOB;

import im.parley.Live;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.observers.TestObserver;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever tells a user something does so where user code runs, and never on the thread it became known on. */
@ExtendWith(UndeliverableErrors.class)
class ResultsTest {
    private final TestScheduler workers = new TestScheduler();
    private final Rig rig = new Rig(builder -> builder.scheduler(workers));

    private Map<String, Completable> actions() {
        Map<String, Completable> actions = new LinkedHashMap<>();
        actions.put("typing", rig.account.conversation("bob").setTyping(TypingState.TYPING));
        actions.put("edit", rig.account.buddies().addGroup("Friends"));
        actions.put("presence", rig.account.setPresence(Presence.away("lunch")));
        actions.put("send", rig.account.conversation("bob").send("hi").ignoreElement());
        actions.put("connect", rig.account.connect());
        actions.put("disconnect", rig.account.disconnect());
        return actions;
    }

    private void assertHops(String action, Completable result, Runnable answer) {
        TestObserver<Void> observer = result.onErrorComplete().test();
        answer.run();
        observer.withTag(action + ", before a worker had time").assertNotComplete();
        workers.triggerActions();
        observer.withTag(action + ", after a worker had time").assertComplete();
    }

    @Test
    void bringsFailuresToAWorker() {
        rig.account.close();
        actions().forEach((action, result) -> assertHops(action, result, () -> {}));
    }

    @Test
    void bringsResultsToAWorker() {
        FakeSession session = rig.online();
        actions().forEach((action, result) -> assertHops(action, result, () -> answer(session)));
    }

    private static void answer(FakeSession session) {
        session.flights.stream().filter(FakeSession.Flight::pending).forEach(FakeSession.Flight::succeed);
        if (session.closed) {
            session.goodbye.onComplete();
        }
    }

    @Test
    void bringsStatesToAWorker() {
        FakeSession session = rig.online();
        Live<?>[] states = {
            rig.account.state(),
            rig.account.rate(),
            rig.account.capabilities(),
            rig.account.buddies().list(),
            rig.account.buddies().presence(BOB),
            rig.account.conversation("bob").typing()
        };
        for (Live<?> state : states) {
            TestSubscriber<?> seen = state.test();
            seen.assertNoValues();
            workers.triggerActions();
            seen.assertValueCount(1);
        }
        TestSubscriber<?> typing = rig.account.conversation("bob").typing().test();
        workers.triggerActions();
        session.context.typing(BOB, TypingState.TYPING);
        typing.assertValueCount(1);
        workers.triggerActions();
        typing.assertValueCount(2);
    }
}
