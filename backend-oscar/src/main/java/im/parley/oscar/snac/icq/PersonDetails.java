// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who an ICQ user is; a number that is not told is 0.
 *
 * @param gender 1 female, 2 male
 * @param language1 a number of ICQ's, as are the others
 */
public record PersonDetails(
        int age,
        int gender,
        String homepage,
        int birthYear,
        int birthMonth,
        int birthDay,
        int language1,
        int language2,
        int language3) {
    /** Returns the birthday; nothing when it is not told, or no such day. */
    public Optional<LocalDate> birthday() {
        return day(birthYear, birthMonth, birthDay);
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    static PersonDetails read(IcqReader in) {
        return new PersonDetails(in.u16(), in.u8(), in.text(), in.u16(), in.u8(), in.u8(), in.u8(), in.u8(), in.u8());
    }

    void write(IcqWriter out) {
        out.u16(age).u8(gender).text(homepage).u16(birthYear).u8(birthMonth).u8(birthDay);
        out.u8(language1).u8(language2).u8(language3);
    }
}
