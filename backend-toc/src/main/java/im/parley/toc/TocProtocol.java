// SPDX-License-Identifier: Apache-2.0
package im.parley.toc;

import im.parley.Extension;
import im.parley.WireException;
import im.parley.WireTap.Direction;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.command.UnknownCommand;
import im.parley.toc.wire.reply.TocReplies;
import im.parley.toc.wire.reply.TocReply;
import io.reactivex.rxjava3.annotations.CheckReturnValue;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import okio.ByteString;

/**
 * The protocol itself: any command out, every line in, so that what has no API yet can be done all the same.
 *
 * <p>Commands go out in their turn, paced as the library's own. What is sent here the rest of the library knows nothing
 * of: who sets a profile here finds that it is not said again after a reconnect.
 *
 * <p>Watching shows commands and lines as they are, those of the sign-on included: passwords, cookies and messages are
 * in them like anything else. Whoever logs them decides so. Each subscriber has a worker of its own and falls 4096 lines
 * behind at most, then it gets an {@link im.parley.OverflowException}. While nobody watches, nothing is kept for it. The
 * streams end with the account.
 */
public interface TocProtocol extends Extension {
    /** Sends and expects no answer; completes when written. Longer ones than servers take are {@code TOO_LONG}. */
    @CheckReturnValue
    Completable send(TocCommand command);

    /** Sends a command as it is to cross the wire, escapes and all, without the NUL behind it; completes when written. */
    @CheckReturnValue
    default Completable send(String line) {
        return send(new UnknownCommand(ByteString.encodeUtf8(line)));
    }

    /**
     * Sends, and gives the next line of this type, whatever it is about: lines do not say what they answer. So a line that
     * the server tells unasked ({@code UPDATE_BUDDY2} of somebody who came) is taken for the answer, and so is one that
     * comes late to a request which has ended. Requests for one type wait for each other and do not get each other's
     * answers. Refusals do not say what they refuse either: an {@code ERROR} meanwhile is taken for one.
     */
    @CheckReturnValue
    default <A extends TocReply> Single<A> request(TocCommand command, Class<A> answer) {
        return request(command, answer, line -> true);
    }

    /**
     * Sends, and gives the next line of this type that is wanted, which tells answers from what comes unasked:
     * {@code request(new TocGetStatus("bob"), UpdateBuddy2.class, line -> line.user().equals("bob"))}. The rest is as with
     * any line.
     */
    @CheckReturnValue
    <A extends TocReply> Single<A> request(TocCommand command, Class<A> answer, Predicate<? super A> isAnswer);

    /** Returns every command and line from now on. Each direction comes in its order. */
    @CheckReturnValue
    Flowable<Seen> watch();

    /** Returns those that begin with a word, such as {@code IM_IN2}. */
    @CheckReturnValue
    default Flowable<Seen> watch(String word) {
        return watch().filter(seen -> seen.word().equals(word));
    }

    /**
     * One command or line on the wire.
     *
     * @param connection names it, as in {@link im.parley.WireTap.Frame#link()}
     * @param line the payload whole; a command's ends with a NUL
     */
    record Seen(Instant at, String connection, Direction direction, ByteString line) {
        private static final int LONGEST_WORD = 64;

        public boolean isIncoming() {
            return direction == Direction.IN;
        }

        /** Returns what comes before the first blank, colon or NUL; empty when nothing of the kind comes soon. */
        public String word() {
            int end = 0;
            while (end < line.size() && end <= LONGEST_WORD && " :\0".indexOf(line.getByte(end)) < 0) {
                end++;
            }
            return end <= LONGEST_WORD
                    ? WireText.decode(line.substring(0, end).toByteArray()).text()
                    : "";
        }

        /** Reads a line of the server's; empty for commands, and for what cannot be read. */
        public Optional<TocReply> reply() {
            return isIncoming() ? readable(() -> TocReplies.parse(line.toByteArray())) : Optional.empty();
        }

        /** Reads a command of ours; empty for lines, and for what cannot be read. */
        public Optional<TocCommand> command() {
            return isIncoming()
                    ? Optional.empty()
                    : readable(() -> TocCommands.parse(line.toByteArray(), TocTokenizer.AOL));
        }

        private static <T> Optional<T> readable(Supplier<T> parse) {
            try {
                return Optional.of(parse.get());
            } catch (WireException damaged) {
                return Optional.empty();
            }
        }

        /** Returns direction, word and size alone. */
        @Override
        public String toString() {
            return "Seen[" + direction + ", " + word() + ", " + line.size() + " bytes]";
        }
    }
}
