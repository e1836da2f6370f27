// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.WireReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out how SNAC(01,07) is laid out. Nothing in it says whether a class takes 30 or 35 bytes: that depends on a
 * version agreed on earlier, and servers differ on which. What follows the classes fits only one of the two.
 */
final class RateLayout {
    private static final int GROUP_HEADER = 4;
    private static final int MEMBER = 4;

    private RateLayout() {}

    /** Returns the length of each of so many classes. */
    static int classSize(WireReader in, int count) {
        if (groupsAreFor(in, count, RateClass.LONG)) {
            return RateClass.LONG;
        }
        boolean isShort = groupsAreFor(in, count, RateClass.SHORT) || in.remaining() < count * RateClass.LONG;
        return isShort ? RateClass.SHORT : RateClass.LONG;
    }

    /** Reads groups up to the first that is not whole. */
    static List<RateGroup> groups(WireReader in) {
        List<RateGroup> groups = new ArrayList<>();
        while (hasWholeGroup(in.copy())) {
            groups.add(RateGroup.read(in));
        }
        return groups;
    }

    private static boolean groupsAreFor(WireReader start, int count, int size) {
        WireReader in = start.copy();
        if (in.remaining() < count * size) {
            return false;
        }
        Set<Integer> ids = new HashSet<>();
        for (int i = 0; i < count; i++) {
            ids.add(in.u16());
            in.skip(size - 2);
        }
        while (hasWholeGroup(in.copy())) {
            if (!ids.contains(in.u16())) {
                return false;
            }
            in.skip(in.u16() * MEMBER);
        }
        return in.atEnd();
    }

    private static boolean hasWholeGroup(WireReader in) {
        if (in.remaining() < GROUP_HEADER) {
            return false;
        }
        in.skip(2);
        return in.u16() * MEMBER <= in.remaining();
    }
}
