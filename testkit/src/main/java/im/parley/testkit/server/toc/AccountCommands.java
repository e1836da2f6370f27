// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import im.parley.testkit.server.Dispatch;
import im.parley.testkit.server.ScreenName;
import im.parley.testkit.server.World;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.command.TocChangePasswd;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocFormatNickname;
import im.parley.toc.wire.reply.AdminNickStatus;
import im.parley.toc.wire.reply.AdminPasswdStatus;
import im.parley.toc.wire.reply.ErrorReply;
import im.parley.toc.wire.reply.Nick;
import java.util.List;

/** The account itself: how its name is written, and its password. */
final class AccountCommands {
    private static final int OK = 0;

    private final World world;

    AccountCommands(World world) {
        this.world = world;
    }

    void addTo(Dispatch<TocSession, TocCommand> commands) {
        commands.on(TocFormatNickname.class, this::format).on(TocChangePasswd.class, this::changePassword);
    }

    /** One server tells somebody else's name from what is no name at all. */
    private void format(TocSession session, TocFormatNickname command) {
        switch (world.users().format(session.user(), command.name().text())) {
            case DONE -> {
                session.send(new AdminNickStatus(OK, List.of()));
                session.send(new Nick(session.user().name().display()));
            }
            case INVALID, WRONG_PASSWORD -> {
                if (session.profile().isAol()
                        || !ScreenName.of(command.name().text()).isWellFormed()) {
                    session.fail(TocErrorCode.INVALID_INPUT);
                } else {
                    session.send(ErrorReply.of(TocErrorCode.REQUEST_FAILED));
                }
            }
        }
    }

    private void changePassword(TocSession session, TocChangePasswd command) {
        String before = command.before().text();
        switch (world.users()
                .changePassword(session.user(), before, command.after().text())) {
            case DONE -> session.send(new AdminPasswdStatus(OK, List.of()));
            case INVALID -> session.fail(TocErrorCode.INVALID_INPUT);
            case WRONG_PASSWORD ->
                session.fail(session.profile().isAol() ? TocErrorCode.INVALID_INPUT : TocErrorCode.BAD_CREDENTIALS);
        }
    }
}
