// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

/** What an ICQ user tells of this; in the order of ICQ's numbers. */
public enum IcqGender {
    NOT_TOLD,
    FEMALE,
    MALE;

    /** Returns what a number means. */
    public static IcqGender of(int number) {
        return number == 1 ? FEMALE : number == 2 ? MALE : NOT_TOLD;
    }
}
