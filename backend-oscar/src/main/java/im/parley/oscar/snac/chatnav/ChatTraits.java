// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;

/** What rooms and exchanges are told by, in TLVs; a number that is absent is 0. */
public sealed interface ChatTraits permits RoomInfo, ExchangeInfo {
    /** Bit of {@link #flags()}: people in the room can be warned. */
    int EVILABLE = 0x01;

    /** Bit of {@link #flags()}: for looking around only. */
    int NAVIGATION_ONLY = 0x02;

    /** Bit of {@link #flags()}: a full room gets a further instance. */
    int INSTANCING = 0x04;

    /** Bit of {@link #flags()}: the occupants can be seen from outside. */
    int OCCUPANT_PEEK = 0x08;

    TlvBlock tlvs();

    /** Returns TLV 00C9. */
    default int flags() {
        return (int) tlvs().number(0x00C9, 0);
    }

    /** Returns TLV 00D1 in bytes. */
    default int maxMessageLength() {
        return (int) tlvs().number(0x00D1, 0);
    }

    /** Returns TLV 00DA in bytes: how much of a message is shown. */
    default int maxVisibleLength() {
        return (int) tlvs().number(0x00DA, 0);
    }

    /** Returns TLV 00D2 in people. */
    default int maxOccupancy() {
        return (int) tlvs().number(0x00D2, 0);
    }

    /** Returns TLV 00D5: 1 when rooms can be made, 2 when exchanges can. */
    default int createPermission() {
        return (int) tlvs().number(0x00D5, 0);
    }

    /** Returns TLV 00D6, the first encoding spoken here. */
    default Optional<String> charset() {
        return tlvs().string(0x00D6);
    }

    /** Returns TLV 00D7, the first language spoken here. */
    default Optional<String> language() {
        return tlvs().string(0x00D7);
    }
}
