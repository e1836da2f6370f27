// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import org.junit.jupiter.api.Test;

class SnacErrorTest {
    @Test
    void everyCodeFrom1To20HasAName() {
        assertThat(SnacErrorCode.values()).hasSize(0x20);
        for (int code = 1; code <= 0x20; code++) {
            assertThat(SnacErrorCode.of(code)).map(SnacErrorCode::code).contains(code);
        }
        assertThat(SnacErrorCode.of(0x21)).isEmpty();
    }

    @Test
    void codesBecomeFailuresThatNameThem() {
        RequestException offline = SnacError.of(0x04, 0x04).exception();
        assertThat(offline.reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
        assertThat(offline.code()).isEqualTo(0x04);
        assertThat(offline).hasMessage("the user is not on line (code 04)");
        assertThat(SnacError.of(0x04, 0x10).exception().reason()).isEqualTo(Reason.BLOCKED);
        assertThat(SnacError.of(0x02, 0x14).exception().reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(SnacError.of(0x02, 0x7777).exception().reason()).isEqualTo(Reason.OTHER);
    }

    @Test
    void onlyARateLimitIsSafeToRetry() {
        for (SnacErrorCode code : SnacErrorCode.values()) {
            assertThat(SnacErrorCode.exception(code.code()).isSafeToRetry())
                    .as("%s", code)
                    .isEqualTo(code.reason() == Reason.RATE_LIMITED);
        }
    }

    @Test
    void theServersOwnWordsAreKept() {
        TlvBlock details = TlvBlock.builder()
                .u16(0x0008, 0x000E)
                .string(0x001B, "come back tomorrow")
                .build();
        SnacError error = new SnacError(0x04, 0x1B, details);
        assertThat(error.subcode()).isEqualTo(0x0E);
        assertThat(error.exception()).hasMessageEndingWith(": come back tomorrow");
        assertThat(SnacError.of(0x04, 0x04).subcode()).isZero();
    }
}
