// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.snac.chatnav.RoomId;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;

/** A {@link Rendezvous} that invites into a chat room. */
public record ChatInvitation(RoomId room, String text) {
    /** Returns what is proposed, if it is that; nothing when the room is missing or damaged. */
    public static Optional<ChatInvitation> of(Rendezvous rendezvous) {
        if (rendezvous.step() != Rendezvous.PROPOSE || !rendezvous.capability().equals(Capability.CHAT)) {
            return Optional.empty();
        }
        return rendezvous
                .tlvs()
                .value(Rendezvous.SERVICE_DATA, RoomId::read)
                .map(room -> new ChatInvitation(room, rendezvous.text().orElse("")));
    }

    /** Returns what ends an invitation, with a word of whom it was for. */
    public static Rendezvous refusal(long cookie, String text) {
        TlvBlock tlvs = TlvBlock.builder()
                .u16(Rendezvous.CANCEL_REASON, Rendezvous.CANCELLED_BY_USER)
                .string(Rendezvous.TEXT, text)
                .build();
        return new Rendezvous(Rendezvous.CANCEL, cookie, Capability.CHAT, tlvs);
    }

    /** Returns the proposal. It needs no acceptance: who wants to come joins the room. */
    public Rendezvous proposal(long cookie) {
        TlvBlock tlvs = TlvBlock.builder()
                .u16(Rendezvous.SEQUENCE, 1)
                .flag(Rendezvous.HOST_CHECK)
                .string(Rendezvous.TEXT, text)
                .value(Rendezvous.SERVICE_DATA, room::write)
                .build();
        return new Rendezvous(Rendezvous.PROPOSE, cookie, Capability.CHAT, tlvs);
    }
}
