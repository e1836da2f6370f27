// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.toc.wire.PermitMode;
import im.parley.toc.wire.RendezvousTlv;
import im.parley.toc.wire.TextEncoding;
import im.parley.toc.wire.TocConfig;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.WireText;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** What records tell beyond their fields. */
class ReplyContentTest {
    private static final UUID CHAT = UUID.fromString("748f2420-6287-11d1-8222-444553540000");
    private static final UUID SEND_FILE = UUID.fromString("09461343-4c7f-11d1-8222-444553540000");

    private static TocReply parse(String line) {
        return TocReplies.parse(line.getBytes(UTF_8));
    }

    @Test
    void capabilitiesOfAolStartWithTheClientAndEndWithAComma() {
        BuddyCaps2 caps = new BuddyCaps2("bob", "210,1343,748F2420-6287-11D1-8222-444553540000,what,");
        assertThat(caps.clientType()).hasValue(0x210);
        assertThat(caps.capabilities()).containsExactly(SEND_FILE, CHAT);
    }

    @Test
    void capabilitiesOfOtherServersAreUuidsAlone() {
        BuddyCaps2 caps = BuddyCaps2.of("bob", List.of(SEND_FILE, CHAT));
        assertThat(caps.list()).isEqualTo("09461343-4c7f-11d1-8222-444553540000,748f2420-6287-11d1-8222-444553540000");
        assertThat(caps.clientType()).isEmpty();
        assertThat(caps.capabilities()).containsExactly(SEND_FILE, CHAT);
    }

    @Test
    void thereMayBeNoCapabilities() {
        assertThat(new BuddyCaps2("bob", "").capabilities()).isEmpty();
        assertThat(new BuddyCaps2("bob", "").clientType()).isEmpty();
        assertThat(new BuddyCaps2("bob", "x,").clientType()).isEmpty();
    }

    @Test
    void aStatusTextIsInItsItem() {
        BartItem item = BartItem.ofStatusText("back soon");
        assertThat(item.data().hex()).isEqualTo("00096261636b20736f6f6e0000");
        assertThat(item.statusText()).hasValue("back soon");
        assertThat(new BartItem(0, BartItem.ICON, item.data()).statusText()).isEmpty();
        assertThat(new BartItem(0, BartItem.STATUS_TEXT, ByteString.EMPTY).statusText())
                .isEmpty();
        assertThat(new BartItem(0, BartItem.STATUS_TEXT, ByteString.decodeHex("000961")).statusText())
                .isEmpty();
    }

    @Test
    void aStatusTextHasALimit() {
        assertThat(BartItem.ofStatusText("x".repeat(255)).statusText()).hasValue("x".repeat(255));
        assertThatThrownBy(() -> BartItem.ofStatusText("x".repeat(256))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBlankBehindTheLastItemIsNone() {
        assertThat(parse("BART2:bob:0 1 AA== ")).isEqualTo(parse("BART2:bob:0 1 AA=="));
        assertThat(parse("BART2:bob:")).isEqualTo(new Bart2("bob", List.of()));
        assertThat(parse("BART2:bob:0 1 ")).isEqualTo(new Bart2("bob", List.of(new BartItem(0, 1, ByteString.EMPTY))));
    }

    @Test
    void listsAreInTheirLines() {
        TocConfig list = ((Config) parse("CONFIG:{m 1\ng Friends\nb tess\nb alice\n}")).list();
        assertThat(list.mode()).hasValue(PermitMode.PERMIT_ALL);
        assertThat(((Config2) parse("CONFIG2:m:1\ng:Friends\nb:tess\nb:alice\ndone:\n")).list())
                .isEqualTo(list);
    }

    @Test
    void errorsSayWhatHappened() {
        assertThat(((ErrorReply) parse("ERROR:901:bob")).description()).isEqualTo("bob is not available");
        assertThat(ErrorReply.of(TocErrorCode.BAD_CREDENTIALS).description()).isEqualTo("name or password is wrong");
        assertThat(((ErrorReply) parse("ERROR:1234")).description()).isEqualTo("error 1234");
        assertThat(((ErrorReply) parse("ERROR:1234:a:b")).description()).isEqualTo("error 1234: a, b");
    }

    @Test
    void aUserInfoHoldsTextsInTheirOwnEncodings() {
        byte[] texts = ByteString.decodeHex("676f6e65" + "fe" + "00630061006600e9" + "fe" + "78")
                .toByteArray();
        UserInfo info = new UserInfo("bob", true, 0, 0, 0, new UserClass(" O "), "", ByteString.of(texts));
        assertThat(info.away()).isEqualTo(WireText.of("gone"));
        assertThat(info.profile()).isEqualTo(new WireText("café", TextEncoding.UTF_16BE));
    }

    @Test
    void aUserInfoMayHoldLess() {
        UserInfo info = new UserInfo("bob", true, 0, 0, 0, new UserClass(" O "), "", ByteString.EMPTY);
        assertThat(info.away().isEmpty()).isTrue();
        assertThat(info.profile().isEmpty()).isTrue();
    }

    @Test
    void statusesTellWhetherItWentWell() {
        assertThat(new DirStatus(0, List.of()).isSuccess()).isTrue();
        assertThat(new DirStatus(1, List.of()).isSuccess()).isTrue();
        assertThat(new DirStatus(2, List.of()).isSuccess()).isFalse();
        assertThat(new AdminNickStatus(0, List.of()).isSuccess()).isTrue();
        assertThat(new AdminPasswdStatus(1, List.of()).isSuccess()).isFalse();
    }

    @Test
    void anOfferIsAskedForATlv() {
        RvousPropose offer = (RvousPropose) parse("RVOUS_PROPOSE:a:b::1:c:d:e:1:12:aGk=:12:");
        assertThat(offer.tlv(RendezvousTlv.DESCRIPTION)).hasValue(ByteString.encodeUtf8("hi"));
        assertThat(offer.tlv(RendezvousTlv.SERVICE_DATA)).isEqualTo(Optional.empty());
    }

    @Test
    void aPagesCookieIsNotShown() {
        byte[] line = "GOTO_URL:profile:info?cookie=000a6b00&from=tess&user=alice".getBytes(UTF_8);
        assertThat(TocReplies.parse(line)).hasToString("GotoUrl[window=profile, url=info?...]");
        assertThat(new GotoUrl("w", "page")).hasToString("GotoUrl[window=w, url=page]");
        TocReplies.redact(line);
        assertThat(new String(line, UTF_8))
                .isEqualTo("GOTO_URL:profile:info?cookie=\0\0\0\0\0\0\0\0&from=tess&user=alice");
    }

    @Test
    void otherLinesAreLeftAsTheyAreWhenRedacted() {
        for (String text : List.of("IM_IN:bob:F:my cookie=1", "X:cookie=1", "")) {
            byte[] line = text.getBytes(UTF_8);
            TocReplies.redact(line);
            assertThat(new String(line, UTF_8)).isEqualTo(text);
        }
    }
}
