// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/** What a user is to those who run the server, as others see it. */
public enum UserKind {
    ADMINISTRATOR,
    /** A member of AOL. */
    AOL,
    /** Pays for the service. */
    PAYING,
    /** On a telephone. */
    MOBILE,
    BOT
}
