// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOnCodeTest {
    @ParameterizedTest
    @CsvSource({
        "test, x5435, 107128320",
        "toctest1, testpass1, 103557376",
        "javabuddy, s3cret, 93814240",
        "bob, zebra, 92013376",
        "bob, Zebra, 67878720",
        "12345678, 9pass, 21494928",
        "a, a, 72411664",
        "tess, parley1, 99986432",
        "enca, parley1, 87057152",
        "T e s s, parley1, 99986432",
    })
    void multipliesTwoFirstLetters(String name, String password, int code) {
        assertThat(SignOnCode.of(name, password.getBytes(UTF_8))).isEqualTo(code);
    }

    @Test
    void isTheSumThatOlderClientsComputed() {
        for (char n = '0'; n <= 'z'; n++) {
            for (int p = 1; p <= 255; p++) {
                int letter = Character.toLowerCase(n) - 96;
                int a = letter * 7696 + 738816;
                int b = letter * 746512;
                int c = (p - 96) * a;
                assertThat(SignOnCode.of(String.valueOf(n), new byte[] {(byte) p}))
                        .isEqualTo(c - a + b + 71665152);
            }
        }
    }

    @Test
    void countsAnEmptyNameOrPasswordAsZero() {
        assertThat(SignOnCode.of("", new byte[] {'x'})).isZero();
        assertThat(SignOnCode.of("bob", new byte[0])).isZero();
    }
}
