// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

import im.parley.Account;
import im.parley.ConnectionState;
import im.parley.ConnectionState.Online;
import im.parley.DeliveryReceipt;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.TypingState;
import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A person of the story: an account, what it does, and waiting for what it sees. */
final class Actor implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 25;

    private final Account account;
    private final Memory memory = new Memory();
    private final PrintWriter out;
    private final String who;
    private final Disposable telling;

    /** Tells everything that the account sees, a line each. */
    Actor(String protocol, Account account, PrintWriter out) {
        this.account = account;
        this.out = out;
        this.who = String.format("   %-6s %-5s ", account.self(), protocol);
        this.telling = account.events()
                .subscribe(this::tell, failure -> out.println(who + "hears no more: " + failure.getMessage()));
    }

    private void tell(ImEvent event) {
        EventLine.of(event).ifPresent(line -> out.println(who + line));
        memory.note(event);
    }

    UserId self() {
        return account.self();
    }

    void signOn() {
        try {
            done("sign on", account.connect());
        } catch (RuntimeException refused) {
            // What it was told of the refusal comes before what is said of the scene.
            memory.state(Actor::isRefused, PATIENCE_SECONDS);
            throw refused;
        }
        require("itself online", memory.state(ConnectionState::isOnline, PATIENCE_SECONDS));
    }

    private static boolean isRefused(ConnectionState state) {
        return state instanceof ConnectionState.Offline offline
                && offline.cause().isPresent();
    }

    void signOff() {
        done("sign off", account.disconnect());
        require("itself offline", memory.state(ConnectionState.Offline.class::isInstance, PATIENCE_SECONDS));
    }

    /** Puts somebody on the list, who may be there from an earlier evening. */
    void befriend(Actor other) {
        Completable add = account.buddies()
                .add(known(other), "Friends")
                .onErrorComplete(error -> error instanceof RequestException refused
                        && refused.reason() == RequestException.Reason.ALREADY_EXISTS);
        done("put " + other.self() + " on the list", add);
        require(other.self() + " on the list", memory.listed(known(other), PATIENCE_SECONDS));
    }

    void appear(Presence presence) {
        done("tell how it is", account.setPresence(presence));
    }

    void type(Actor to, TypingState state) {
        done("type", account.conversation(known(to)).setTyping(state));
    }

    DeliveryReceipt say(Actor to, OutgoingMessage message) {
        return done("write", account.conversation(known(to)).send(message));
    }

    /** Waits for a message that others may come before. */
    void hear(String what, Predicate<IncomingMessage> wanted) {
        if (!memory.heard(wanted, PATIENCE_SECONDS)) {
            throw new AssertionError(self() + " did not hear " + what);
        }
    }

    void see(Actor other, String what, Predicate<Presence> wanted) {
        require(other.self() + " " + what, memory.presence(known(other), wanted, PATIENCE_SECONDS));
    }

    void seeTyping(Actor other, TypingState wanted) {
        require(other.self() + " type or stop", memory.typing(known(other), wanted, PATIENCE_SECONDS));
    }

    int session() {
        return account.state().value() instanceof Online online ? online.session() : 0;
    }

    void seeItselfBack(int afterSession) {
        Predicate<ConnectionState> back = state -> state instanceof Online online && online.session() > afterSession;
        require("itself back", memory.state(back, PATIENCE_SECONDS));
    }

    /** Returns what our protocol calls somebody, who may use another one. */
    private UserId known(Actor other) {
        return account.user(other.self().display());
    }

    private void require(String what, boolean seen) {
        if (!seen) {
            throw new AssertionError(self() + " did not see " + what);
        }
    }

    private void done(String what, Completable action) {
        action.timeout(PATIENCE_SECONDS, TimeUnit.SECONDS, Completable.error(() -> late(what)))
                .blockingAwait();
    }

    private <T> T done(String what, Single<T> action) {
        return action.timeout(PATIENCE_SECONDS, TimeUnit.SECONDS, Single.error(() -> late(what)))
                .blockingGet();
    }

    private AssertionError late(String what) {
        return new AssertionError(self() + " could not " + what + " in " + PATIENCE_SECONDS + " seconds");
    }

    @Override
    public void close() {
        telling.dispose();
        account.close();
    }
}
