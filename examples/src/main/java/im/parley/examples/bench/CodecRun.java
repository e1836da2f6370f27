// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link CodecBenchmark} and puts each pair on one line. */
public final class CodecRun {
    private static final List<String> OPERATIONS =
            List.of("icbmIn", "icbmOut", "arrival", "feedbag", "tocIn", "tocOut");
    private static final int UNSAFE_WARNS = 24;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private CodecRun() {}

    /** One operation: CPU time and allocated bytes, of ours and of the bound. */
    public record Row(String name, double oursNs, double boundNs, double oursBytes, double boundBytes) {
        public double ratio() {
            return oursNs / boundNs;
        }
    }

    /**
     * Measures in processes of their own; takes about {@code forks × 12 × 2 × iterations} seconds.
     *
     * @param verbose shows what JMH says while it runs
     */
    public static List<Row> run(int forks, int iterations, boolean verbose) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(CodecBenchmark.class.getName() + "\\..*")
                .forks(forks)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend(jvmArguments())
                .verbosity(verbose ? VerboseMode.NORMAL : VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        return rows(new Runner(options).run());
    }

    private static String[] jvmArguments() {
        List<String> arguments = new ArrayList<>(List.of("-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"));
        if (Runtime.version().feature() >= UNSAFE_WARNS) {
            // The harness reads its own fields so, and every process would warn of it.
            arguments.add("--sun-misc-unsafe-memory-access=allow");
        }
        return arguments.toArray(String[]::new);
    }

    private static List<Row> rows(Collection<RunResult> results) {
        Map<String, RunResult> byName = new HashMap<>();
        results.forEach(result -> byName.put(result.getPrimaryResult().getLabel(), result));
        List<Row> rows = new ArrayList<>();
        for (String name : OPERATIONS) {
            RunResult ours = found(byName, name + "Ours");
            RunResult bound = found(byName, name + "Bound");
            rows.add(new Row(
                    name,
                    score(ours, CpuTime.LABEL),
                    score(bound, CpuTime.LABEL),
                    score(ours, ALLOCATED),
                    score(bound, ALLOCATED)));
        }
        return rows;
    }

    private static RunResult found(Map<String, RunResult> results, String name) {
        return Optional.ofNullable(results.get(name))
                .orElseThrow(() -> new IllegalStateException("no result of " + name));
    }

    /** Returns a secondary result; some versions of JMH put a mark before the names of these. */
    private static double score(RunResult result, String label) {
        for (String name : result.getSecondaryResults().keySet()) {
            if (name.endsWith(label)) {
                return result.getSecondaryResults().get(name).getScore();
            }
        }
        throw new IllegalStateException("no " + label + " of " + result);
    }
}
