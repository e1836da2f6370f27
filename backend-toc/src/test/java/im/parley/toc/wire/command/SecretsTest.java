// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.wire.WireText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
    private static final LoginDetails LOGIN = LoginDetails.of("tess", "parley1".getBytes(UTF_8), "TIC:Parley");

    /** Redacts, and shows the zeroed bytes as stars. */
    private static String redacted(String line) {
        byte[] payload = line.getBytes(UTF_8);
        TocCommands.redact(payload);
        return new String(payload, UTF_8).replace('\0', '*');
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "toc_signon h 1  tess 0x2408 english \"TIC:P\", toc_signon h 1  tess ****** english \"TIC:P\"",
                "toc2_signon h 1 tess 0x2408 english \"TIC:P\" 160 99986, toc2_signon h 1 tess ****** english \"TIC:P\" 160 *****",
                "toc2_login h 1 \"te ss\" \"0x2408\" en \"P\" 160 US 99, toc2_login h 1 \"te ss\" ******** en \"P\" 160 US **",
            })
    void zeroesThePasswordAndItsCode(String line, String redacted) {
        assertThat(redacted(line)).isEqualTo(redacted);
    }

    @Test
    void zeroesBothPasswordsOfAChange() {
        assertThat(redacted("toc_change_passwd \"a b\" {c}")).isEqualTo("toc_change_passwd**********");
    }

    @ParameterizedTest
    @ValueSource(strings = {"toc_signon 0x2408", "toc2_signon h 1 tess \"0x2408", "toc2_login {h 1 tess 0x2408"})
    void zeroesEverythingWhenItCannotTellWhereThePasswordIs(String line) {
        int word = line.indexOf(' ');
        assertThat(redacted(line)).isEqualTo(line.substring(0, word) + "*".repeat(line.length() - word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"toc_send_im bob \"password 0x2408\"", "toc_signon", "toc_init_done", "unknown 0x2408", ""})
    void leavesTheRestAsItIs(String line) {
        assertThat(redacted(line)).isEqualTo(line);
    }

    @Test
    void noRecordShowsAPassword() {
        assertThat(new TocSignon(LOGIN).toString() + Toc2Signon.of(LOGIN) + Toc2Login.of(LOGIN))
                .contains("tess", "TIC:Parley", "-kentucky")
                .doesNotContain("24081143311652")
                .doesNotContain("99986432");
        assertThat(new TocChangePasswd(WireText.of("parley1"), WireText.of("parley2")).toString())
                .doesNotContain("parley");
    }

    @Test
    void anUnknownCommandShowsItsWordAlone() {
        assertThat(TocCommands.parse("toc_secret abc\0".getBytes(UTF_8)).toString())
                .isEqualTo("UnknownCommand[toc_secret, 14 bytes]");
    }

    @Test
    void thePasswordIsThereForWhoAsks() {
        assertThat(LOGIN.password()).isEqualTo("parley1".getBytes(UTF_8));
    }
}
