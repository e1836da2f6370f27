// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void spellsOutWhatTocClientsNumber() {
        assertThat(Wording.spelledOut("Gr&#252;&#223;e &#1046; &#128512;"))
                .isEqualTo("Gr\u00FC\u00DFe \u0416 \uD83D\uDE00");
    }

    @Test
    void keepsWhatWouldBeMarkupOrNoCharacter() {
        String html = "&#60;b&#062; &#128; &#55357; &#9999999; &lt;";
        assertThat(Wording.spelledOut(html)).isEqualTo(html);
    }

    @Test
    void leavesOutMarkup() {
        assertThat(Wording.plain("<html><b>a</b> &lt; b<br>c")).isEqualTo("a < b\r\nc");
    }
}
