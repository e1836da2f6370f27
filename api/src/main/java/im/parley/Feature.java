// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** Behaviours that have no facet of their own. What has methods is an {@link Extension} instead. */
public enum Feature {
    /** Styles survive the way to the peer. */
    RICH_TEXT,
    /** Typing is told and shown. */
    TYPING,
    /** The server confirms messages. */
    SERVER_ACK,
    /** The peer's client confirms messages. */
    PEER_ACK,
    /** The server keeps messages for users who are offline. */
    OFFLINE_MESSAGES,
    /** The server keeps our buddy list. */
    SERVER_BUDDY_LIST,
    /** We can be online and seen by nobody. */
    INVISIBLE,
    /** The server keeps our own names for buddies. */
    BUDDY_ALIASES
}
