// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import im.parley.Account;
import im.parley.ImEvent;
import im.parley.IncomingMessage;
import im.parley.Parley;
import im.parley.extension.ChatRoom;
import im.parley.extension.ChatRooms;
import io.reactivex.rxjava3.core.Completable;
import java.io.PrintStream;

/** Prints what happens in a room. Arguments: protocol, host, port, name, password, room. */
public final class RoomLogger {
    private RoomLogger() {}

    public static void main(String[] args) {
        Account.Builder builder = Parley.account(args[0])
                .server(args[1], Integer.parseInt(args[2]))
                .user(args[3])
                .password(args[4]);
        try (Account account = builder.build()) {
            account.connect().andThen(log(account, args[5], System.out)).blockingAwait();
        }
    }

    /** Enters a room; completes when the account is closed. */
    static Completable log(Account account, String room, PrintStream log) {
        return account.require(ChatRooms.class)
                .join(room)
                .flatMapPublisher(ChatRoom::events)
                .doOnNext(event -> print(event, log))
                .ignoreElements();
    }

    private static void print(ImEvent event, PrintStream log) {
        if (event instanceof IncomingMessage said) {
            log.println(said.sender() + ": " + said.text());
        } else if (event instanceof ChatRoom.Joined joined) {
            log.println("-> " + joined.user());
        } else if (event instanceof ChatRoom.Left left) {
            log.println("<- " + left.user());
        }
    }
}
