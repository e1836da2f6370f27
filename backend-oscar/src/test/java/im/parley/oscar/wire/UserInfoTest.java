// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class UserInfoTest {
    private static final ByteString ICON = ByteString.decodeHex("4ab80dd8042f177146057a6e1794b3b6");

    private static UserInfo user(TlvBuilder tlvs) {
        return new UserInfo("bob", 0, tlvs.build());
    }

    @Test
    void timesAndFlagsAreNumbers() {
        UserInfo user = user(TlvBlock.builder()
                .u16(0x01, UserInfo.CLASS_FREE | UserInfo.CLASS_AWAY)
                .u32(0x02, 1_000)
                .u32(0x03, 2_000)
                .u16(0x04, 30)
                .u32(0x05, 3_000)
                .u32(0x06, IcqStatus.WEB_AWARE | IcqStatus.AWAY)
                .u16(0x08, 8)
                .u32(0x0A, 0x7F000001)
                .u32(0x0F, 60)
                .u8(0x14, 2)
                .u32(0x1E, 1)
                .u32(0x1F, 0x00040000)
                .u32(0x23, 4_000)
                .u32(0x26, 5_000)
                .u32(0x27, 6_000)
                .u8(0x28, 1)
                .string(0x2A, "NO"));
        assertThat(user.isAway()).isTrue();
        assertThat(user.is(UserInfo.CLASS_FREE)).isTrue();
        assertThat(user.is(UserInfo.CLASS_WIRELESS)).isFalse();
        assertThat(user.accountCreationTime()).isEqualTo(1_000);
        assertThat(user.signOnTime()).isEqualTo(2_000);
        assertThat(user.idleMinutes()).isEqualTo(30);
        assertThat(user.memberSince()).isEqualTo(3_000);
        assertThat(user.status()).isEqualTo(0x0001_0001L);
        assertThat(user.clientType()).isEqualTo(8);
        assertThat(user.externalIp()).isEqualTo(0x7F000001);
        assertThat(user.sessionLength()).isEqualTo(60);
        assertThat(user.instance()).isEqualTo(2);
        assertThat(user.subscriptions()).isEqualTo(1);
        assertThat(user.furtherFlags()).isEqualTo(0x00040000);
        assertThat(user.buddyFeedTime()).isEqualTo(4_000);
        assertThat(user.profileTime()).isEqualTo(5_000);
        assertThat(user.awayTime()).isEqualTo(6_000);
        assertThat(user.isPrimaryInstance()).isTrue();
        assertThat(user.country()).contains("NO");
    }

    @Test
    void whatIsAbsentIsNotTold() {
        UserInfo bob = UserInfo.of("bob");
        assertThat(bob.isAway()).isFalse();
        assertThat(bob.idleMinutes()).isZero();
        assertThat(bob.sessionLength()).isZero();
        assertThat(bob.capabilities()).isEmpty();
        assertThat(bob.art()).isEmpty();
        assertThat(bob.statusText()).isEmpty();
        assertThat(bob.directConnection()).isEmpty();
        assertThat(bob.certificateHash()).isEmpty();
        assertThat(bob.isPrimaryInstance()).isFalse();
    }

    @Test
    void classFlagsMayHaveFourBytes() {
        assertThat(user(TlvBlock.builder().u32(0x01, UserInfo.CLASS_AWAY)).isAway())
                .isTrue();
    }

    @Test
    void usersOnAolHaveASessionLengthOfTheirOwn() {
        assertThat(user(TlvBlock.builder().u32(0x10, 90)).sessionLength()).isEqualTo(90);
    }

    @Test
    void capabilitiesComeLongAndShortAndEachOnce() {
        UserInfo user = user(TlvBlock.builder()
                .value(
                        0x0D,
                        out -> out.all(
                                List.of(Capability.CHAT, Capability.SEND_FILE, Capability.CHAT), Capability::write))
                .value(0x19, out -> out.u16(0x1343).u16(0x1345)));
        assertThat(user.capabilities()).containsExactly(Capability.CHAT, Capability.SEND_FILE, Capability.DIRECT_IM);
        assertThat(user.can(Capability.DIRECT_IM)).isTrue();
        assertThat(user.can(Capability.VOICE)).isFalse();
    }

    @Test
    void aCapabilityCutShortIsLeftOut() {
        UserInfo user = user(TlvBlock.builder().value(0x0D, out -> {
            Capability.CHAT.write(out);
            out.u32(7);
        }));
        assertThat(user.capabilities()).containsExactly(Capability.CHAT);
    }

    @Test
    void artIsFoundByItsType() {
        BartId icon = BartId.icon(ICON);
        BartId text = BartId.statusText("at lunch");
        UserInfo user = user(TlvBlock.builder().value(0x1D, out -> out.all(List.of(icon, text), BartId::write)));
        assertThat(user.art()).containsExactly(icon, text);
        assertThat(user.art(BartId.BUDDY_ICON)).contains(icon);
        assertThat(user.art(BartId.MOOD)).isEmpty();
        assertThat(user.statusText()).contains("at lunch");
    }

    @Test
    void anEmptyStatusTextIsNone() {
        UserInfo user = user(TlvBlock.builder().value(0x1D, BartId.statusText("")::write));
        assertThat(user.statusText()).isEmpty();
    }

    @Test
    void changesOfAnIcqUserHaveTimes() {
        UserInfo user = user(TlvBlock.builder()
                .value(0x11, out -> out.u8(1).u32(1_000).u8(3).u32(2_000))
                .bytes(0x1A, ICON));
        assertThat(user.changes()).containsExactly(new UserInfo.Change(1, 1_000), new UserInfo.Change(3, 2_000));
        assertThat(user.aolCapabilities()).contains(ICON);
        assertThat(UserInfo.of("100001").changes()).isEmpty();
    }

    @Test
    void directConnectionsAreDescribedIn37Bytes() {
        UserInfo user = user(TlvBlock.builder().value(0x0C, DirectConnectionInfo.NONE::write));
        assertThat(user.tlvs().sizeOf(0x0C)).isEqualTo(37);
        assertThat(user.directConnection()).contains(DirectConnectionInfo.NONE);
        assertThat(user(TlvBlock.builder().u16(0x0C, 0)).directConnection()).isEmpty();
    }
}
