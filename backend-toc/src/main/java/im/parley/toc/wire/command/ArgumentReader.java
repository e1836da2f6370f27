// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import im.parley.WireException;
import im.parley.toc.wire.RendezvousTlv;
import im.parley.toc.wire.TocArguments;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.internal.Base64Bytes;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/** A cursor over the arguments of a command. An argument that is not there is a {@link WireException}. */
final class ArgumentReader {
    private final TocArguments arguments;
    private final int end;
    private int next;

    ArgumentReader(TocArguments arguments, int end) {
        this.arguments = arguments;
        this.end = end;
    }

    boolean hasMore() {
        return next < arguments.size();
    }

    /** Returns how many arguments are left. */
    int remaining() {
        return arguments.size() - next;
    }

    /** Returns where the next argument begins, or where the command ends. */
    int position() {
        return hasMore() ? arguments.offset(next) : end;
    }

    WireText text() {
        if (!hasMore()) {
            throw new WireException("an argument is missing", end);
        }
        return arguments.text(next++);
    }

    String word() {
        return text().text();
    }

    /** Reads all that is left. */
    List<String> words() {
        return words(remaining());
    }

    List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
        return words;
    }

    /** Returns whether the next argument is this word. */
    boolean flag(String word) {
        return hasMore() && word().equals(word);
    }

    /** Reads one word of two, the first of which means true. */
    boolean choice(String yes, String no) {
        int offset = position();
        String word = word();
        if (!word.equals(yes) && !word.equals(no)) {
            throw new WireException("neither " + yes + " nor " + no, offset);
        }
        return word.equals(yes);
    }

    int integer() {
        int offset = position();
        long value = number();
        if (value != (int) value) {
            throw new WireException("number is too large", offset);
        }
        return (int) value;
    }

    long number() {
        int offset = position();
        try {
            return Long.parseLong(word());
        } catch (NumberFormatException notNumber) {
            throw new WireException("not a number", offset);
        }
    }

    ByteString base64() {
        int offset = position();
        return Base64Bytes.decode(word(), offset);
    }

    /** Reads all that is left. */
    List<RendezvousTlv> tlvs() {
        List<RendezvousTlv> tlvs = new ArrayList<>();
        while (hasMore()) {
            tlvs.add(new RendezvousTlv(integer(), base64()));
        }
        return tlvs;
    }
}
