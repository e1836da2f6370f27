// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** Where a home page is listed: whether at all (1 or 0), one of ICQ's numbered kinds, and words. */
public record HomepageListing(int listed, int kind, String words) {
    static HomepageListing read(IcqReader in) {
        return new HomepageListing(in.u8(), in.u16(), in.text());
    }

    void write(IcqWriter out) {
        out.u8(listed).u16(kind).text(words).u8(0);
    }
}
