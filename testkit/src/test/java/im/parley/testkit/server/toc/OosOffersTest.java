// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icbm.SendIcbm;
import im.parley.oscar.wire.Capability;
import im.parley.oscar.wire.TlvBlock;
import im.parley.testkit.ImServer;
import im.parley.testkit.server.oscar.OscarProbe;
import okio.ByteString;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What Open OSCAR Server tells TOC clients of what OSCAR clients offer. */
class OosOffersTest {
    private final ImServer server =
            ImServer.builder().users("alice", "bob").tocProfile(TocProfile.OOS).start();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void tellsOfFilesAloneAndOfNoAddressButTheOneItSees() {
        TlvBlock offer = TlvBlock.builder()
                .u16(0x000A, 1)
                .u32(0x0002, 0xC0000207L)
                .u32(0x0003, 0xC0000208L)
                .u16(0x0005, 5190)
                .string(0x000C, "my notes")
                .bytes(0x2711, ByteString.decodeHex("00010001000030396e6f7465730000"))
                .build();
        try (TocProbe bob = TocProbe.online(server, "toc2_signon", "bob");
                OscarProbe alice = OscarProbe.online(server, "alice")) {
            alice.tell(SendIcbm.rendezvous(
                    "bob", new Rendezvous(Rendezvous.PROPOSE, 1, Capability.DIRECT_IM, TlvBlock.EMPTY)));
            assertThat(bob.next()).isEqualTo(ByteString.EMPTY);
            alice.tell(SendIcbm.rendezvous("bob", new Rendezvous(Rendezvous.PROPOSE, 2, Capability.SEND_FILE, offer)));
            assertThat(bob.next().utf8())
                    .isEqualTo("RVOUS_PROPOSE:alice:09461343-4C7F-11D1-8222-444553540000:AAAAAAAAAAI="
                            + ":1:192.0.2.7:127.0.0.1:127.0.0.1:5190:10001:AAEAAQAAMDlub3Rlcw==");
        }
    }
}
