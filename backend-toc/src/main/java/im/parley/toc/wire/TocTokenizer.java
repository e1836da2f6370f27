// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.function.IntPredicate;
import java.util.function.ObjIntConsumer;

/** A way to split a client command into its arguments. Servers do not agree on one. */
public enum TocTokenizer {
    /**
     * Knows backslashes and groups: blanks separate, quotes hold blanks together anywhere in an argument, braces do so
     * at its start. {@code "a":"b"} is the argument {@code a:b}. A group that is never closed is a
     * {@link im.parley.WireException}.
     */
    AOL {
        @Override
        void split(byte[] bytes, int from, int to, TocArguments into) {
            new AolSplitter(bytes, to, into).split(from);
        }
    },

    /**
     * Reads comma-separated values with a blank for the comma, as Open OSCAR Server does, and drops backslashes
     * afterwards: an escaped quote before a blank ends the argument, braces group nothing, a line break outside quotes
     * ends the command. Every payload can be split.
     */
    OOS {
        @Override
        void split(byte[] bytes, int from, int to, TocArguments into) {
            new OosSplitter(bytes, to, into).split(from);
        }

        @Override
        public TocArguments wholeArgument(byte[] bytes, int from, int to) {
            return one(bytes, from, to, b -> b == '"' || isBlank((byte) b), TocArguments::closeEscaped);
        }

        @Override
        public TocArguments storedArgument(byte[] bytes, int from, int to) {
            return one(bytes, from, to, b -> b == '"' || b == '\'' || b == ' ', TocArguments::close);
        }

        private static TocArguments one(
                byte[] bytes, int from, int to, IntPredicate isAround, ObjIntConsumer<TocArguments> closing) {
            int start = from;
            int end = to;
            while (start < end && isAround.test(bytes[start])) {
                start++;
            }
            while (end > start && isAround.test(bytes[end - 1])) {
                end--;
            }
            TocArguments one = new TocArguments(end - start);
            one.open(start);
            for (int i = start; i < end; i++) {
                one.put(bytes[i]);
            }
            closing.accept(one, end);
            return one;
        }
    };

    abstract void split(byte[] bytes, int from, int to, TocArguments into);

    /**
     * Splits a command's payload, its word left out and NULs at its end ignored.
     *
     * @throws im.parley.WireException when the arguments have no end
     */
    public TocArguments arguments(byte[] payload) {
        int to = trimmedLength(payload);
        return arguments(payload, endOfWord(payload, to), to);
    }

    /**
     * Reads {@code bytes[from..to)} for a command with one argument, which servers that do not group on braces take as a
     * whole, without the quotes and blanks around it.
     */
    public TocArguments wholeArgument(byte[] bytes, int from, int to) {
        return arguments(bytes, from, to);
    }

    /**
     * Reads {@code bytes[from..to)} for a command whose one argument is kept for the client itself: servers that do not
     * group on braces take it as it came, backslashes included, without the quotes and blanks around it.
     */
    public TocArguments storedArgument(byte[] bytes, int from, int to) {
        return arguments(bytes, from, to);
    }

    /** Splits {@code bytes[from..to)}. */
    public TocArguments arguments(byte[] bytes, int from, int to) {
        TocArguments arguments = new TocArguments(to - from);
        split(bytes, from, to, arguments);
        return arguments;
    }

    /** Returns where the word ends that the command starts with. */
    public static int endOfWord(byte[] payload, int to) {
        int at = 0;
        while (at < to && !isBlank(payload[at])) {
            at++;
        }
        return at;
    }

    /** Returns the payload's length without the NULs at its end. */
    public static int trimmedLength(byte[] payload) {
        int length = payload.length;
        while (length > 0 && payload[length - 1] == 0) {
            length--;
        }
        return length;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }
}
