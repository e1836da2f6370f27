// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.IncomingMessage;
import im.parley.RichText;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTalkSessionTest {
    /** What a client of ICQ's first years said of itself. */
    private static final UserInfo PLAIN =
            icq(Capability.ICQ_INTEROPERABILITY, Capability.SHORT_FORMS, Capability.ICQ_SERVER_RELAY, Capability.CHAT);

    private static final UserInfo RICH = icq(Capability.SHORT_FORMS, Capability.HTML_MESSAGES);

    private static UserInfo icq(Capability... all) {
        return new UserInfo(
                "100003",
                0,
                TlvBlock.builder()
                        .u16(0x0001, 0x0050)
                        .value(0x000D, out -> List.of(all).forEach(one -> one.write(out)))
                        .build());
    }

    private static Talk talk(String self) {
        return new Talk(self, List.of(0x01, 0x02, 0x03, 0x04, 0x13));
    }

    /** Returns what is told of a message. */
    private static RichText read(Talk talk, UserInfo sender, String text) {
        talk.online();
        talk.bos.push(IncomingIcbm.text(7, sender, text));
        return talk.context.next(IncomingMessage.class).body();
    }

    @Test
    void icqUsersWithoutMarkupSayWhatTheyWrite() {
        RichText said = RichText.of("a <b>b</b>\n&amp; c");
        assertThat(read(talk("100001"), PLAIN, "a <b>b</b>\r\n&amp; c")).isEqualTo(said);
        assertThat(read(talk("alice"), PLAIN, "a <b>b</b>\r\n&amp; c")).isEqualTo(said);
    }

    @Test
    void whatIsPlainlyMarkupIsReadAsSuch() {
        assertThat(read(talk("100001"), PLAIN, "<html><body>a <b>b</b></body></html>"))
                .isEqualTo(RichText.html("a <b>b</b>"));
    }

    @Test
    void whoKnowsMarkupOrTellsNothingOrIsOfAimWritesMarkup() {
        for (UserInfo sender : List.of(RICH, UserInfo.of("100003"), new UserInfo("bob", 0, PLAIN.tlvs()))) {
            assertThat(read(talk("100001"), sender, "a <b>b</b>")).isEqualTo(RichText.html("a <b>b</b>"));
        }
    }
}
