// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import im.parley.BuddyList;
import im.parley.Capabilities;
import im.parley.ConnectionState;
import im.parley.Conversation;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.IncomingMessage;
import im.parley.Live;
import im.parley.MessageId;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.RateStatus;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.spi.RoomInvitation;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Scheduler;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Keeps what a session tells the core, in order; time stands still until the test moves it. */
public final class RecordedContext implements SessionContext {
    public static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    public final TestScheduler time = new TestScheduler();
    private final BlockingQueue<Object> told = new LinkedBlockingQueue<>();

    public record Told(UserId user, Presence presence) {}

    public record Typed(UserId user, TypingState state) {}

    public record Trouble(ImException cause, Optional<MessageId> message) {}

    /** Waits for the next thing of this type, skipping others. */
    public <T> T next(Class<T> type) {
        try {
            while (true) {
                Object next = told.poll(10, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("nothing of " + type.getSimpleName() + " was told");
                }
                if (type.isInstance(next)) {
                    return type.cast(next);
                }
            }
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    @Override
    public void stage(ConnectionState.Stage stage) {
        told.add(stage);
    }

    @Override
    public void emit(ImEvent event) {
        told.add(event);
    }

    @Override
    public void presence(UserId user, Presence now) {
        told.add(new Told(user, now));
    }

    @Override
    public void typing(UserId peer, TypingState state) {
        told.add(new Typed(peer, state));
    }

    @Override
    public void buddyList(BuddyList list) {
        told.add(list);
    }

    @Override
    public void capabilities(Capabilities capabilities) {
        told.add(capabilities);
    }

    @Override
    public void rate(RateStatus status) {
        told.add(status);
    }

    @Override
    public void problem(ImException cause, Optional<MessageId> message) {
        told.add(new Trouble(cause, message));
    }

    @Override
    public void invited(RoomInvitation invitation) {
        told.add(invitation);
    }

    @Override
    public Conversation conversation(UserId peer) {
        return new Named(peer);
    }

    @Override
    public Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Override
    public Scheduler timer() {
        return time;
    }

    private record Named(UserId peer) implements Conversation {
        @Override
        public Completable setTyping(TypingState state) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Live<TypingState> typing() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Single<DeliveryReceipt> send(OutgoingMessage message) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Flowable<IncomingMessage> messages() {
            throw new UnsupportedOperationException();
        }
    }
}
