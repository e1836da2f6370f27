// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import im.parley.Account;
import im.parley.ConnectionState;
import im.parley.IncomingMessage;
import im.parley.IncomingMessage.Trait;
import im.parley.Parley;
import io.reactivex.rxjava3.core.Completable;

/** Says back whatever it is told. Arguments: protocol, host, port, name, password. */
public final class EchoBot {
    private EchoBot() {}

    public static void main(String[] args) {
        Account.Builder builder = Parley.account(args[0])
                .server(args[1], Integer.parseInt(args[2]))
                .user(args[3])
                .password(args[4]);
        try (Account bot = builder.build()) {
            run(bot);
        }
    }

    /** Runs until the account is offline and not trying any more. */
    static void run(Account bot) {
        bot.onMessage(EchoBot::answer);
        bot.connect().blockingAwait();
        bot.state().filter(EchoBot::isOver).blockingFirst();
    }

    private static Completable answer(IncomingMessage message) {
        return message.is(Trait.AUTO_REPLY)
                ? Completable.complete()
                : message.reply(message.body()).ignoreElement();
    }

    private static boolean isOver(ConnectionState state) {
        return state instanceof ConnectionState.Offline || state instanceof ConnectionState.Closed;
    }
}
