// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.lookup;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookupSnacTest {
    @Test
    void anAddressIsTheWholeBody() {
        assertGolden("FindByEmail", new FindByEmail("a@example.org"));
    }

    @Test
    void everyUserWithTheAddressIsNamed() {
        assertGolden("FoundByEmail", FoundByEmail.of(List.of("alice", "bob")));
        assertThat(FoundByEmail.of(List.of("alice", "bob")).names()).containsExactly("alice", "bob");
    }
}
