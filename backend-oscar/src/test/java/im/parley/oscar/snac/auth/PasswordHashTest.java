// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import static org.assertj.core.api.Assertions.assertThat;

import okio.ByteString;
import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private static final ByteString KEY = ByteString.encodeUtf8("0123456789");

    @Test
    void theOldHashIsOverThePassword() {
        assertThat(PasswordHash.OLD.of(KEY, "open sesame").hex()).isEqualTo("ac38e5b0edc3b1ba0cc2c4cc00079d0b");
    }

    @Test
    void theNewHashIsOverTheHashOfThePassword() {
        assertThat(PasswordHash.NEW.of(KEY, "open sesame").hex()).isEqualTo("89cfae6b97fb3e293fb8724ecc048fa4");
    }

    @Test
    void onlyTheSamePasswordMatches() {
        for (PasswordHash kind : PasswordHash.values()) {
            ByteString hash = kind.of(KEY, "open sesame");
            assertThat(kind.matches(hash, KEY, "open sesame")).isTrue();
            assertThat(kind.matches(hash, KEY, "open sesam")).isFalse();
            assertThat(kind.matches(hash.substring(1), KEY, "open sesame")).isFalse();
        }
    }
}
