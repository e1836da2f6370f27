// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** What somebody does with the keyboard. */
public enum TypingState {
    /** Nothing is being written. */
    IDLE,
    /** Keys are being pressed. */
    TYPING,
    /** Text has been entered, and nothing more for a while. */
    PAUSED
}
