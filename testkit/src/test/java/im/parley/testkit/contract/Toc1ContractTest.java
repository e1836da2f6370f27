// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.SignOnMethod;

class Toc1ContractTest extends TocContract {
    Toc1ContractTest() {
        super(SignOnMethod.TOC1_SIGNON, TocProfile.AOL);
    }
}
