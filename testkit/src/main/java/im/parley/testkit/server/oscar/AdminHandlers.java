// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.admin.AccountError;
import im.parley.oscar.snac.admin.AccountFacts;
import im.parley.oscar.snac.admin.AccountInfo;
import im.parley.oscar.snac.admin.AccountInfoQuery;
import im.parley.oscar.snac.admin.ChangeAccount;
import im.parley.oscar.snac.admin.ChangeAccountReply;
import im.parley.oscar.snac.admin.ConfirmAccount;
import im.parley.oscar.snac.admin.ConfirmAccountReply;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.Users;
import im.parley.testkit.server.Users.Change;
import im.parley.testkit.server.World;

/** Food group 07: the account itself. */
final class AdminHandlers {
    private static final int NAME = 0x0001;
    private static final int EMAIL = 0x0011;
    private static final int REGISTRATION = 0x0013;

    private final Users users;

    AdminHandlers(World world) {
        this.users = world.users();
    }

    void addTo(Dispatch<Request, Snac> handlers) {
        handlers.on(AccountInfoQuery.class, this::tell)
                .on(ChangeAccount.class, this::change)
                .on(ConfirmAccount.class, (request, confirm) -> confirm(request));
    }

    private void tell(Request request, AccountInfoQuery query) {
        Users.Registration account = users.registration(request.user().name()).orElseThrow();
        TlvBuilder tlvs = TlvBlock.builder();
        if (query.wantsName()) {
            tlvs.string(NAME, account.name().display());
        }
        if (query.wantsEmail()) {
            tlvs.string(EMAIL, account.email());
        }
        if (query.wantsRegistration()) {
            tlvs.u16(REGISTRATION, account.disclosure());
        }
        request.reply(new AccountInfo(AccountFacts.READ_WRITE, tlvs.build()));
    }

    private void change(Request request, ChangeAccount change) {
        if (change.name().isPresent()) {
            String name = change.name().get();
            TlvBlock done = TlvBlock.builder().string(NAME, name).build();
            answer(request, users.format(request.user(), name), done, AccountError.VALIDATE_NICK);
        } else if (change.email().isPresent()) {
            String email = change.email().get();
            TlvBlock done = TlvBlock.builder().string(EMAIL, email).build();
            answer(request, users.changeEmail(request.user(), email), done, AccountError.INVALID_EMAIL);
        } else if (change.registration().isPresent()) {
            int disclosure = change.registration().getAsInt();
            TlvBlock done = TlvBlock.builder().u16(REGISTRATION, disclosure).build();
            answer(
                    request,
                    users.changeDisclosure(request.user(), disclosure),
                    done,
                    AccountError.INVALID_REGISTRATION);
        } else if (change.newPassword().isPresent()) {
            String before = change.oldPassword().orElse("");
            Change result = users.changePassword(
                    request.user(), before, change.newPassword().get());
            answer(request, AccountFacts.WRITE_ONLY, result, TlvBlock.EMPTY, AccountError.PASSWORD_LENGTH);
        } else {
            refuse(request, AccountError.UNSUPPORTED_TYPE);
        }
    }

    private static void answer(Request request, Change result, TlvBlock done, AccountError invalid) {
        answer(request, AccountFacts.READ_WRITE, result, done, invalid);
    }

    /** Tells what became of a change; clients know by the permission what was changed. */
    private static void answer(Request request, int permission, Change result, TlvBlock done, AccountError invalid) {
        request.reply(
                switch (result) {
                    case DONE -> new ChangeAccountReply(permission, done);
                    case INVALID -> ChangeAccountReply.refused(permission, invalid.code());
                    case WRONG_PASSWORD ->
                        ChangeAccountReply.refused(permission, AccountError.INVALID_OLD_PASSWORD.code());
                });
    }

    private static void refuse(Request request, AccountError why) {
        request.reply(ChangeAccountReply.refused(AccountFacts.READ_WRITE, why.code()));
    }

    private void confirm(Request request) {
        boolean confirmed = users.registration(request.user().name())
                .map(Users.Registration::confirmed)
                .orElse(false);
        users.confirm(request.user());
        request.reply(ConfirmAccountReply.of(
                confirmed ? ConfirmAccountReply.ALREADY_CONFIRMED : ConfirmAccountReply.EMAIL_SENT));
    }
}
