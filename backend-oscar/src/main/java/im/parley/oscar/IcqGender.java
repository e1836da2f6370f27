// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

/** What an ICQ user tells of this. */
public enum IcqGender {
    NOT_TOLD(0),
    FEMALE(1),
    MALE(2);

    private final int number;

    IcqGender(int number) {
        this.number = number;
    }

    /** Returns what a number means; an unknown one tells nothing. */
    public static IcqGender of(int number) {
        return switch (number) {
            case 1 -> FEMALE;
            case 2 -> MALE;
            default -> NOT_TOLD;
        };
    }

    /** Returns ICQ's number. */
    public int number() {
        return number;
    }
}
