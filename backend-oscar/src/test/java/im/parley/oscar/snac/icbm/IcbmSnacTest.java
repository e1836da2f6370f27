// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.UserInfo;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class IcbmSnacTest {
    private static final long COOKIE = 0x3132333435363700L;

    @Test
    void limitsAreAskedToldAndSet() {
        assertGolden("IcbmParametersQuery", new IcbmParametersQuery());
        assertGolden("IcbmParameters", new IcbmParameters(2, 3, 512, 999, 999, 1000));
        long flags = IcbmFeature.MESSAGES
                | IcbmFeature.MISSED_MESSAGES
                | IcbmFeature.TYPING
                | IcbmFeature.SMS
                | IcbmFeature.OFFLINE_MESSAGES
                | IcbmFeature.HTML_FOR_ICQ;
        assertGolden("SetIcbmParameters", SetIcbmParameters.all(flags, 8000));
        assertGolden("DeleteIcbmParameters", new DeleteIcbmParameters(1));
    }

    @Test
    void aMessageGoesOutWithItsFlags() {
        SendIcbm message = SendIcbm.text(
                COOKIE, "bobtest", "<HTML><BODY>Hi Bob!</BODY></HTML>", IcbmFlag.ACK_WANTED, IcbmFlag.STORE);
        assertGolden("SendIcbm", message);
        assertThat(message.has(IcbmFlag.STORE)).isTrue();
        assertThat(message.has(IcbmFlag.AUTO_REPLY)).isFalse();
    }

    @Test
    void aMessageComesInWithItsSender() {
        IncomingIcbm message = golden("IncomingIcbm", IncomingIcbm.class);
        assertThat(message.cookie()).isEqualTo(0xA1B2C3D4E5F60708L);
        assertThat(message.channel()).isEqualTo(Icbm.TEXT);
        assertThat(message.sender().screenName()).isEqualTo("Bob Test");
        assertThat(message.sender().sessionLength()).isEqualTo(95);
        assertThat(message.text(ISO_8859_1)).contains("hé ☃");
        assertThat(message.has(IcbmFlag.TYPING_WANTED)).isTrue();
        assertThat(message.sentTime()).isZero();
        assertThat(message.toString()).doesNotContain("☃");
    }

    @Test
    void textIsUtf16WhereItMustBe() {
        SendIcbm message = golden("SendIcbm/emoji", SendIcbm.class);
        assertThat(message.text(ISO_8859_1)).contains("<HTML><BODY>😀 emoji beyond the BMP</BODY></HTML>");
        assertGolden(
                "SendIcbm/emoji",
                SendIcbm.text(
                        0x3730343434383700L,
                        "bob",
                        "<HTML><BODY>😀 emoji beyond the BMP</BODY></HTML>",
                        IcbmFlag.ACK_WANTED));
    }

    @Test
    void aStoredMessageTellsWhenItWasSent() {
        IncomingIcbm stored = golden("IncomingIcbm/stored", IncomingIcbm.class);
        assertThat(stored.sentTime()).isEqualTo(0x6B00D5A3L);
        IncomingIcbm sent = new IncomingIcbm(
                stored.cookie(), Icbm.TEXT, stored.sender(), stored.tlvs().without(0x0016));
        assertThat(sent.storedAt(0x6B00D5A3L)).isEqualTo(stored);
    }

    @Test
    void anIconIsAnnouncedInAMessage() {
        SendIcbm message = golden("SendIcbm/icon", SendIcbm.class);
        assertThat(message.icon()).contains(new IconAnnouncement(88, 0x8BEB, 0x6B00D4E0L));
        TlvBlock written = TlvBlock.builder()
                .value(0x0008, message.icon().orElseThrow()::write)
                .build();
        assertThat(message.tlvs().bytes(0x0008)).isEqualTo(written.bytes(0x0008));
    }

    @Test
    void relayingLeavesOutWhatIsForTheServer() {
        UserInfo alice = UserInfo.of("Alice");
        IncomingIcbm relayed =
                IncomingIcbm.relay(golden("SendIcbm/icon", SendIcbm.class), alice, IcbmFlag.TYPING_WANTED);
        assertThat(relayed.sender()).isEqualTo(alice);
        assertThat(relayed.tlvs().toString()).isEqualTo("{0002[78] 0008[12] 000B[0]}");
    }

    @Test
    void aMessageOfTheServerIsText() {
        IncomingIcbm message = IncomingIcbm.text(0, UserInfo.of("Server"), "héllo", IcbmFlag.AUTO_REPLY);
        assertThat(message.text(ISO_8859_1)).contains("héllo");
        assertThat(message.has(IcbmFlag.AUTO_REPLY)).isTrue();
    }

    @Test
    void whatHasNoTextKeepsItsBytes() {
        TlvBlock encrypted = TlvBlock.builder()
                .bytes(0x0002, ByteString.decodeHex("0d010002beef"))
                .build();
        IncomingIcbm message = new IncomingIcbm(1, Icbm.TEXT, UserInfo.of("bob"), encrypted);
        assertThat(message.text(ISO_8859_1)).isEmpty();
        assertThat(message.content()).isEqualTo(ByteString.decodeHex("0d010002beef"));
        IncomingIcbm proposal = golden("IncomingIcbm", IncomingIcbm.class);
        assertThat(new IncomingIcbm(1, 7, proposal.sender(), proposal.tlvs()).text(ISO_8859_1))
                .isEmpty();
        assertThat(new IncomingIcbm(1, 7, proposal.sender(), TlvBlock.EMPTY).content())
                .isEqualTo(ByteString.EMPTY);
    }

    @Test
    void receiptsAndTypingRepeatWhoAndWhat() {
        assertGolden("IcbmAck", IcbmAck.of(golden("SendIcbm", SendIcbm.class)));
        assertGolden("TypingNotice", TypingNotice.of("Bob Test", TypingNotice.TYPING));
    }

    @Test
    void warningsAreOpenOrAnonymous() {
        assertGolden("WarnUser", WarnUser.anonymously("carol"));
        assertThat(WarnUser.anonymously("carol").isAnonymous()).isTrue();
        assertThat(WarnUser.openly("carol").isAnonymous()).isFalse();
        assertGolden("WarnResult", new WarnResult(100, 200));
    }

    @Test
    void missedMessagesTellWhoseAndWhy() {
        List<MissedMessages.Missed> missed =
                golden("MissedMessages", MissedMessages.class).senders();
        assertThat(missed).hasSize(2);
        assertThat(missed.get(0).sender().classFlags()).isEqualTo(0x11);
        assertThat(missed.get(0).count()).isEqualTo(2);
        assertThat(missed.get(0).reason()).contains(MissedReason.TOO_LARGE);
        assertThat(missed.get(1))
                .isEqualTo(new MissedMessages.Missed(2, new UserInfo("carol", 30, TlvBlock.EMPTY), 1, 7));
        assertThat(missed.get(1).reason()).isEmpty();
    }

    @Test
    void storedMessagesAreFetchedAndEnd() {
        assertGolden("RetrieveOfflineMessages", new RetrieveOfflineMessages());
        assertGolden("OfflineMessagesEnd", new OfflineMessagesEnd());
    }
}
