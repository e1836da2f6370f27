// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.internal.WordTable;
import java.util.List;
import okio.ByteString;

/** Reads every command a client may send. */
public final class TocCommands {
    private static final List<CommandCodec<?>> ALL = List.of(
            Toc2AddDeny.CODEC,
            Toc2AddPermit.CODEC,
            Toc2ClientEvent.CODEC,
            Toc2DelGroup.CODEC,
            Toc2Login.CODEC,
            Toc2NewBuddies.CODEC,
            Toc2NewGroup.CODEC,
            Toc2RemoveBuddy.CODEC,
            Toc2RemoveDeny.CODEC,
            Toc2RemovePermit.CODEC,
            Toc2SendIm.CODEC,
            Toc2SendImEnc.CODEC,
            Toc2SetPdmode.CODEC,
            Toc2Signon.CODEC,
            TocAddBuddy.CODEC,
            TocAddDeny.CODEC,
            TocAddPermit.CODEC,
            TocChangePasswd.CODEC,
            TocChatAccept.CODEC,
            TocChatEvil.CODEC,
            TocChatInvite.CODEC,
            TocChatJoin.CODEC,
            TocChatLeave.CODEC,
            TocChatSend.CODEC,
            TocChatSendEnc.CODEC,
            TocChatWhisper.CODEC,
            TocChatWhisperEnc.CODEC,
            TocDirSearch.CODEC,
            TocEvil.CODEC,
            TocFormatNickname.CODEC,
            TocGetDir.CODEC,
            TocGetInfo.CODEC,
            TocGetStatus.CODEC,
            TocInitDone.CODEC,
            TocLocateUser.CODEC,
            TocNoop.CODEC,
            TocRemoveBuddy.CODEC,
            TocRvousAccept.CODEC,
            TocRvousCancel.CODEC,
            TocRvousPropose.CODEC,
            TocSendIm.CODEC,
            TocSetAway.CODEC,
            TocSetCaps.CODEC,
            TocSetConfig.CODEC,
            TocSetDir.CODEC,
            TocSetIdle.CODEC,
            TocSetInfo.CODEC,
            TocSignon.CODEC);

    private static final WordTable<CommandCodec<?>> WORDS = new WordTable<>(ALL, CommandCodec::word);

    private TocCommands() {}

    /** Returns the codecs of all commands that have a record. */
    public static List<CommandCodec<?>> codecs() {
        return ALL;
    }

    /**
     * Reads the payload of a data frame, whose arguments are split as AOL did. A word that is not known gives an
     * {@link UnknownCommand}; arguments behind those that a command has are passed over, as servers do.
     *
     * @throws im.parley.WireException when the arguments are not those of the word
     */
    public static TocCommand parse(byte[] payload) {
        return parse(payload, TocTokenizer.AOL);
    }

    /** Reads the payload of a data frame, whose arguments are split in the given way. */
    public static TocCommand parse(byte[] payload, TocTokenizer tokenizer) {
        int end = TocTokenizer.trimmedLength(payload);
        int wordEnd = TocTokenizer.endOfWord(payload, end);
        CommandCodec<?> codec = WORDS.find(payload, wordEnd);
        if (codec == null) {
            return new UnknownCommand(ByteString.of(payload, 0, end));
        }
        return codec.read(tokenizer, payload, wordEnd, end);
    }

    /** Zeroes the passwords in the payload of a data frame. */
    public static void redact(byte[] payload) {
        int end = TocTokenizer.trimmedLength(payload);
        int wordEnd = TocTokenizer.endOfWord(payload, end);
        CommandCodec<?> codec = WORDS.find(payload, wordEnd);
        if (codec != null) {
            codec.redact(payload, wordEnd, end);
        }
    }
}
