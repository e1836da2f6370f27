// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import im.parley.examples.bench.CodecRun;
import im.parley.examples.bench.CodecRun.Row;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley bench}: what things cost. */
@Command(
        name = "bench",
        description = "Measures, beside a reference in the same run.",
        subcommands = {BenchCommand.Codec.class})
final class BenchCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: codec.");
    }

    /** {@code parley bench codec}: the codecs beside a hand-written lower bound. */
    @Command(
            name = "codec",
            description = {
                "Decodes and encodes messages, an arrival and a list, beside a hand-written lower bound.",
                "CPU time is that of the measuring thread; quote the ratio, not the nanoseconds."
            })
    static final class Codec implements Callable<Integer> {
        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Option(names = "--csv", paramLabel = "FILE", description = "Write the figures here too.")
        private Optional<Path> csv = Optional.empty();

        @Option(names = "--forks", paramLabel = "N", description = "Processes for each figure (${DEFAULT-VALUE}).")
        private int forks = 2;

        @Option(
                names = "--iterations",
                paramLabel = "N",
                description = "Seconds of warming up, and then of measuring, in each process (${DEFAULT-VALUE}).")
        private int iterations = 4;

        @Option(names = "--verbose", description = "Show what the harness says.")
        private boolean verbose;

        @Override
        public Integer call() throws RunnerException, IOException {
            if (forks < 1 || iterations < 1) {
                throw new ParameterException(spec.commandLine(), "Forks and iterations are 1 or more.");
            }
            if (CodecRun.class.getModule().isNamed()) {
                spec.commandLine()
                        .getErr()
                        .println("The harness starts processes of its own, and only from the class path: "
                                + "java -jar parley.jar bench codec");
                return 1;
            }
            PrintWriter out = spec.commandLine().getOut();
            out.printf("measuring for about %d s%n", forks * iterations * 2 * 12);
            List<Row> rows = CodecRun.run(forks, iterations, verbose);
            BenchTable.text(rows).forEach(out::println);
            if (csv.isPresent()) {
                Files.write(csv.get(), BenchTable.csv(rows));
            }
            return 0;
        }
    }
}
