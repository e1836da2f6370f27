// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit;

import im.parley.Account;
import im.parley.ConnectionException;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.ImException;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.MessageId;
import im.parley.Presence;
import im.parley.RichText;
import im.parley.TypingState;
import im.parley.UserId;
import im.parley.internal.DefaultAccountBuilder;
import im.parley.spi.RoomInvitation;
import im.parley.spi.Session;
import im.parley.spi.SessionContext;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.TestScheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An account without a server, for tests of programs that use one. The account is the real thing, with its order of
 * events, its buffers, its outbox and its reconnecting; only its session is a script, whose other end the test holds:
 * it says what arrives, and looks at what was sent. Time stands still until {@link #advance}. Safe for use by several
 * threads.
 */
public final class FakeAccount implements AutoCloseable {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final long PATIENCE_SECONDS = 20;

    private final TestScheduler time = new TestScheduler();
    private final Clock clock = new TestClock(time, START);
    private final ScriptedList list = new ScriptedList();
    private final ScriptedRooms rooms = new ScriptedRooms(this);
    private final List<FakeAction> actions = new CopyOnWriteArrayList<>();
    private final BlockingQueue<FakeAction> unseen = new LinkedBlockingQueue<>();
    private final AtomicLong messages = new AtomicLong();
    private final Account account;
    private volatile Optional<ImException> refusal = Optional.empty();
    private volatile Optional<ScriptedSession> session = Optional.empty();
    private volatile Function<? super FakeAction.Sent, Single<DeliveryReceipt>> answers = this::accept;

    private FakeAccount(String user, Consumer<? super Account.Builder> settings) {
        DefaultAccountBuilder builder = new DefaultAccountBuilder(new ScriptedBackend(this));
        builder.user(user).password("none");
        builder.clock(clock).timer(time);
        settings.accept(builder);
        account = builder.build();
    }

    /** Makes an account that is offline, as every account is at first. */
    public static FakeAccount of(String user) {
        return of(user, settings -> {});
    }

    /** The same, with settings of your own. */
    public static FakeAccount of(String user, Consumer<? super Account.Builder> settings) {
        return new FakeAccount(user, settings);
    }

    /** Returns the account, to be given to the program under test. */
    public Account account() {
        return account;
    }

    /** Lets time pass: delays and deadlines that end in it end, in their order. */
    public void advance(Duration duration) {
        time.advanceTimeBy(duration.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Has somebody write to the account. */
    public void receive(String from, String text, Trait... traits) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(List.of(traits));
        UserId sender = account.user(from);
        emit(new IncomingMessage(
                nextId(),
                context().conversation(sender),
                sender,
                RichText.of(text),
                clock.instant(),
                clock.instant(),
                all));
    }

    /** Has somebody come, go or change. */
    public void presence(String user, Presence now) {
        context().presence(account.user(user), now);
    }

    /** Has somebody type, or stop. */
    public void typing(String user, TypingState state) {
        context().typing(account.user(user), state);
    }

    /** Returns a room of the server, made when first asked for. */
    public FakeRoom room(String name) {
        return rooms.of(name);
    }

    /** Has anything happen. */
    public void emit(ImEvent event) {
        context().emit(event);
    }

    /** Loses the connection. */
    public void dropLink() {
        current()
                .fail(new ConnectionException(
                        ConnectionException.Reason.LOST,
                        "The link was dropped on purpose",
                        ConnectionException.Sent.UNKNOWN));
    }

    /** Refuses every sign-on from now on. */
    public void refuseSignOns(ImException cause) {
        refusal = Optional.of(cause);
    }

    /** Lets sign-ons succeed again. */
    public void acceptSignOns() {
        refusal = Optional.empty();
    }

    /** Decides what becomes of what is sent from now on; without it, the server accepts everything. */
    public void answer(Function<? super FakeAction.Sent, Single<DeliveryReceipt>> answer) {
        answers = answer;
    }

    /** Returns all that the account did, in order. */
    public List<FakeAction> actions() {
        return List.copyOf(actions);
    }

    /** Waits for the next thing of a kind that the account does, passing over others; each is returned once. */
    public <A extends FakeAction> A await(Class<A> type) {
        try {
            while (true) {
                FakeAction action = unseen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (action == null) {
                    throw new AssertionError("no " + type.getSimpleName() + " came; so far: " + actions);
                }
                if (type.isInstance(action)) {
                    return type.cast(action);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        account.close();
    }

    Single<Session> signOn(SessionContext context, Presence presence) {
        if (refusal.isPresent()) {
            return Single.error(refusal.get());
        }
        ScriptedSession opened = new ScriptedSession(this, context);
        session = Optional.of(opened);
        context.buddyList(list.picture());
        note(new FakeAction.SignedOn(presence));
        return Single.just(opened);
    }

    ScriptedList list() {
        return list;
    }

    ScriptedRooms rooms() {
        return rooms;
    }

    void invite(RoomInvitation invitation) {
        context().invited(invitation);
    }

    Instant now() {
        return clock.instant();
    }

    void note(FakeAction action) {
        actions.add(action);
        unseen.add(action);
    }

    Single<DeliveryReceipt> answer(FakeAction.Sent sent) {
        return answers.apply(sent);
    }

    private Single<DeliveryReceipt> accept(FakeAction.Sent sent) {
        return accepted();
    }

    Single<DeliveryReceipt> accepted() {
        return Single.just(new DeliveryReceipt(nextId(), DeliveryReceipt.Level.ACCEPTED, clock.instant()));
    }

    MessageId nextId() {
        return new MessageId("fake-" + messages.incrementAndGet());
    }

    private SessionContext context() {
        return current().context();
    }

    private ScriptedSession current() {
        return session.orElseThrow(() -> new IllegalStateException("the account has never signed on"));
    }
}
