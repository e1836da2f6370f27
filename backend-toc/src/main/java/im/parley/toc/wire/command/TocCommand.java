// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

/** One command from a client to a server: the payload of a data frame. {@link TocCommands#parse} reads it. */
public sealed interface TocCommand
        permits Toc2AddDeny,
                Toc2AddPermit,
                Toc2ClientEvent,
                Toc2DelGroup,
                Toc2Login,
                Toc2NewBuddies,
                Toc2NewGroup,
                Toc2RemoveBuddy,
                Toc2RemoveDeny,
                Toc2RemovePermit,
                Toc2SendIm,
                Toc2SendImEnc,
                Toc2SetPdmode,
                Toc2Signon,
                TocAddBuddy,
                TocAddDeny,
                TocAddPermit,
                TocChangePasswd,
                TocChatAccept,
                TocChatEvil,
                TocChatInvite,
                TocChatJoin,
                TocChatLeave,
                TocChatSend,
                TocChatSendEnc,
                TocChatWhisper,
                TocChatWhisperEnc,
                TocDirSearch,
                TocEvil,
                TocFormatNickname,
                TocGetDir,
                TocGetInfo,
                TocGetStatus,
                TocInitDone,
                TocLocateUser,
                TocNoop,
                TocRemoveBuddy,
                TocRvousAccept,
                TocRvousCancel,
                TocRvousPropose,
                TocSendIm,
                TocSetAway,
                TocSetCaps,
                TocSetConfig,
                TocSetDir,
                TocSetIdle,
                TocSetInfo,
                TocSignon,
                UnknownCommand {
    /** Returns the codec that reads and writes records of this type. */
    CommandCodec<?> codec();

    /** Returns the word the command starts with. */
    default String word() {
        return codec().word();
    }

    /** Writes the payload of the data frame, the NUL at its end included. */
    default byte[] payload() {
        return codec().write(this);
    }
}
