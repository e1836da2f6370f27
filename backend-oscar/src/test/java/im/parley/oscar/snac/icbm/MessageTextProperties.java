// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import im.parley.oscar.snac.SnacAssert;
import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.TlvBlock;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class MessageTextProperties {
    @Property
    void everyTextArrivesAsItWasSent(@ForAll @StringLength(max = 60) String text) {
        SendIcbm sent = SendIcbm.text(1, "bob", text, IcbmFlag.ACK_WANTED);
        SendIcbm read = (SendIcbm) SnacAssert.roundTrip(sent);
        assertThat(read).isEqualTo(sent);
        assertThat(read.text(ISO_8859_1)).contains(text);
        assertThat(read.has(IcbmFlag.ACK_WANTED)).isTrue();
    }

    @Property
    void everyTextArrivesInTheNarrowestEncodingToo(@ForAll @StringLength(max = 60) String text) {
        SendIcbm sent = SendIcbm.text(1, "bob", text, TextCharset.narrowestFor(text));
        assertThat(sent.text(ISO_8859_1)).contains(text);
    }

    @Property
    void anyFragmentsAreReadWithoutFailing(@ForAll @Size(max = 80) byte[] fragments) {
        TlvBlock message = TlvBlock.builder().bytes(0x0002, fragments).build();
        assertThatCode(() -> MessageText.read(message, ISO_8859_1)).doesNotThrowAnyException();
    }
}
