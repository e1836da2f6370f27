// SPDX-License-Identifier: Apache-2.0
package im.parley.internal;

import im.parley.Account;
import im.parley.ConnectionState;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.MessageId;
import im.parley.Reconnect;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import io.reactivex.rxjava3.subscribers.TestSubscriber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** An account over a fake backend, in a time that stands still until a test moves it. Subscribers run where events do. */
final class Rig {
    static final Duration RETRY = Duration.ofSeconds(5);
    static final UserId BOB = new UserId("fake", "bob", "Bob");
    static final UserId CAROL = new UserId("fake", "carol", "Carol");

    final TestScheduler time = new TestScheduler();
    final FakeBackend backend = new FakeBackend();
    final Account account;

    Rig() {
        this(builder -> builder);
    }

    Rig(UnaryOperator<DefaultAccountBuilder> settings) {
        DefaultAccountBuilder builder = new DefaultAccountBuilder(backend)
                .user("me")
                .credentials(() -> {
                    throw new AssertionError("a fake needs no secret");
                })
                .reconnect(policy())
                .scheduler(Schedulers.trampoline())
                .timer(time)
                .clock(clock(time));
        account = settings.apply(builder).build();
    }

    private static Reconnect policy() {
        return (attempt, cause) -> Optional.of(RETRY);
    }

    /** Returns a clock that shows the scheduler's time. */
    static Clock clock(TestScheduler time) {
        return new Clock() {
            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(time.now(TimeUnit.MILLISECONDS));
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    /** Throws anything, as a broken backend may. */
    @SuppressWarnings("unchecked")
    static <T extends Throwable> RuntimeException sneak(Throwable anything) throws T {
        throw (T) anything;
    }

    /** Signs on. */
    FakeSession online() {
        return online(session -> {});
    }

    /** Signs on; {@code preparation} runs before anybody sees the session. */
    FakeSession online(Consumer<FakeSession> preparation) {
        if (!(state() instanceof ConnectionState.Waiting)) {
            account.connect().subscribe(() -> {}, error -> {});
        } else {
            pass(RETRY);
        }
        return backend.signOn().succeed(preparation);
    }

    void pass(Duration span) {
        time.advanceTimeBy(span.toMillis(), TimeUnit.MILLISECONDS);
    }

    ConnectionState state() {
        return account.state().value();
    }

    Instant now() {
        return Instant.ofEpochMilli(time.now(TimeUnit.MILLISECONDS));
    }

    /** Returns every event of a kind from here on. */
    <T extends ImEvent> TestSubscriber<T> events(Class<T> type) {
        return account.events().ofType(type).test();
    }

    /** Returns something that a peer says. */
    static IncomingMessage message(SessionContext context, UserId from, String text) {
        return new IncomingMessage(
                new MessageId("id-" + text.hashCode()),
                context.conversation(from),
                from,
                RichText.of(text),
                Instant.EPOCH,
                context.clock().instant(),
                Set.of());
    }

    static List<String> texts(List<IncomingMessage> messages) {
        return messages.stream().map(IncomingMessage::text).toList();
    }
}
