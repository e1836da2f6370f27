// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.alert;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.oscar.wire.TlvBlock;
import java.util.UUID;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class AlertSnacTest {
    @Test
    void subscribingNamesWhatIsWanted() {
        assertGolden("AlertSubscribe", AlertSubscribe.toMail());
        assertThat(AlertSubscribe.toMail().ids())
                .containsExactly(
                        UUID.fromString("5d5e1708-55aa-11d3-b143-0060b0fb1ecb"),
                        UUID.fromString("b3809ad8-0dba-11d5-9f8a-0060b0ee0631"));
    }

    @Test
    void theBodyOfAnActivationMayComeUnderTheWrongAddress() {
        AlertActivate usual = AlertActivate.usual();
        assertGolden("AlertActivate", usual);
        AlertSubscribe misplaced = new AlertSubscribe(usual.body());
        assertGolden("AlertSubscribe/activating", misplaced);
        assertThat(misplaced.ids()).isEmpty();
    }

    @Test
    void aNoticeCountsTheMail() {
        MailNotice notice = golden("MailNotice", MailNotice.class);
        assertThat(MailNotice.of(notice.cookie(), notice.id(), 3, "example.org", "http://example.org/"))
                .isEqualTo(notice);
        assertThat(notice.cookie()).isEqualTo(ByteString.decodeHex("6b00d4c501020304"));
        assertThat(notice.id()).isEqualTo(UUID.fromString("b3809ad8-0dba-11d5-9f8a-0060b0ee0631"));
        assertThat(notice.count()).isEqualTo(3);
        assertThat(notice.hasUnread()).isTrue();
        assertThat(notice.domain()).contains("example.org");
        assertThat(notice.url()).contains("http://example.org/");
        assertThat(notice.title()).isEmpty();
    }

    @Test
    void aNoticeHasACookieOfEightBytes() {
        UUID id = new UUID(0, 0);
        assertThatThrownBy(() -> new MailNotice(ByteString.EMPTY, id, TlvBlock.EMPTY))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
