// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import static im.parley.oscar.snac.SnacAssert.assertGolden;
import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PrivacySnacTest {
    @Test
    void limitsAreToldInAnyOrder() {
        assertGolden("PrivacyRightsQuery", new PrivacyRightsQuery());
        assertGolden("PrivacyRights", PrivacyRights.of(200, 200));
        PrivacyRights rights = golden("PrivacyRights", PrivacyRights.class);
        assertThat(rights.maxPermits()).isEqualTo(200);
        assertThat(rights.maxDenies()).isEqualTo(200);
        PrivacyRights recorded = golden("PrivacyRights/recorded", PrivacyRights.class);
        assertThat(recorded.maxDenies()).isEqualTo(100);
        assertThat(recorded.maxTemporaryPermits()).isEqualTo(100);
    }

    @Test
    void listsAreNames() {
        assertGolden("SetVisibleClasses", new SetVisibleClasses(SetVisibleClasses.ALL));
        assertGolden("AddPermits", new AddPermits(List.of("bob")));
        assertGolden("RemovePermits", new RemovePermits(List.of("bob")));
        assertGolden("AddDenies", new AddDenies(List.of("bob", "carol")));
        assertGolden("RemoveDenies", new RemoveDenies(List.of("carol")));
        assertGolden("AddTemporaryPermits", new AddTemporaryPermits(List.of("bob")));
        assertGolden("RemoveTemporaryPermits", new RemoveTemporaryPermits(List.of("bob")));
    }
}
