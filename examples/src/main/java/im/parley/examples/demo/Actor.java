// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

import im.parley.Account;
import im.parley.ConnectionState;
import im.parley.ConnectionState.Online;
import im.parley.DeliveryReceipt;
import im.parley.IncomingMessage;
import im.parley.OutgoingMessage;
import im.parley.Presence;
import im.parley.RequestException;
import im.parley.TypingState;
import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.disposables.Disposable;
import java.io.PrintWriter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A person of the story: an account, what it does, and waiting for what it sees. */
final class Actor implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 25;

    private final Account account;
    private final BlockingQueue<IncomingMessage> heard = new LinkedBlockingQueue<>();
    private final Disposable telling;

    /** Tells everything that the account sees, a line each. */
    Actor(String protocol, Account account, PrintWriter out) {
        this.account = account;
        String who = String.format("   %-6s %-5s ", account.self(), protocol);
        this.telling = account.events()
                .doOnNext(event -> {
                    if (event instanceof IncomingMessage message) {
                        heard.add(message);
                    }
                })
                .subscribe(
                        event -> EventLine.of(event).ifPresent(line -> out.println(who + line)),
                        failure -> out.println(who + "hears no more: " + failure.getMessage()));
    }

    UserId self() {
        return account.self();
    }

    void signOn() {
        done(account.connect());
    }

    void signOff() {
        done(account.disconnect());
    }

    /** Puts somebody on the list, who may be there from an earlier evening. */
    void befriend(Actor other) {
        done(account.buddies()
                .add(account.user(other.self().display()), "Friends")
                .onErrorComplete(error -> error instanceof RequestException refused
                        && refused.reason() == RequestException.Reason.ALREADY_EXISTS));
    }

    void appear(Presence presence) {
        done(account.setPresence(presence));
    }

    void type(Actor to, TypingState state) {
        done(account.conversation(to.self().display()).setTyping(state));
    }

    DeliveryReceipt say(Actor to, OutgoingMessage message) {
        return done(account.conversation(to.self().display()).send(message));
    }

    /** Waits for a message that others may come before. */
    IncomingMessage hear(String what, Predicate<IncomingMessage> wanted) {
        try {
            while (true) {
                IncomingMessage next = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError(self() + " did not hear " + what);
                }
                if (wanted.test(next)) {
                    return next;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }

    void see(Actor other, String what, Predicate<Presence> wanted) {
        await(account.buddies().presence(account.user(other.self().display())), other.self() + " " + what, wanted);
    }

    void seeTyping(Actor other, TypingState wanted) {
        await(account.conversation(other.self().display()).typing(), other.self() + " type", wanted::equals);
    }

    int session() {
        return account.state().value() instanceof Online online ? online.session() : 0;
    }

    void seeItselfBack(int afterSession) {
        Predicate<ConnectionState> back = state -> state instanceof Online online && online.session() > afterSession;
        await(account.state(), "itself back", back);
    }

    private <T> void await(Flowable<T> stream, String what, Predicate<T> wanted) {
        boolean seen = stream.filter(wanted::test)
                .map(value -> true)
                .first(false)
                .timeout(PATIENCE_SECONDS, TimeUnit.SECONDS, Single.just(false))
                .blockingGet();
        if (!seen) {
            throw new AssertionError(self() + " did not see " + what);
        }
    }

    private static void done(Completable action) {
        action.timeout(PATIENCE_SECONDS, TimeUnit.SECONDS).blockingAwait();
    }

    private static <T> T done(Single<T> action) {
        return action.timeout(PATIENCE_SECONDS, TimeUnit.SECONDS).blockingGet();
    }

    @Override
    public void close() {
        account.close();
        telling.dispose();
    }
}
