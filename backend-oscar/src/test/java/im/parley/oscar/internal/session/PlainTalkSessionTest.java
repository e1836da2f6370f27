// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.IncomingMessage;
import im.parley.OutgoingMessage;
import im.parley.RichText;
import im.parley.extension.People.DetailsChange;
import im.parley.oscar.snac.buddy.BuddyArrived;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import im.parley.spi.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainTalkSessionTest {
    /** What a client of ICQ's first years said of itself. */
    private static final UserInfo PLAIN =
            icq(Capability.ICQ_INTEROPERABILITY, Capability.SHORT_FORMS, Capability.ICQ_SERVER_RELAY, Capability.CHAT);

    private static final UserInfo RICH = icq(Capability.SHORT_FORMS, Capability.HTML_MESSAGES);
    private static final RichText SAID = RichText.html("1 &lt; 2<BR><B>so</B> &amp; on");

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

    /** Tells of somebody, and returns what is written to the same. */
    private static String written(Talk talk, UserInfo... seen) {
        Session session = talk.online();
        for (UserInfo each : seen) {
            talk.bos.push(BuddyArrived.of(each));
            talk.context.next(DetailsChange.class);
        }
        session.send(Talk.user("100003"), OutgoingMessage.of(SAID)).test();
        return talk.bos.expect(SendIcbm.class).text(ISO_8859_1).orElseThrow();
    }

    @Test
    void icqUsersWithoutMarkupAreWrittenPlainText() {
        assertThat(written(talk("100001"), PLAIN)).isEqualTo("1 < 2\r\nso & on");
    }

    @Test
    void icqUsersWithMarkupAreWrittenMarkup() {
        assertThat(written(talk("100001"), RICH)).isEqualTo(SAID.toHtml());
    }

    @Test
    void whoHasNotToldIsWrittenMarkup() {
        assertThat(written(talk("100001"))).isEqualTo(SAID.toHtml());
    }

    @Test
    void aimUsersWriteMarkupToEverybody() {
        assertThat(written(talk("alice"), PLAIN)).isEqualTo(SAID.toHtml());
    }

    /** Returns what is told of a message. */
    private static RichText read(Talk talk, UserInfo sender, String text) {
        talk.online();
        talk.bos.push(IncomingIcbm.text(7, sender, text));
        return talk.context.next(IncomingMessage.class).body();
    }

    @Test
    void icqUsersWithoutMarkupSayWhatTheyWrite() {
        assertThat(read(talk("100001"), PLAIN, "a <b>b</b>\r\n&amp; c")).isEqualTo(RichText.of("a <b>b</b>\n&amp; c"));
    }

    @Test
    void whatIsPlainlyMarkupIsReadAsSuch() {
        assertThat(read(talk("100001"), PLAIN, "<html><body>a <b>b</b></body></html>"))
                .isEqualTo(RichText.html("a <b>b</b>"));
    }

    @Test
    void icqUsersWithMarkupAndAimAccountsReadMarkup() {
        assertThat(read(talk("100001"), RICH, "a <b>b</b>")).isEqualTo(RichText.html("a <b>b</b>"));
        assertThat(read(talk("alice"), PLAIN, "a <b>b</b>")).isEqualTo(RichText.html("a <b>b</b>"));
    }
}
