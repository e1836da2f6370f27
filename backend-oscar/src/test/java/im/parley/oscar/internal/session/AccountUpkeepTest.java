// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static im.parley.oscar.internal.session.Outcomes.failure;
import static im.parley.oscar.internal.session.Outcomes.result;
import static im.parley.oscar.internal.session.Outcomes.value;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.extension.AccountSettings;
import im.parley.oscar.AccountRegistration;
import im.parley.oscar.AccountRegistration.Disclosure;
import im.parley.oscar.snac.admin.AccountError;
import im.parley.oscar.snac.admin.AccountInfo;
import im.parley.oscar.snac.admin.AccountInfoQuery;
import im.parley.oscar.snac.admin.AdminSnac;
import im.parley.oscar.snac.admin.ChangeAccount;
import im.parley.oscar.snac.admin.ChangeAccountReply;
import im.parley.oscar.snac.admin.ConfirmAccount;
import im.parley.oscar.snac.admin.ConfirmAccountReply;
import im.parley.oscar.wire.TlvBlock;
import im.parley.spi.Session;
import io.reactivex.rxjava3.observers.TestObserver;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountUpkeepTest {
    private static final ChangeAccountReply DONE = new ChangeAccountReply(3, TlvBlock.EMPTY);

    private final Talk talk = new Talk();
    private final ScriptedServer admin = talk.service("admin");
    private final Session session = talk.online();
    private final AccountSettings settings = session.part(AccountSettings.class).orElseThrow();
    private final AccountRegistration registration =
            session.part(AccountRegistration.class).orElseThrow();

    @Test
    void everythingIsChangedOverOneConnection() {
        TestObserver<Void> format = settings.formatName("A lice").test();
        talk.bringUpService(admin, AdminSnac.FAMILY);
        assertThat(admin.expect(ChangeAccount.class).name()).contains("A lice");
        admin.answer(DONE);
        result(format);

        TestObserver<Void> password = settings.changePassword("old", "fresh").test();
        ChangeAccount change = admin.expect(ChangeAccount.class);
        assertThat(change.oldPassword()).contains("old");
        assertThat(change.newPassword()).contains("fresh");
        admin.answer(DONE);
        result(password);

        TestObserver<Void> email = settings.changeEmail("a@example.org").test();
        assertThat(admin.expect(ChangeAccount.class).email()).contains("a@example.org");
        admin.answer(DONE);
        result(email);

        TestObserver<Void> disclosure =
                registration.setDisclosure(Disclosure.LIMITED).test();
        assertThat(admin.expect(ChangeAccount.class)).isEqualTo(ChangeAccount.registration(2));
        admin.answer(DONE);
        result(disclosure);
    }

    @Test
    void everythingCanBeAsked() {
        TestObserver<String> email = settings.email().test();
        talk.bringUpService(admin, AdminSnac.FAMILY);
        assertThat(admin.expect(AccountInfoQuery.class).wantsEmail()).isTrue();
        admin.answer(new AccountInfo(
                3, TlvBlock.builder().string(0x0011, "a@example.org").build()));
        assertThat(value(email)).isEqualTo("a@example.org");

        TestObserver<String> none = settings.email().test();
        admin.expect(AccountInfoQuery.class);
        admin.answer(new AccountInfo(3, TlvBlock.builder().string(0x0011, "").build()));
        result(none).assertNoValues();

        TestObserver<String> name = registration.formattedName().test();
        assertThat(admin.expect(AccountInfoQuery.class).wantsName()).isTrue();
        admin.answer(
                new AccountInfo(3, TlvBlock.builder().string(0x0001, "A lice").build()));
        assertThat(value(name)).isEqualTo("A lice");

        TestObserver<Disclosure> disclosure = registration.disclosure().test();
        assertThat(admin.expect(AccountInfoQuery.class).wantsRegistration()).isTrue();
        admin.answer(new AccountInfo(3, TlvBlock.builder().u16(0x0013, 3).build()));
        assertThat(value(disclosure)).isEqualTo(Disclosure.FULL);
    }

    private TestObserver<Void> confirmed(ConfirmAccountReply reply) {
        TestObserver<Void> confirm = settings.confirm().test();
        talk.bringUpService(admin, AdminSnac.FAMILY);
        admin.expect(ConfirmAccount.class);
        admin.answer(reply);
        return confirm;
    }

    @Test
    void anAccountIsConfirmedByMail() {
        result(confirmed(ConfirmAccountReply.of(ConfirmAccountReply.EMAIL_SENT)));
    }

    @Test
    void aConfirmedAccountIsNotConfirmedAgain() {
        TlvBlock page = TlvBlock.builder()
                .string(0x0004, "http://example.org/confirmed")
                .build();
        RequestException refusal = failure(
                confirmed(new ConfirmAccountReply(ConfirmAccountReply.ALREADY_CONFIRMED, page)),
                RequestException.class);
        assertThat(refusal.reason()).isEqualTo(Reason.ALREADY_EXISTS);
        assertThat(refusal.code()).isEqualTo(0x1E);
        assertThat(refusal.url()).contains(URI.create("http://example.org/confirmed"));
    }

    @Test
    void aServerThatCannotConfirmSaysWhy() {
        RequestException refusal =
                failure(confirmed(ConfirmAccountReply.of(ConfirmAccountReply.SERVER_ERROR)), RequestException.class);
        assertThat(refusal.code()).isEqualTo(0x23);
    }

    @ParameterizedTest
    @EnumSource(AccountError.class)
    void everyRefusalHasItsNumberAndItsPage(AccountError error) {
        TlvBlock why = TlvBlock.builder()
                .u16(0x0008, error.code())
                .string(0x0004, "http://example.org/why")
                .build();
        TestObserver<Void> change = settings.formatName("Mallory").test();
        talk.bringUpService(admin, AdminSnac.FAMILY);
        admin.expect(ChangeAccount.class);
        admin.answer(new ChangeAccountReply(3, why));
        RequestException refusal = failure(change, RequestException.class);
        assertThat(refusal.code()).isEqualTo(error.code());
        assertThat(refusal.reason()).isEqualTo(error.reason());
        assertThat(refusal.url()).contains(URI.create("http://example.org/why"));

        TestObserver<String> ask = settings.email().test();
        admin.expect(AccountInfoQuery.class);
        admin.answer(AccountInfo.refused(1, error.code()));
        assertThat(failure(ask, RequestException.class).code()).isEqualTo(error.code());
    }
}
