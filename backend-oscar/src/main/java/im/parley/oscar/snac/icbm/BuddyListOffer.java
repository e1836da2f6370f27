// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A {@link Rendezvous} that sends groups of names. There is nothing to accept; AIM's own client answers each with {@link
 * IcbmResponse#NOT_ACCEPTING}, and without that answer takes no other for the rest of its life.
 */
public record BuddyListOffer(List<Group> groups) {
    public BuddyListOffer {
        groups = List.copyOf(groups);
    }

    /** A group and the names in it. */
    public record Group(String name, List<String> buddies) {
        public Group {
            buddies = List.copyOf(buddies);
        }

        private static Group read(WireReader in) {
            return new Group(in.string16(), in.list(in.u16(), WireReader::string16));
        }

        private void write(WireWriter out) {
            out.string16(name).u16(buddies.size()).all(buddies, (buddy, to) -> to.string16(buddy));
        }
    }

    /** Returns what is sent, if it is that; nothing when it is damaged. */
    public static Optional<BuddyListOffer> of(Rendezvous rendezvous) {
        return rendezvous.step() == Rendezvous.PROPOSE
                        && rendezvous.capability().equals(Capability.SEND_BUDDY_LIST)
                ? rendezvous.tlvs().value(Rendezvous.SERVICE_DATA, BuddyListOffer::read)
                : Optional.empty();
    }

    private static BuddyListOffer read(WireReader in) {
        List<Group> groups = new ArrayList<>();
        while (!in.atEnd()) {
            groups.add(Group.read(in));
        }
        return new BuddyListOffer(groups);
    }

    /** Returns the proposal. */
    public Rendezvous proposal(long cookie) {
        TlvBlock tlvs = TlvBlock.builder()
                .u16(Rendezvous.SEQUENCE, 1)
                .flag(Rendezvous.HOST_CHECK)
                .value(Rendezvous.SERVICE_DATA, out -> groups.forEach(group -> group.write(out)))
                .build();
        return new Rendezvous(Rendezvous.PROPOSE, cookie, Capability.SEND_BUDDY_LIST, tlvs);
    }
}
