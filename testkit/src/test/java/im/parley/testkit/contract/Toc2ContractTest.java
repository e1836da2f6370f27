// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.SignOnMethod;

class Toc2ContractTest extends TocContract {
    Toc2ContractTest() {
        super(SignOnMethod.TOC2_SIGNON, TocProfile.AOL);
    }
}
