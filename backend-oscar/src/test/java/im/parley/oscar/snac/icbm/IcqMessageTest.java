// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.icq.IcqContent;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import java.nio.charset.Charset;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class IcqMessageTest {
    private static final long COOKIE = 0x3132333435363700L;

    @Test
    void channelFourHasTheSenderInItsBlock() {
        IcqMessage message = golden("SendIcbm/icq", SendIcbm.class).icqMessage().orElseThrow();
        assertThat(message.sender()).isEqualTo(100001);
        assertThat(message.content().type()).isEqualTo(IcqContent.URL);
        assertThat(message.content().flags()).isEqualTo(1);
        assertThat(message.content().fields(ISO_8859_1)).containsExactly("look here", "http://example.org/");
        assertGolden("SendIcbm/icq", SendIcbm.icq(COOKIE, "100003", message, IcbmFlag.STORE));
    }

    @Test
    void fieldsMayBeEmptyAndOneIsAlwaysThere() {
        assertThat(content("fe41fe").fields(ISO_8859_1)).containsExactly("", "A", "");
        assertThat(content("").fields(ISO_8859_1)).containsExactly("");
    }

    @Test
    void plainTextIsInTheCodePage() {
        Charset cyrillic = Charset.forName("windows-1251");
        IcqContent content = IcqContent.plain("Привет", cyrillic);
        assertThat(content.text()).isEqualTo(ByteString.decodeHex("cff0e8e2e5f2"));
        assertThat(content.text(cyrillic)).isEqualTo("Привет");
        assertThat(content.toString()).doesNotContain("Привет").contains("6 bytes");
    }

    /** Licq reads type and flags as one number, of which it knows 0004 and 03E8. */
    @Test
    void flagsAreThoseThatClientsWrite() {
        assertThat(IcqContent.ofFields(IcqContent.URL, ISO_8859_1, "a page", "http://example.org/")
                        .flags())
                .isZero();
        assertThat(IcqContent.plain("hi", ISO_8859_1).flags()).isZero();
        assertThat(IcqRelay.message(1, IcqContent.READ_AWAY_TEXT, "").flags()).isEqualTo(3);
        assertThat(IcqRelay.message(1, IcqContent.PLAIN, "hi").flags()).isZero();
    }

    @Test
    void whatIsForOnePersonHasNoFlags() {
        assertThat(IcqContent.plain("hi", UTF_8)).isEqualTo(content(IcqContent.PLAIN, "hi"));
        assertThat(IcqContent.ofFields(IcqContent.URL, UTF_8, "look", "http://example.org/"))
                .isEqualTo(content(IcqContent.URL, "look\u00FEhttp://example.org/"));
    }

    private static IcqContent content(int type, String latin) {
        return new IcqContent(type, 0x00, ByteString.encodeString(latin, ISO_8859_1));
    }

    @Test
    void aRelayedMessageIsARendezvous() {
        IcqRelay relay = IcqRelay.message(0xFFF0, IcqContent.PLAIN, "hello");
        assertGolden("SendIcbm/relay", SendIcbm.rendezvous("100003", relay.proposal(COOKIE), IcbmFlag.ACK_WANTED));
        Rendezvous proposal =
                golden("SendIcbm/relay", SendIcbm.class).rendezvous().orElseThrow();
        assertThat(IcqRelay.of(proposal)).contains(relay);
        assertThat(relay.text(ISO_8859_1)).isEqualTo("hello");
        assertThat(relay.toString()).doesNotContain("hello");
    }

    @Test
    void aRelayedMessageIsAcknowledgedWithTheSameBlock() {
        IcqRelay relay = IcqRelay.message(0xFFF0, IcqContent.PLAIN, "hello");
        IcbmResponse response = relay.acknowledge(COOKIE, "100003", ByteString.encodeUtf8("at lunch"));
        assertGolden("IcbmResponse/relay", response);
        IcqRelay read = IcqRelay.read(new WireReader(response.data().toByteArray()));
        assertThat(read.counter()).isEqualTo(0xFFF0);
        assertThat(read.text(ISO_8859_1)).isEqualTo("at lunch");
    }

    @Test
    void coloursBehindTheTextAreKept() {
        ByteString colours = ByteString.decodeHex("00000000ffffff00");
        IcqRelay plain = IcqRelay.message(1, IcqContent.PLAIN, "hi");
        IcqRelay coloured = new IcqRelay(
                plain.version(),
                plain.plugIn(),
                plain.clientFlags(),
                plain.counter(),
                plain.type(),
                plain.flags(),
                plain.status(),
                plain.priority(),
                plain.text(),
                colours);
        assertThat(IcqRelay.of(coloured.proposal(COOKIE))).contains(coloured);
    }

    @Test
    void otherProposalsAndDamagedBlocksAreNoRelay() {
        assertThat(IcqRelay.of(
                        golden("SendIcbm/file", SendIcbm.class).rendezvous().orElseThrow()))
                .isEmpty();
        Rendezvous relay = golden("SendIcbm/relay", SendIcbm.class).rendezvous().orElseThrow();
        TlvBlock cut = TlvBlock.builder().u16(0x2711, 0x1B00).build();
        assertThat(IcqRelay.of(new Rendezvous(Rendezvous.PROPOSE, 1, relay.capability(), cut)))
                .isEmpty();
    }

    private static IcqContent content(String hex) {
        return new IcqContent(IcqContent.URL, IcqContent.NORMAL, ByteString.decodeHex(hex));
    }
}
