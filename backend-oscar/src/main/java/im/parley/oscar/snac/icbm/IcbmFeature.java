// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

/** The bits by which a client says in SNAC(04,02) what it takes. */
public final class IcbmFeature {
    public static final long MESSAGES = 0x0001;

    /** Be told of messages that were not delivered. */
    public static final long MISSED_MESSAGES = 0x0002;

    public static final long TYPING = 0x0008;
    public static final long SMS = 0x0010;
    public static final long OFFLINE_MESSAGES = 0x0100;

    /** HTML from AIM users, as an ICQ user. */
    public static final long HTML_FOR_ICQ = 0x0400;

    private IcbmFeature() {}
}
