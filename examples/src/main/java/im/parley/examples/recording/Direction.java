// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

/** Which way bytes went. */
public enum Direction {
    TO_SERVER('C'),
    TO_CLIENT('S');

    private final char letter;

    Direction(char letter) {
        this.letter = letter;
    }

    /** Returns who spoke: {@code C} for the client, {@code S} for the server. */
    public char letter() {
        return letter;
    }
}
