// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.Account;
import im.parley.oscar.Oscar;
import im.parley.testkit.junit.ImServerExtension;
import org.junit.jupiter.api.extension.RegisterExtension;

class OscarContractTest extends BackendContract {
    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob", "carol", "dave");

    @Override
    public Account.Builder account(String user) {
        return server.account(Oscar.PROTOCOL, user);
    }

    @Override
    public void dropConnections() {
        server.faults().dropConnections();
    }
}
