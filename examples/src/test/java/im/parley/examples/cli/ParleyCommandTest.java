// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParleyCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "decode --help"})
    void explainsItself(String arguments) {
        Run run = Run.parley(arguments.split(" "));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("Usage: parley", "Exit codes:", "decode");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        Run run = Run.parley("--version");
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).first().asString().startsWith("parley ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--nonsense", "nonsense", "decode", "decode --nonsense x"})
    void answersWrongUsageWithTwo(String arguments) {
        Run run = arguments.isEmpty() ? Run.parley() : Run.parley(arguments.split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }
}
