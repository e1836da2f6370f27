// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.fault;

/** What a server sends while somebody signs on, in order. TOC has the first, third and last only. */
public enum SignOnStep {
    /** The first frame of a connection. */
    HELLO,
    /** What the password is to be hashed with. */
    CHALLENGE,
    /** Whether the password was right. */
    LOGIN,
    /** Which services there are; on a second connection. */
    SERVICES,
    VERSIONS,
    RATES,
    /** How the server sees us, and the limits of each service. */
    RIGHTS,
    /** The stored buddy list. */
    LIST
}
