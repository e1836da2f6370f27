// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.snac.Snacs;
import im.parley.oscar.wire.SnacError;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class IcbmErrorSubcodeTest {
    @Test
    void aSubcodeTellsMoreThanTheCode() {
        RequestException refused = IcbmErrorSubcode.exception(error("0004  0008 0002 000f"));
        assertThat(refused.reason()).isEqualTo(Reason.LIST_FULL);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused).hasMessageContaining("stored messages").hasMessageContaining("0F");
    }

    @Test
    void withoutAKnownSubcodeTheCodeCounts() {
        assertThat(IcbmErrorSubcode.exception(error("0004")).reason()).isEqualTo(Reason.RECIPIENT_OFFLINE);
        assertThat(IcbmErrorSubcode.exception(error("0010  0008 0002 7777")).reason())
                .isEqualTo(Reason.BLOCKED);
    }

    @Test
    void everyOneIsFoundByItsNumber() {
        for (IcbmErrorSubcode subcode : IcbmErrorSubcode.values()) {
            assertThat(IcbmErrorSubcode.of(subcode.code())).contains(subcode);
        }
        assertThat(IcbmErrorSubcode.of(0)).isEmpty();
    }

    private static SnacError error(String body) {
        String frame = "00040001000000000034" + body.replace(" ", "");
        return (SnacError) Snacs.REGISTRY.decode(HexFormat.of().parseHex(frame)).body();
    }
}
