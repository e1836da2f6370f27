// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.e2e;

import im.parley.testkit.server.toc.TocProfile;

class OosFaultsEndToEndTest extends TocFaults {
    OosFaultsEndToEndTest() {
        super(TocProfile.OOS);
    }
}
