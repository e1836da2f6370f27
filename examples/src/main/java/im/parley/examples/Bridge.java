// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import im.parley.Account;
import im.parley.Conversation;
import im.parley.IncomingMessage.Trait;
import im.parley.Parley;
import im.parley.UserId;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.disposables.Disposable;

/** Joins two people who use different protocols. Argument: the host of a server that speaks both. */
public final class Bridge {
    private Bridge() {}

    public static void main(String[] args) {
        try (Account aim = Parley.account("oscar")
                        .server(args[0], 5190)
                        .user("bridge")
                        .password("a")
                        .build();
                Account toc = Parley.account("toc")
                        .server(args[0], 9898)
                        .user("bridge2")
                        .password("b")
                        .build()) {
            relay(aim, "alice", toc, "bob");
            relay(toc, "bob", aim, "alice");
            Completable.mergeArray(aim.connect(), toc.connect())
                    .andThen(Completable.never())
                    .blockingAwait();
        }
    }

    /** Relays what {@code fromPeer} says on one account to {@code toPeer} on another. */
    static Disposable relay(Account from, String fromPeer, Account to, String toPeer) {
        UserId speaker = from.user(fromPeer);
        Conversation out = to.conversation(toPeer);
        return from.onMessage(message -> message.sender().equals(speaker) && !message.is(Trait.AUTO_REPLY)
                ? out.send("[" + message.sender() + "] " + message.text()).ignoreElement()
                : Completable.complete());
    }
}
