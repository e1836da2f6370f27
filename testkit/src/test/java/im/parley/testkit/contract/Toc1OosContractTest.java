// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.SignOnMethod;

class Toc1OosContractTest extends TocContract {
    Toc1OosContractTest() {
        super(SignOnMethod.TOC1_SIGNON, TocProfile.OOS);
    }
}
