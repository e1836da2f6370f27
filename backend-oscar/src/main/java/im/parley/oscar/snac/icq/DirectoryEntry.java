// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/**
 * What a search tells of an ICQ user.
 *
 * @param authorization whether others must ask before they list the user
 * @param online 0 no, 1 yes, 2 not told
 * @param gender 1 female, 2 male, 0 not told
 */
public record DirectoryEntry(
        long uin,
        String nick,
        String firstName,
        String lastName,
        String email,
        int authorization,
        int online,
        int gender,
        int age) {
    static DirectoryEntry read(IcqReader in) {
        return in.sized(entry -> new DirectoryEntry(
                entry.u32(),
                entry.text(),
                entry.text(),
                entry.text(),
                entry.text(),
                entry.u8(),
                entry.u16(),
                entry.u8(),
                entry.u16()));
    }

    void write(IcqWriter out) {
        out.sized(entry -> entry.u32(uin)
                .text(nick)
                .text(firstName)
                .text(lastName)
                .text(email)
                .u8(authorization)
                .u16(online)
                .u8(gender)
                .u16(age));
    }
}
