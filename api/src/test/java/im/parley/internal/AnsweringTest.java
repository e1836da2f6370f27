// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import static im.parley.internal.Rig.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.DeliveryReceipt;
import im.parley.Presence;
import im.parley.spi.link.Threads;
import im.parley.testing.CapturedLog;
import im.parley.testing.UndeliverableErrors;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(UndeliverableErrors.class)
class AnsweringTest {
    private static void say(FakeSession session, String... words) {
        for (String word : words) {
            session.context.emit(Rig.message(session.context, BOB, word));
        }
    }

    @Test
    void answersOneAfterTheOther() {
        Rig rig = new Rig();
        FakeSession session = rig.online();
        List<String> begun = new ArrayList<>();
        CompletableSubject work = CompletableSubject.create();
        rig.account.onMessage(message -> {
            begun.add(message.text());
            return begun.size() == 1 ? work : Completable.complete();
        });
        say(session, "one", "two", "three");
        assertThat(begun).containsExactly("one");
        work.onComplete();
        assertThat(begun).containsExactly("one", "two", "three");
    }

    @Test
    void goesOnAfterAFailure() {
        Rig rig = new Rig();
        FakeSession session = rig.online();
        List<String> heard = new ArrayList<>();
        rig.account.onMessage(message -> {
            heard.add(message.text());
            return switch (message.text()) {
                case "throw" -> throw new IllegalStateException("a bug");
                case "error" -> Completable.error(new IllegalStateException("another"));
                case "null" -> null;
                default -> Completable.complete();
            };
        });
        try (CapturedLog log = CapturedLog.open()) {
            say(session, "throw", "error", "null", "fine");
            assertThat(log.text()).contains("me: the handler failed on message", "from Bob");
        }
        assertThat(heard).containsExactly("throw", "error", "null", "fine");
    }

    @Test
    void goesOnAfterItFellBehind() {
        Rig rig = new Rig(builder -> builder.buffer(2));
        FakeSession session = rig.online();
        List<String> heard = new ArrayList<>();
        CompletableSubject work = CompletableSubject.create();
        rig.account.onMessage(message -> {
            heard.add(message.text());
            return work;
        });
        say(session, "1", "2", "3", "4", "5", "6", "7");
        work.onComplete();
        assertThat(heard).startsWith("1", "2").doesNotContain("7");
        say(session, "again");
        assertThat(heard).endsWith("again");
    }

    @Test
    void stopsWhenDisposed() {
        Rig rig = new Rig();
        FakeSession session = rig.online();
        List<String> heard = new ArrayList<>();
        Disposable answering = rig.account.onMessage(message -> {
            heard.add(message.text());
            return Completable.complete();
        });
        say(session, "one");
        answering.dispose();
        say(session, "two");
        assertThat(heard).containsExactly("one");
    }

    @Test
    void endsWithTheAccount() {
        Rig rig = new Rig();
        Disposable answering = rig.account.onMessage(message -> Completable.complete());
        rig.account.close();
        assertThat(answering.isDisposed()).isTrue();
    }

    @Test
    void mayBlockOnTheReply() throws Exception {
        Rig rig = new Rig(builder -> builder.scheduler(Threads.shared().scheduler()));
        FakeSession session = rig.online();
        AtomicReference<DeliveryReceipt> receipt = new AtomicReference<>();
        CountDownLatch answered = new CountDownLatch(1);
        rig.account.onMessage(message -> {
            receipt.set(message.reply("yes").blockingGet());
            rig.account.setPresence(Presence.away("busy")).blockingAwait();
            rig.account.connect().blockingAwait();
            answered.countDown();
            return Completable.complete();
        });
        say(session, "are you there?");
        session.departures.poll(10, TimeUnit.SECONDS).succeed();
        assertThat(answered.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(receipt.get().level()).isEqualTo(DeliveryReceipt.Level.ACCEPTED);
    }
}
