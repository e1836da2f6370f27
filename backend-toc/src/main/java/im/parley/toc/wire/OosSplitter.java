// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

/** One run of {@link TocTokenizer#OOS}. */
final class OosSplitter {
    private static final byte SEPARATOR = ' ';

    private final byte[] bytes;
    private final int to;
    private final TocArguments into;
    private int at;

    OosSplitter(byte[] bytes, int to, TocArguments into) {
        this.bytes = bytes;
        this.to = to;
        this.into = into;
    }

    void split(int from) {
        at = from;
        skipEmptyLines();
        if (at == to) {
            return;
        }
        boolean more = true;
        while (more) {
            // A line break counts as a blank here, too, and leaves nothing for the field behind it.
            boolean ended = skipBlanks();
            into.open(at);
            more = !ended && field();
            into.closeEscaped(at);
            at += more ? 1 : 0;
        }
    }

    private void skipEmptyLines() {
        while (at < to && isLineEnd(at)) {
            at++;
        }
    }

    /** Moves to the next text of this line; returns true when there is none because the line ends. */
    private boolean skipBlanks() {
        while (at < to && TocTokenizer.isBlank(bytes[at])) {
            if (isLineEnd(at)) {
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean field() {
        boolean opened = at < to && bytes[at] == '"';
        return opened ? quoted() : bare();
    }

    /** Reads to the next separator, which is not consumed; returns whether there was one. */
    private boolean bare() {
        while (at < to && bytes[at] != SEPARATOR) {
            if (isLineEnd(at)) {
                return false;
            }
            into.put(bytes[at++]);
        }
        return at < to;
    }

    /** Reads to a quote that a separator or the end of the line follows; any other quote is text. */
    private boolean quoted() {
        at++;
        while (at < to) {
            byte b = bytes[at++];
            if (b != '"') {
                if (b != '\r' || !isLineEnd(at - 1)) {
                    into.put(b);
                }
            } else if (at < to && bytes[at] == '"') {
                into.put(bytes[at++]);
            } else if (at < to && bytes[at] == SEPARATOR) {
                return true;
            } else if (at == to || isLineEnd(at)) {
                return false;
            } else {
                into.put(b);
            }
        }
        return false;
    }

    /** Returns whether a line ends here: LF, CR LF, or a CR that is the last byte of all. */
    private boolean isLineEnd(int i) {
        return bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == to || bytes[i + 1] == '\n'));
    }
}
