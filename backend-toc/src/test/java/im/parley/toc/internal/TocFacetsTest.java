// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.internal.session.SessionPartsOf;
import org.junit.jupiter.api.Test;

class TocFacetsTest {
    @Test
    void aSessionHasAPartForEveryFacetAndNoOther() {
        assertThat(SessionPartsOf.toc2()).containsExactlyInAnyOrderElementsOf(TocFacets.TOC2.extensions());
        assertThat(SessionPartsOf.toc1()).containsExactlyInAnyOrderElementsOf(TocFacets.TOC1.extensions());
    }
}
