// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScreenNameTest {
    @Test
    void dropsBlanksAndLowersAsciiLetters() {
        assertThat(ScreenName.normalize("T e s S 12")).isEqualTo("tess12");
    }

    @Test
    void leavesANormalNameAsItIs() {
        String name = "toctest1";
        assertThat(ScreenName.normalize(name)).isSameAs(name);
    }

    @Test
    void leavesOtherLettersAlone() {
        assertThat(ScreenName.normalize("É\tb")).isEqualTo("É\tb");
    }

    @Test
    void anEmptyNameStaysEmpty() {
        assertThat(ScreenName.normalize("  ")).isEmpty();
    }
}
