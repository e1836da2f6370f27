// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.service.RateGroup;
import im.parley.oscar.wire.SnacAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RateMembersProperties {
    private static final int OTHERWISE = -1;

    @Provide
    Arbitrary<SnacAddress> addresses() {
        Arbitrary<Integer> numbers = Arbitraries.of(0, 1, 2, 0x18, 0x7FFF, 0x8000, 0xFFFF);
        return Combinators.combine(numbers, numbers).as(SnacAddress::new);
    }

    @Provide
    Arbitrary<List<RateGroup>> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 0xFFFF), addresses().list())
                .as(RateGroup::new)
                .list()
                .ofMaxSize(5);
    }

    @Property
    void theLastThatWasToldCounts(
            @ForAll("tables") List<RateGroup> first,
            @ForAll("tables") List<RateGroup> second,
            @ForAll("addresses") SnacAddress address) {
        Map<SnacAddress, Integer> expected = new HashMap<>();
        for (List<RateGroup> table : List.of(first, second)) {
            table.forEach(group -> group.members().forEach(member -> expected.put(member, group.classId())));
        }
        RateMembers members = RateMembers.NONE.and(first).and(second);
        expected.forEach(
                (member, id) -> assertThat(members.classOf(member, OTHERWISE)).isEqualTo(id));
        assertThat(members.classOf(address, OTHERWISE)).isEqualTo(expected.getOrDefault(address, OTHERWISE));
    }
}
