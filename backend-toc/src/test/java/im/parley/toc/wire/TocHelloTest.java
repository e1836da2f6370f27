// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TocHelloTest {
    private static TocHello parse(String hex) {
        return TocHello.parse(ByteString.decodeHex(hex).toByteArray());
    }

    @Test
    void theServerSaysItsVersion() {
        assertThat(ByteString.of(TocHello.ofServer().payload()).hex()).isEqualTo("00000001");
        assertThat(parse("00000001")).isEqualTo(TocHello.ofServer());
    }

    @Test
    void theClientAddsItsName() {
        String hex = "000000010001" + "0008" + "746f637465737431";
        assertThat(ByteString.of(TocHello.ofClient("toctest1").payload()).hex()).isEqualTo(hex);
        assertThat(parse(hex)).isEqualTo(TocHello.ofClient("toctest1"));
    }

    @Test
    void passesOverOtherTlvsAndNulsAtTheEnd() {
        assertThat(parse("00000001" + "00020001ff" + "0001000161" + "00")).isEqualTo(TocHello.ofClient("a"));
        assertThat(parse("0000000100")).isEqualTo(TocHello.ofServer());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000", "00000002", "000000010001ffff61", "0000000100020001"})
    void refusesAnotherVersionAndLengthsThatLie(String hex) {
        assertThatThrownBy(() -> parse(hex)).isInstanceOf(WireException.class);
    }

    @Test
    void flaponTurnsThePortToFlap() {
        assertThat(TocHello.FLAPON.hex()).isEqualTo("464c41504f4e0d0a0d0a");
    }
}
