// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** A further e-mail address of an ICQ user; {@code hidden} is 1 when others do not see it. */
public record EmailEntry(int hidden, String address) {
    static EmailEntry read(IcqReader in) {
        return new EmailEntry(in.u8(), in.text());
    }

    void write(IcqWriter out) {
        out.u8(hidden).text(address);
    }
}
