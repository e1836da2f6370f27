// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.contract;

import im.parley.Account;
import im.parley.IncomingMessage.Trait;
import im.parley.testkit.ImServer;
import im.parley.testkit.junit.ImServerExtension;
import im.parley.testkit.server.toc.TocProfile;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The contract as TOC keeps it, signed on in one of its ways to a server like one of two. */
abstract class TocContract extends BackendContract {
    /** The server is near, so it has refused by then what it refuses. */
    private static final Duration SILENCE = Duration.ofMillis(100);

    @RegisterExtension
    final ImServerExtension server;

    private final SignOnMethod method;

    private final TocProfile profile;

    TocContract(SignOnMethod method, TocProfile profile) {
        this.method = method;
        this.profile = profile;
        this.server = ImServerExtension.of(
                ImServer.builder().users("alice", "bob", "carol", "dave").tocProfile(profile));
    }

    @Override
    public Account.Builder account(String user) {
        return server.account(Toc.PROTOCOL, user).option(Toc.SIGN_ON, method).option(Toc.SILENCE, SILENCE);
    }

    /** One of the servers shows a whisper as any other line. */
    @Override
    public Set<Trait> ofAWhisper() {
        return profile == TocProfile.OOS ? Set.of() : super.ofAWhisper();
    }

    /** One of the servers does not know the command. */
    @Override
    public boolean warnsInRooms() {
        return profile != TocProfile.OOS;
    }

    @Override
    public void dropConnections() {
        server.faults().dropConnections();
    }
}
