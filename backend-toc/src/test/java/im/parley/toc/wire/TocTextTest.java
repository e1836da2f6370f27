// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TocTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He said \"hi\" (wow) for $5|He said \\\"hi\\\" \\(wow\\) for \\$5",
                "C:\\dir {x} [y]|C:\\\\dir \\{x\\} \\[y\\]",
                "10:30 :-)|10:30 :-\\)",
                "it's `plain|it's `plain",
            })
    void escapesNineCharactersOnce(String text, String escaped) {
        assertThat(TocText.escape(text)).isEqualTo(escaped);
        assertThat(TocText.unescape(escaped)).isEqualTo(text);
    }

    @Test
    void escapesNothingElse() {
        StringBuilder escaped = new StringBuilder();
        for (char c = 0; c < 0x300; c++) {
            if (TocText.isEscaped(c)) {
                escaped.append(c);
            }
        }
        assertThat(escaped).hasToString("\"$()[\\]{}");
    }

    @Test
    void dropsABackslashBeforeAnyCharacter() {
        assertThat(TocText.unescape("\\a\\'\\\\\\é")).isEqualTo("a'\\é");
    }

    @Test
    void dropsABackslashThatStandsBeforeNothing() {
        assertThat(TocText.unescape("a\\")).isEqualTo("a");
    }

    @Test
    void quotesAnEmptyText() {
        assertThat(TocText.quote("")).isEqualTo("\"\"");
    }
}
