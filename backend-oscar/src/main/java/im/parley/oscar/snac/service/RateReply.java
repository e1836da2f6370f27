// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.List;
import java.util.Optional;

/**
 * SNAC(01,07): the server lists its rate classes and the SNACs in each. SNACs that are in none count as members of the
 * first. Servers that skip a group, or all of them, are understood.
 */
public record RateReply(List<RateClass> classes, List<RateGroup> groups) implements ServiceSnac {
    public static final SnacCodec<RateReply> CODEC =
            SnacCodec.of(FAMILY, 0x0007, RateReply.class, RateReply::read, RateReply::write);

    public RateReply {
        classes = List.copyOf(classes);
        groups = List.copyOf(groups);
    }

    /** Returns the class of a SNAC: the one whose group has it, or else the first. */
    public Optional<RateClass> classOf(SnacAddress address) {
        int id = groups.stream()
                .filter(group -> group.members().contains(address))
                .mapToInt(RateGroup::classId)
                .findFirst()
                .orElse(-1);
        return classes.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .or(() -> classes.stream().findFirst());
    }

    private static RateReply read(WireReader in) {
        int count = in.u16();
        int size = RateLayout.classSize(in, count);
        List<RateClass> classes = in.list(count, each -> RateClass.read(each.slice(size)));
        return new RateReply(classes, RateLayout.groups(in));
    }

    private static void write(WireWriter out, RateReply snac) {
        out.u16(snac.classes.size()).all(snac.classes, RateClass::write).all(snac.groups, RateGroup::write);
    }

    @Override
    public SnacCodec<RateReply> codec() {
        return CODEC;
    }
}
