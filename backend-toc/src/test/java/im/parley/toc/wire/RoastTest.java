// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoastTest {
    @ParameterizedTest
    @CsvSource({
        "password, 0x2408105c23001130",
        "testpass1, 0x200c105b240e102758",
        "x5435, 0x2c5c571c61",
        "s3cret, 0x275a005d311b",
        "Password1!, 0x0408105c230011305842",
        "Tic/Toc, 0x00000000000000",
        "0123456789abcdef, 0x6458511c605a5563515a4e360c07310f",
        "pässwort, 0x24aac75c27180c261d",
        "'', 0x",
    })
    void roastsAndUnroasts(String password, String roasted) {
        assertThat(Roast.roast(password.getBytes(UTF_8))).isEqualTo(roasted);
        assertThat(Roast.unroast(roasted)).isEqualTo(password.getBytes(UTF_8));
    }

    @Test
    void roastsBytesNotCharacters() {
        assertThat(Roast.roast("pässwort".getBytes(ISO_8859_1))).isEqualTo("0x248d105c23001120");
    }

    @Test
    void takesDigitsOfEitherCaseAndAnyPrefix() {
        assertThat(Roast.unroast("zz2C5C571C61")).isEqualTo("x5435".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0x2", "0x2g", "0xé1", "0x2408105c2300113z"})
    void refusesWhatIsNotHexWithoutShowingIt(String roasted) {
        assertThatThrownBy(() -> Roast.unroast(roasted))
                .isInstanceOf(WireException.class)
                .hasNoCause()
                .hasMessageNotContaining("2408");
    }
}
