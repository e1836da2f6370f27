// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException.Reason;
import im.parley.oscar.wire.TlvBlock;
import org.junit.jupiter.api.Test;

class AdminSnacTest {
    @Test
    void anEmptyTlvAsksForItsValue() {
        assertGolden("AccountInfoQuery", AccountInfoQuery.email());
        assertThat(AccountInfoQuery.email().wantsEmail()).isTrue();
        assertThat(AccountInfoQuery.email().wantsName()).isFalse();
        assertThat(AccountInfoQuery.name().wantsName()).isTrue();
        assertThat(AccountInfoQuery.registration().wantsRegistration()).isTrue();
    }

    @Test
    void factsComeWithWhatMayBeDone() {
        AccountInfo info = golden("AccountInfo", AccountInfo.class);
        assertThat(info.permission()).isEqualTo(AccountFacts.READ_WRITE);
        assertThat(info.email()).contains("a@example.org");
        assertThat(info.name()).isEmpty();
        assertThat(info.registration()).isZero();
        assertThat(info.failure()).isEmpty();
        assertGolden(
                "AccountInfo",
                new AccountInfo(
                        3, TlvBlock.builder().string(0x11, "a@example.org").build()));
    }

    @Test
    void aRefusalTellsWhyAndWhere() {
        AccountInfo refused = golden("AccountInfo/refused", AccountInfo.class);
        assertThat(refused.failure().orElseThrow().reason()).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(refused.errorUrl()).contains("http://example.org/");
        assertGolden("ChangeAccountReply/refused", ChangeAccountReply.refused(3, 0x0A));
        assertThat(ChangeAccountReply.refused(3, 0x0A).failure().orElseThrow()).hasMessageContaining("old password");
        assertThat(AccountInfo.refused(1, 0x15).failure().orElseThrow().reason())
                .isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void oneThingIsChangedAtATime() {
        assertGolden("ChangeAccount", ChangeAccount.name("Ali ce"));
        assertGolden("ChangeAccount/registration", ChangeAccount.registration(2));
        assertThat(ChangeAccount.name("Ali ce").name()).contains("Ali ce");
        assertThat(ChangeAccount.email("a@example.org").email()).contains("a@example.org");
        ChangeAccountReply reply = golden("ChangeAccountReply", ChangeAccountReply.class);
        assertThat(reply.name()).contains("Ali ce");
        assertThat(reply.failure()).isEmpty();
    }

    @Test
    void aNewPasswordNeedsTheOldOne() {
        ChangeAccount change = ChangeAccount.password("new-secret", "old-secret");
        assertGolden("ChangeAccount/password", change);
        assertThat(change.newPassword()).contains("new-secret");
        assertThat(change.oldPassword()).contains("old-secret");
        assertThat(change.toString()).doesNotContain("secret");
    }

    @Test
    void anAccountIsConfirmedByEmail() {
        assertGolden("ConfirmAccount", new ConfirmAccount());
        ConfirmAccountReply reply = golden("ConfirmAccountReply", ConfirmAccountReply.class);
        assertThat(reply.status()).isEqualTo(ConfirmAccountReply.ALREADY_CONFIRMED);
        assertThat(reply.tlvs().string(4)).contains("http://example.org/");
        assertThat(ConfirmAccountReply.of(ConfirmAccountReply.EMAIL_SENT).tlvs().isEmpty())
                .isTrue();
    }

    @Test
    void everyErrorIsFoundByItsNumberAndUnknownOnesSayIt() {
        for (AccountError error : AccountError.values()) {
            assertThat(AccountError.of(error.code())).contains(error);
            assertThat(AccountError.exception(error.code()))
                    .hasMessageContaining(error.text())
                    .extracting("reason")
                    .isEqualTo(error.reason());
        }
        assertThat(AccountError.exception(0x99).reason()).isEqualTo(Reason.OTHER);
        assertThat(AccountError.exception(0x99)).hasMessageContaining("99");
    }
}
