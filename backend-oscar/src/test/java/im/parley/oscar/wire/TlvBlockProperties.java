// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.SnacArbitraries;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TlvBlockProperties {
    @Property
    void replacingChangesOneTlvAlone(@ForAll("blocks") TlvBlock block, @ForAll("tlvs") Tlv tlv) {
        List<Tlv> expected = new ArrayList<>();
        block.forEach(expected::add);
        int first = indexOf(expected, tlv.type());
        if (first < 0) {
            expected.add(tlv);
        } else {
            expected.set(first, tlv);
        }
        assertThat(block.with(tlv)).containsExactlyElementsOf(expected);
    }

    @Property
    void removingLeavesAllOthersInOrder(@ForAll("blocks") TlvBlock block, @ForAll("tlvs") Tlv tlv) {
        List<Tlv> expected = new ArrayList<>();
        block.forEach(expected::add);
        expected.removeIf(each -> each.type() == tlv.type());
        assertThat(block.without(tlv.type())).containsExactlyElementsOf(expected);
    }

    private static int indexOf(List<Tlv> tlvs, int type) {
        return tlvs.stream().map(Tlv::type).toList().indexOf(type);
    }

    @Provide
    Arbitrary<TlvBlock> blocks() {
        return SnacArbitraries.tlvBlocks();
    }

    @Provide
    Arbitrary<Tlv> tlvs() {
        return SnacArbitraries.tlvs();
    }
}
