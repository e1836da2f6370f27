// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import im.parley.Account;
import im.parley.ImEvent.PresenceChange;
import im.parley.Parley;
import io.reactivex.rxjava3.disposables.Disposable;
import java.io.PrintStream;

/** Prints who comes, goes and steps away. Arguments: protocol, host, port, name, password. */
public final class PresenceWatcher {
    private PresenceWatcher() {}

    public static void main(String[] args) {
        Account.Builder builder = Parley.account(args[0])
                .server(args[1], Integer.parseInt(args[2]))
                .user(args[3])
                .password(args[4]);
        try (Account account = builder.build()) {
            watch(account, System.out);
            account.connect().blockingAwait();
            account.state().blockingLast();
        }
    }

    static Disposable watch(Account account, PrintStream out) {
        return account.buddies().changes().subscribe(change -> out.println(line(change)));
    }

    private static String line(PresenceChange change) {
        if (change.cameOnline()) {
            return change.user() + " is here";
        }
        return change.wentOffline()
                ? change.user() + " left"
                : change.user() + " is now " + change.now().status();
    }
}
