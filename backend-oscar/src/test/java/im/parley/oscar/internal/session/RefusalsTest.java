// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static im.parley.oscar.internal.session.Outcomes.failure;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.OutgoingMessage;
import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.RichText;
import im.parley.UserId;
import im.parley.extension.AccountSettings;
import im.parley.extension.Directory;
import im.parley.extension.DirectoryEntry;
import im.parley.extension.Profiles;
import im.parley.extension.Warnings;
import im.parley.oscar.Invitations;
import im.parley.oscar.snac.admin.AdminSnac;
import im.parley.oscar.snac.directory.DirectorySnac;
import im.parley.oscar.snac.icbm.IcbmErrorSubcode;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.snac.icbm.WarnUser;
import im.parley.oscar.snac.invite.InviteFriend;
import im.parley.oscar.snac.locate.DirectoryInfoRequest;
import im.parley.oscar.snac.locate.SetDirectoryInfo;
import im.parley.oscar.snac.locate.SetUserInfo;
import im.parley.oscar.snac.locate.UserInfoQuery;
import im.parley.oscar.snac.locate.UserInfoRequest;
import im.parley.oscar.snac.service.ServiceRequest;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacErrorCode;
import im.parley.oscar.wire.TlvBlock;
import im.parley.spi.Session;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.observers.TestObserver;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that a server can answer instead of doing what it was asked. */
class RefusalsTest {
    private static final UserId BOB = Talk.user("Bob");

    private final Talk talk = new Talk().serving(0x01, 0x02, 0x03, 0x04, 0x06, 0x0A, 0x13);
    private final ScriptedServer directory = talk.service("directory");
    private final ScriptedServer admin = talk.service("admin");
    private final Session session = talk.online();

    private <P> P part(Class<P> type) {
        return session.part(type).orElseThrow();
    }

    /** Refuses every request of an action, and returns how that ended. */
    @SafeVarargs
    private RequestException refused(Completable action, SnacError error, Class<? extends Snac>... requests) {
        TestObserver<Void> observer = action.test();
        for (Class<? extends Snac> request : requests) {
            talk.bos.await(request);
            talk.bos.answer(error);
        }
        return failure(observer, RequestException.class);
    }

    @ParameterizedTest
    @EnumSource(SnacErrorCode.class)
    void everyCodeReachesWhoeverAsked(SnacErrorCode code) {
        assertRefused(code, session.send(BOB, OutgoingMessage.of("x")).ignoreElement(), SendIcbm.class);
        assertRefused(code, part(Warnings.class).warn(BOB, false), WarnUser.class);
        assertRefused(code, part(Profiles.class).set(RichText.of("me")), SetUserInfo.class);
        assertRefused(code, part(Directory.class).of(BOB).ignoreElement(), DirectoryInfoRequest.class);
        assertRefused(code, part(Directory.class).set(DirectoryEntry.EMPTY), SetDirectoryInfo.class);
        assertRefused(code, part(Invitations.class).invite("a@b.c", "x"), InviteFriend.class);
        assertRefused(code, part(AccountSettings.class).confirm(), ServiceRequest.class);
    }

    @ParameterizedTest
    @EnumSource(SnacErrorCode.class)
    void everyCodeReachesWhoeverAskedForAProfile(SnacErrorCode code) {
        Completable asking = part(Profiles.class).of(BOB).ignoreElement();
        switch (code) {
            case INVALID_SNAC, OBSOLETE_SNAC, NOT_SUPPORTED_BY_HOST ->
                assertRefused(code, asking, UserInfoQuery.class, UserInfoRequest.class);
            default -> assertRefused(code, asking, UserInfoQuery.class);
        }
    }

    @SafeVarargs
    private void assertRefused(SnacErrorCode code, Completable action, Class<? extends Snac>... requests) {
        RequestException refusal = refused(action, SnacError.of(0x02, code.code()), requests);
        assertThat(refusal.code()).isEqualTo(code.code());
        assertThat(refusal.reason()).isEqualTo(code.reason());
        assertThat(refusal).hasMessageContaining(code.text());
    }

    @ParameterizedTest
    @EnumSource(SnacErrorCode.class)
    void everyCodeOfAServiceReachesWhoeverAsked(SnacErrorCode code) {
        TestObserver<?> search = part(Directory.class).searchByInterest("Chess").test();
        talk.bringUpService(directory, DirectorySnac.FAMILY);
        directory.await(Snac.class);
        directory.answer(SnacError.of(DirectorySnac.FAMILY, code.code()));
        assertThat(failure(search, RequestException.class).code()).isEqualTo(code.code());

        TestObserver<?> email = part(AccountSettings.class).email().test();
        talk.bringUpService(admin, AdminSnac.FAMILY);
        admin.await(Snac.class);
        admin.answer(SnacError.of(AdminSnac.FAMILY, code.code()));
        assertThat(failure(email, RequestException.class).reason()).isEqualTo(code.reason());
    }

    @ParameterizedTest
    @EnumSource(IcbmErrorSubcode.class)
    void theSecondNumberOfAMessagesRefusalTellsMore(IcbmErrorSubcode subcode) {
        TlvBlock details = TlvBlock.builder().u16(0x0008, subcode.code()).build();
        RequestException refusal = refused(
                session.send(BOB, OutgoingMessage.of("x")).ignoreElement(),
                new SnacError(0x04, 0x04, details),
                SendIcbm.class);
        assertThat(refusal.code()).isEqualTo(4);
        assertThat(refusal.reason()).isEqualTo(subcode.reason());
        assertThat(refusal).hasMessageContaining(subcode.text());
    }

    @Test
    void theServersWordsAndPageComeAlong() {
        TlvBlock details = TlvBlock.builder()
                .string(0x001B, "Your account is too new")
                .string(0x0004, "http://example.org/new")
                .build();
        RequestException refusal = refused(
                part(Profiles.class).set(RichText.of("me")), new SnacError(0x02, 0x1B, details), SetUserInfo.class);
        assertThat(refusal).hasMessageContaining("Your account is too new");
        assertThat(refusal.url()).contains(URI.create("http://example.org/new"));
    }

    @Test
    void aNumberThatNobodyKnowsIsKept() {
        RequestException refusal = refused(
                session.send(BOB, OutgoingMessage.of("x")).ignoreElement(), SnacError.of(0x04, 0x7777), SendIcbm.class);
        assertThat(refusal.code()).isEqualTo(0x7777);
        assertThat(refusal.reason()).isEqualTo(Reason.OTHER);
    }
}
