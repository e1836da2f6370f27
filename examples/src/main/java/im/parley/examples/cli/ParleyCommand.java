// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** {@code parley}: the examples behind one command. Exit codes are 0 for success alone, 1, and 2 for wrong usage. */
@Command(
        name = "parley",
        description = "Talks over OSCAR and TOC, and shows how.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        scope = CommandLine.ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:success", "1:something failed", "2:wrong usage"},
        subcommands = {DemoCommand.class, ServeCommand.class, ChatCommand.class, DecodeCommand.class, BenchCommand.class
        })
public final class ParleyCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(run(writer(System.out), writer(System.err), arguments));
    }

    /** Runs the command and returns its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new ParleyCommand())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler(ParleyCommand::failed)
                .execute(arguments);
    }

    /** Tells what the machine refused; anything else is a bug and shows where. */
    private static int failed(Exception failure, CommandLine command, ParseResult arguments) throws Exception {
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            command.getErr().println("parley: " + failure.getMessage());
            return 1;
        }
        throw failure;
    }

    /** Refuses to do nothing. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: a subcommand is missing.");
    }

    /** Writes as the terminal reads; one that claims to read ASCII alone gets UTF-8. */
    private static PrintWriter writer(PrintStream stream) {
        String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
        boolean usable = Charset.isSupported(name) && !Charset.forName(name).equals(StandardCharsets.US_ASCII);
        return new PrintWriter(stream, true, usable ? Charset.forName(name) : StandardCharsets.UTF_8);
    }
}
