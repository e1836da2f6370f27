// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.Account;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import java.time.Duration;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract as TOC keeps it, signed on in one of its ways. */
abstract class TocContract extends BackendContract {
    /** The server is near, so it has refused by then what it refuses. */
    private static final Duration SILENCE = Duration.ofMillis(100);

    @RegisterExtension
    final ImServerExtension server = ImServerExtension.withUsers("alice", "bob", "carol", "dave");

    private final SignOnMethod method;

    TocContract(SignOnMethod method) {
        this.method = method;
    }

    @Override
    public Account.Builder account(String user) {
        return server.account(Toc.PROTOCOL, user).option(Toc.SIGN_ON, method).option(Toc.SILENCE, SILENCE);
    }

    @Override
    public void dropConnections() {
        server.faults().dropConnections();
    }
}
