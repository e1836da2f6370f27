// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class RoastTest {
    @Test
    void xorsWithTheKey() {
        assertThat(roast("password")).isEqualTo("8347f2b74ee9a9f6");
        assertThat(roast("open sesame")).isEqualTo("9c56e4aa19f5bee110cedc");
    }

    @Test
    void startsTheKeyAgainWhereItIsTooShort() {
        assertThat(roast("abcdefghijklmnopqrst")).isEqualTo("9244e2a05ce0bcfa18c9d28a3e14fa0c8254f2b0");
    }

    @Property
    void roastingTwiceGivesThePasswordBack(@ForAll Roast key, @ForAll byte[] password) {
        ByteString plain = ByteString.of(password);
        assertThat(key.apply(key.apply(plain))).isEqualTo(plain);
    }

    private static String roast(String password) {
        return Roast.SIGN_ON.apply(ByteString.encodeUtf8(password)).hex();
    }
}
