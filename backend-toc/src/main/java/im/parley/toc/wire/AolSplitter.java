// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import im.parley.WireException;

/** One run of {@link TocTokenizer#AOL}. */
final class AolSplitter {
    private final byte[] bytes;
    private final int to;
    private final TocArguments into;
    private int at;

    AolSplitter(byte[] bytes, int to, TocArguments into) {
        this.bytes = bytes;
        this.to = to;
        this.into = into;
    }

    void split(int from) {
        at = from;
        while (skipBlanks()) {
            into.open(at);
            if (bytes[at] == '{') {
                braced();
            }
            word();
            into.close(at);
        }
    }

    private boolean skipBlanks() {
        while (at < to && TocTokenizer.isBlank(bytes[at])) {
            at++;
        }
        return at < to;
    }

    /** Reads to the brace that closes the one here; pairs of braces inside are text. */
    private void braced() {
        int opened = at++;
        for (int depth = 1; at < to; ) {
            byte b = bytes[at++];
            if (b == '\\') {
                escaped();
            } else if (b == '}' && --depth == 0) {
                return;
            } else {
                depth += b == '{' ? 1 : 0;
                into.put(b);
            }
        }
        throw new WireException("brace is never closed", opened);
    }

    private void word() {
        int opened = -1;
        while (at < to && (opened >= 0 || !TocTokenizer.isBlank(bytes[at]))) {
            byte b = bytes[at++];
            if (b == '\\') {
                escaped();
            } else if (b == '"') {
                opened = opened < 0 ? at - 1 : -1;
            } else {
                into.put(b);
            }
        }
        if (opened >= 0) {
            throw new WireException("quote is never closed", opened);
        }
    }

    private void escaped() {
        if (at < to) {
            into.put(bytes[at++]);
        }
    }
}
