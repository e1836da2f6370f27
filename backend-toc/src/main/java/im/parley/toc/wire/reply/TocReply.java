// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

/** One line from a server to a client: the payload of a data frame. {@link TocReplies#parse} reads it. */
public sealed interface TocReply
        permits AdminNickStatus,
                AdminPasswdStatus,
                Bart2,
                BuddyCaps2,
                ChatIn,
                ChatInEnc,
                ChatInvite,
                ChatJoin,
                ChatLeft,
                ChatUpdateBuddy,
                ClientEvent2,
                Config,
                Config2,
                Deleted2,
                DirStatus,
                ErrorReply,
                Eviled,
                GotoUrl,
                ImIn,
                ImIn2,
                ImInEnc2,
                Inserted2,
                NewBuddyReply2,
                Nick,
                Pause,
                RvousPropose,
                SignOn,
                UpdateBuddy,
                UpdateBuddy2,
                Updated2,
                UserInfo,
                YouWereAdded2,
                UnknownReply {
    /** Returns the codec that reads and writes records of this type. */
    ReplyCodec<?> codec();

    /** Returns the word the line starts with. */
    default String word() {
        return codec().word();
    }

    /** Writes the payload of the data frame. No NUL ends it. */
    default byte[] payload() {
        return codec().write(this);
    }
}
