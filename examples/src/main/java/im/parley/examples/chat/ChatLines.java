// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.chat;

import im.parley.Account;
import im.parley.Buddy;
import im.parley.BuddyGroup;
import im.parley.ImException;
import im.parley.Presence;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Single;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/**
 * Reads what a person types and shows what the account sees, until {@code /quit} or the end of the input. A line is read
 * when the one before is done, so that input from a file does what it says and in that order.
 */
public final class ChatLines {
    private static final String HELP = String.join(
            System.lineSeparator(),
            "NAME TEXT             say something",
            "/list                 show the buddy list",
            "/add NAME GROUP       put somebody on it",
            "/remove NAME          take somebody off it",
            "/away TEXT, /back     step away, come back",
            "/quit                 sign off");

    private final Account account;
    private final PrintWriter out;

    public ChatLines(Account account, PrintWriter out) {
        this.account = account;
        this.out = out;
    }

    /** Signs on and talks; returns false when signing on failed. */
    public boolean run(BufferedReader in) throws IOException {
        show();
        try {
            account.connect().blockingAwait();
        } catch (ImException refused) {
            out.println("* sign-on failed: " + refused.getMessage());
            return false;
        }
        for (String line = in.readLine(); line != null && !line.equals("/quit"); line = in.readLine()) {
            if (!line.isBlank()) {
                obey(line.strip());
            }
        }
        account.disconnect().blockingAwait();
        return true;
    }

    private void show() {
        account.state().subscribe(state -> out.println("* " + state));
        account.messages().subscribe(message -> out.println("<" + message.sender() + "> " + message.text()));
        account.buddies()
                .changes()
                .subscribe(change -> out.println("* " + change.user() + " is "
                        + change.now().status().toString().toLowerCase(Locale.ROOT)));
    }

    private void obey(String line) {
        String[] words = line.split(" ", 3);
        try {
            switch (words[0]) {
                case "/help" -> out.println(HELP);
                case "/list" -> account.buddies().list().value().groups().forEach(this::print);
                case "/add" -> done(account.buddies().add(account.user(words[1]), words[2]));
                case "/remove" -> done(account.buddies().remove(account.user(words[1])));
                case "/away" ->
                    done(account.setPresence(
                            Presence.away(line.substring("/away".length()).strip())));
                case "/back" -> done(account.setPresence(Presence.ONLINE));
                default -> say(line);
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException wrong) {
            out.println("* what? /help lists what can be said");
        }
    }

    private void say(String line) {
        String[] words = line.split(" ", 2);
        done(account.conversation(words[0])
                .send(words[1])
                .doOnSuccess(
                        receipt -> out.println("* " + receipt.level().toString().toLowerCase(Locale.ROOT))));
    }

    private void done(Single<?> action) {
        done(action.ignoreElement());
    }

    private void done(Completable action) {
        try {
            action.blockingAwait();
        } catch (ImException refused) {
            out.println("* not done: " + refused.getMessage());
        }
    }

    private void print(BuddyGroup group) {
        out.println("* " + group.name());
        for (Buddy buddy : group.buddies()) {
            out.println("*   " + buddy.name() + " (" + buddy.id() + "), "
                    + buddy.presence().status());
        }
    }
}
