// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerAddressTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1:5191, 127.0.0.1, 5191",
        "bos.example.org, bos.example.org, 5190",
        "[::1]:5191, ::1, 5191",
        "[::1], ::1, 5190",
        "::1, ::1, 5190",
    })
    void isAHostAndPerhapsAPort(String text, String host, int port) {
        assertThat(ServerAddress.parse(text)).contains(new ServerAddress(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":5190", "host:", "host:0", "host:65536", "host:-1", "host:http", "[]:1"})
    void isNoneWhereItMakesNoSense(String text) {
        assertThat(ServerAddress.parse(text)).isEmpty();
    }

    @Test
    void isWrittenAsItIsRead() {
        assertThat(new ServerAddress("127.0.0.1", 5191)).hasToString("127.0.0.1:5191");
        assertThat(new ServerAddress("::1", 5191)).hasToString("[::1]:5191");
    }

    @Test
    void rejectsAPortThatIsNone() {
        assertThatThrownBy(() -> new ServerAddress("host", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ServerAddress("", 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
