// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.oscar.snac.service.RateGroup;
import im.parley.oscar.wire.SnacAddress;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rate class each SNAC is in. Immutable, and an array of eight bytes for each of some eighty SNACs, since every
 * session has one.
 */
final class RateMembers {
    static final RateMembers NONE = new RateMembers(new long[0]);

    /** Family, subtype and class, in the order of the first two. */
    private final long[] members;

    private RateMembers(long[] members) {
        this.members = members;
    }

    /** Returns these and what a server tells; where both know a SNAC, and where it is told twice, the last counts. */
    RateMembers and(List<RateGroup> told) {
        SortedMap<Long, Long> all = new TreeMap<>();
        for (long member : members) {
            all.put(place(member), member);
        }
        for (RateGroup group : told) {
            for (SnacAddress address : group.members()) {
                all.put(place(address), place(address) | group.classId());
            }
        }
        return new RateMembers(all.values().stream().mapToLong(Long::longValue).toArray());
    }

    /** Returns the class of a SNAC, or another where it has none. */
    int classOf(SnacAddress address, int otherwise) {
        long place = place(address);
        int found = Arrays.binarySearch(members, place);
        int at = found < 0 ? -found - 1 : found;
        return at < members.length && place(members[at]) == place ? (int) members[at] : otherwise;
    }

    private static long place(SnacAddress address) {
        return (long) address.family() << (Integer.SIZE + Short.SIZE) | (long) address.subtype() << Integer.SIZE;
    }

    private static long place(long member) {
        return member & -1L << Integer.SIZE;
    }
}
