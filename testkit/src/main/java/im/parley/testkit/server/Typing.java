// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/** What a user's hands are doing. The order is that of the numbers both protocols use. */
public enum Typing {
    NONE,
    TYPED,
    TYPING,
    CLOSED
}
