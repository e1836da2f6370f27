// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.SignOnMethod;

class Toc2LoginOosContractTest extends TocContract {
    Toc2LoginOosContractTest() {
        super(SignOnMethod.TOC2_LOGIN, TocProfile.OOS);
    }
}
