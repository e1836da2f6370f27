// SPDX-License-Identifier: Apache-2.0
package im.parley.examples;

import im.parley.Account;
import im.parley.Parley;
import im.parley.Reconnect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Duration;

/** Talks on a terminal: each line is a name and a text. Arguments: protocol, host, port, name, password. */
public final class ConsoleClient {
    private ConsoleClient() {}

    public static void main(String[] args) throws IOException {
        Account.Builder builder = Parley.account(args[0])
                .server(args[1], Integer.parseInt(args[2]))
                .user(args[3])
                .password(args[4])
                .reconnect(Reconnect.backoff(Duration.ofSeconds(2), Duration.ofMinutes(5)));
        try (Account me = builder.build()) {
            run(me, new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())), System.out);
        }
    }

    static void run(Account me, BufferedReader in, PrintStream out) throws IOException {
        me.state().subscribe(state -> out.println("* " + state));
        me.messages().subscribe(message -> out.println("<" + message.sender() + "> " + message.text()));
        me.connect().subscribe(() -> {}, error -> out.println("sign-on failed: " + error.getMessage()));

        for (String line = in.readLine(); line != null && !line.equals("/quit"); line = in.readLine()) {
            String[] words = line.split(" ", 2);
            if (words.length == 2) {
                me.conversation(words[0])
                        .send(words[1])
                        .subscribe(
                                receipt -> out.println("* " + receipt.level()),
                                error -> out.println("* not sent: " + error.getMessage()));
            }
        }
    }
}
