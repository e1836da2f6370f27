// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.Account;
import im.parley.BuddyList;
import im.parley.ConnectionState;
import im.parley.ConnectionState.Online;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.TypingState;
import im.parley.UserId;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.subjects.CompletableSubject;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Somebody at an account, for tests: does something and waits until it is done, looks for something and waits until it
 * is seen. A wait that lasts too long is an {@link AssertionError}. Used by one thread.
 */
public final class Person implements AutoCloseable {
    private final Account account;
    private final List<ImEvent> events = new CopyOnWriteArrayList<>();
    private final BlockingQueue<IncomingMessage> messages = new LinkedBlockingQueue<>();
    private final CompletableSubject seenAll = CompletableSubject.create();
    private final Disposable watching;

    private Person(Account account) {
        this.account = account;
        watching = account.events()
                .subscribe(
                        this::happened,
                        failure -> {
                            throw new AssertionError("events end with the account, never like this", failure);
                        },
                        seenAll::onComplete);
    }

    /** Sits down at an account, which is better still offline: what happened before is not seen. */
    public static Person at(Account account) {
        return new Person(account);
    }

    private void happened(ImEvent event) {
        events.add(event);
        if (event instanceof IncomingMessage message) {
            messages.add(message);
        }
    }

    public Account account() {
        return account;
    }

    /** Returns another one as this account names them. */
    public UserId idOf(Person other) {
        return account.user(other.account.self().display());
    }

    /** Returns everything that happened so far. */
    public List<ImEvent> events() {
        return List.copyOf(events);
    }

    /** Returns the connection's states so far, the first one left out. */
    public List<ConnectionState> states() {
        return events.stream()
                .filter(ImEvent.StateChange.class::isInstance)
                .map(event -> ((ImEvent.StateChange) event).now())
                .toList();
    }

    public Person signOn() {
        Patience.done(account.connect());
        return this;
    }

    public void signOff() {
        Patience.done(account.disconnect());
    }

    public void appear(Presence presence) {
        Patience.done(account.setPresence(presence));
    }

    public void befriend(Person other, String group) {
        Patience.done(account.buddies().add(idOf(other), group));
    }

    public DeliveryReceipt say(Person to, String text) {
        return say(to, OutgoingMessage.of(text));
    }

    public DeliveryReceipt say(Person to, OutgoingMessage message) {
        return Patience.done(account.conversation(idOf(to)).send(message));
    }

    /** Waits for the next message. */
    public IncomingMessage hear() {
        return hear("a message", message -> true);
    }

    /** Waits for a message of this text, passing over others. */
    public IncomingMessage hear(String text) {
        return hear("the text \"" + text + '"', message -> message.text().equals(text));
    }

    /** Waits for a message that is wanted, passing over others; each is heard once. */
    public IncomingMessage hear(String what, Predicate<? super IncomingMessage> wanted) {
        try {
            while (true) {
                IncomingMessage next = messages.poll(Patience.SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError(account.self() + " did not hear " + what + "; all there was: " + events);
                }
                if (wanted.test(next)) {
                    return next;
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    /** Waits until somebody's presence is as wanted. */
    public Presence see(Person other, String what, Predicate<? super Presence> wanted) {
        return Patience.first(account.buddies().presence(idOf(other)), other.account.self() + " " + what, wanted);
    }

    public void see(Person other, Presence.Status status) {
        see(other, status.name(), presence -> presence.status() == status);
    }

    public void seeTyping(Person other, TypingState state) {
        Patience.first(account.conversation(idOf(other)).typing(), other.account.self() + " " + state, state::equals);
    }

    /** Waits until our own list is as wanted. */
    public BuddyList seeList(String what, Predicate<? super BuddyList> wanted) {
        return Patience.first(account.buddies().list(), what, wanted);
    }

    /** Returns which session this is; 0 while there is none. */
    public int session() {
        return account.state().value() instanceof Online online ? online.session() : 0;
    }

    /** Waits until a session has begun that many sign-ons after the first. */
    public void seeSession(int session) {
        Patience.first(
                account.state(),
                "session " + session,
                state -> state instanceof Online online && online.session() >= session);
    }

    /** Closes the account, and waits until all that it told has been seen. */
    public void leave() {
        account.close();
        Patience.done(seenAll);
    }

    /** Closes the account. */
    @Override
    public void close() {
        account.close();
        watching.dispose();
    }
}
