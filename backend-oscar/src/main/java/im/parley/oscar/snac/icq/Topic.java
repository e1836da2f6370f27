// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** An interest or affiliation: one of ICQ's numbered kinds, and words. */
public record Topic(int kind, String words) {
    static Topic read(IcqReader in) {
        return new Topic(in.u16(), in.text());
    }

    void write(IcqWriter out) {
        out.u16(kind).text(words);
    }
}
