// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

/** What a message says of itself by a TLV without value. */
public enum IcbmFlag {
    /** Tell me with SNAC(04,0C) when it is delivered or stored. */
    ACK_WANTED(0x0003),

    /** A program answered, not its user. */
    AUTO_REPLY(0x0004),

    /** Keep it when the recipient is not there. */
    STORE(0x0006),

    /** Send me your icon. */
    ICON_WANTED(0x0009),

    /** Tell me when you type. */
    TYPING_WANTED(0x000B);

    private final int tlv;

    IcbmFlag(int tlv) {
        this.tlv = tlv;
    }

    /** Returns the type of its TLV. */
    public int tlv() {
        return tlv;
    }
}
