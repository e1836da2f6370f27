// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import im.parley.examples.bench.CodecRun.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures as a table for people and as comma-separated values. */
final class BenchTable {
    private BenchTable() {}

    static List<String> text(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                "%-10s %10s %10s %6s %11s %12s", "", "ours ns", "bound ns", "ratio", "ours bytes", "bound bytes"));
        for (Row row : rows) {
            lines.add(format("%-10s %10.1f %10.1f %6.2f %11.0f %12.0f", row));
        }
        return lines;
    }

    static List<String> csv(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add("name,ours_ns,bound_ns,ratio,ours_bytes,bound_bytes");
        for (Row row : rows) {
            lines.add(format("%s,%.2f,%.2f,%.3f,%.1f,%.1f", row));
        }
        return lines;
    }

    /** Writes the decimal point as a point, wherever we are. */
    private static String format(String pattern, Row row) {
        return String.format(
                Locale.ROOT,
                pattern,
                row.name(),
                row.oursNs(),
                row.boundNs(),
                row.ratio(),
                row.oursBytes(),
                row.boundBytes());
    }
}
