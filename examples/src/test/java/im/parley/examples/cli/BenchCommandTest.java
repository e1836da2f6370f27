// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.examples.bench.CodecRun.Row;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BenchCommandTest {
    private static final List<Row> ROWS =
            List.of(new Row("icbmIn", 150.5, 100, 400, 352.04), new Row("tocIn", 90, 60, 280, 0));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bench",
                "bench nonsense",
                "bench codec --forks 0",
                "bench codec --iterations 0",
                "bench codec --iterations many"
            })
    void refusesWrongUsage(String arguments) {
        Run run = Run.parley(arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void writesCommaSeparatedValuesWhateverTheLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(BenchTable.csv(ROWS))
                    .containsExactly(
                            "name,ours_ns,bound_ns,ratio,ours_bytes,bound_bytes",
                            "icbmIn,150.50,100.00,1.505,400.0,352.0",
                            "tocIn,90.00,60.00,1.500,280.0,0.0");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void alignsTheTable() {
        assertThat(BenchTable.text(ROWS))
                .containsExactly(
                        "              ours ns   bound ns  ratio  ours bytes  bound bytes",
                        "icbmIn          150.5      100.0   1.51         400          352",
                        "tocIn            90.0       60.0   1.50         280            0");
    }
}
