// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import im.parley.WireException;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.internal.WordTable;
import java.util.List;
import okio.ByteString;

/** Reads every line a server may send. */
public final class TocReplies {
    private static final List<ReplyCodec<?>> ALL = List.of(
            AdminNickStatus.CODEC,
            AdminPasswdStatus.CODEC,
            Bart2.CODEC,
            BuddyCaps2.CODEC,
            ChatIn.CODEC,
            ChatInEnc.CODEC,
            ChatInvite.CODEC,
            ChatJoin.CODEC,
            ChatLeft.CODEC,
            ChatUpdateBuddy.CODEC,
            ClientEvent2.CODEC,
            Config.CODEC,
            Config2.CODEC,
            Deleted2.CODEC,
            DirStatus.CODEC,
            ErrorReply.CODEC,
            Eviled.CODEC,
            GotoUrl.CODEC,
            ImIn.CODEC,
            ImIn2.CODEC,
            ImInEnc2.CODEC,
            Inserted2.CODEC,
            NewBuddyReply2.CODEC,
            Nick.CODEC,
            Pause.CODEC,
            RvousPropose.CODEC,
            SignOn.CODEC,
            UpdateBuddy.CODEC,
            UpdateBuddy2.CODEC,
            Updated2.CODEC,
            UserInfo.CODEC,
            YouWereAdded2.CODEC);

    private static final WordTable<ReplyCodec<?>> WORDS = new WordTable<>(ALL, ReplyCodec::word);

    private TocReplies() {}

    /** Returns the codecs of all lines that have a record. */
    public static List<ReplyCodec<?>> codecs() {
        return ALL;
    }

    /**
     * Reads the payload of a data frame; NULs at its end are ignored. A word that is not known gives an
     * {@link UnknownReply}.
     *
     * @throws WireException when the fields are not those of the word
     */
    public static TocReply parse(byte[] payload) {
        int end = TocTokenizer.trimmedLength(payload);
        int wordEnd = wordEnd(payload, end);
        ReplyCodec<?> codec = WORDS.find(payload, wordEnd);
        if (codec == null) {
            return new UnknownReply(ByteString.of(payload, 0, end));
        }
        FieldReader in = new FieldReader(payload, wordEnd, end);
        TocReply reply = codec.read(in);
        if (in.hasMore()) {
            throw new WireException(codec.word() + " has a field too many", in.position());
        }
        return reply;
    }

    /** Zeroes the cookies in the payload of a data frame. */
    public static void redact(byte[] payload) {
        int end = TocTokenizer.trimmedLength(payload);
        int wordEnd = wordEnd(payload, end);
        ReplyCodec<?> codec = WORDS.find(payload, wordEnd);
        if (codec != null) {
            codec.redact(payload, wordEnd, end);
        }
    }

    private static int wordEnd(byte[] payload, int end) {
        int at = 0;
        while (at < end && payload[at] != ':') {
            at++;
        }
        return at;
    }
}
