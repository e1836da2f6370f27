// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import im.parley.Account;
import im.parley.Parley;
import im.parley.examples.chat.ChatLines;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley chat}: a client for either protocol, a line at a time. */
@Command(
        name = "chat",
        description = "Talks on a terminal: NAME TEXT sends, /help lists the rest. The password is asked for, or taken "
                + "from the variable PARLEY_PASSWORD.")
final class ChatCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PROTOCOL", description = "oscar or toc.")
    private String protocol = "";

    @Parameters(index = "1", paramLabel = "NAME", description = "Who we are.")
    private String name = "";

    @Option(names = "--server", paramLabel = "HOST:PORT", description = "Default: this machine, the protocol's port.")
    private Optional<String> server = Optional.empty();

    @Override
    public Integer call() throws IOException {
        try (Account account = builder().build()) {
            Charset charset = Charset.defaultCharset();
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, charset));
            return new ChatLines(account, spec.commandLine().getOut()).run(in) ? 0 : 1;
        } catch (IllegalArgumentException refused) {
            throw new ParameterException(spec.commandLine(), String.valueOf(refused.getMessage()));
        }
    }

    private Account.Builder builder() {
        Account.Builder builder = Parley.account(protocol).user(name);
        server.ifPresent(text -> {
            HostPort at = HostPort.parse(text)
                    .orElseThrow(() -> new IllegalArgumentException("no address is \"" + text + '"'));
            builder.server(at.host(), at.port());
        });
        return builder.password(password());
    }

    private String password() {
        String given = System.getenv("PARLEY_PASSWORD");
        if (given != null) {
            return given;
        }
        return Optional.ofNullable(System.console())
                .map(console -> console.readPassword("password: "))
                .map(String::new)
                .orElseThrow(
                        () -> new IllegalArgumentException("no terminal to ask for the password; set PARLEY_PASSWORD"));
    }
}
