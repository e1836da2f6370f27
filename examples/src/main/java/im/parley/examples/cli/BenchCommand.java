// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import im.parley.examples.bench.CodecRun;
import im.parley.examples.bench.CodecRun.Row;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
        private Path csv = Path.of("");

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
            PrintWriter out = spec.commandLine().getOut();
            out.printf("measuring for about %d s%n", forks * iterations * 2 * 12);
            List<Row> rows = CodecRun.run(forks, iterations, verbose);
            out.printf("%-10s %10s %10s %6s %11s %12s%n", "", "ours ns", "bound ns", "ratio", "ours bytes", "bound bytes");
            for (Row row : rows) {
                out.printf(
                        Locale.ROOT,
                        "%-10s %10.1f %10.1f %6.2f %11.0f %12.0f%n",
                        row.name(),
                        row.oursNs(),
                        row.boundNs(),
                        row.ratio(),
                        row.oursBytes(),
                        row.boundBytes());
            }
            if (!csv.toString().isEmpty()) {
                Files.write(csv, lines(rows));
            }
            return 0;
        }

        private static List<String> lines(List<Row> rows) {
            List<String> lines = new ArrayList<>();
            lines.add("name,ours_ns,bound_ns,ratio,ours_bytes,bound_bytes");
            for (Row row : rows) {
                lines.add(String.format(
                        Locale.ROOT,
                        "%s,%.2f,%.2f,%.3f,%.1f,%.1f",
                        row.name(),
                        row.oursNs(),
                        row.boundNs(),
                        row.ratio(),
                        row.oursBytes(),
                        row.boundBytes()));
            }
            return lines;
        }
    }
}
