// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.kerberos;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.SignOnException;
import im.parley.oscar.snac.GoldenFrames;
import im.parley.oscar.snac.Snacs;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class KerberosSnacTest {
    private static <T> T golden(Class<T> type) {
        return type.cast(Snacs.REGISTRY
                .decode(GoldenFrames.payload(type.getSimpleName()))
                .body());
    }

    @Test
    void aRequestRoastsThePassword() {
        TicketRequest request = TicketRequest.of(7, "alice", "open sesame", "k");
        assertThat(golden(TicketRequest.class)).isEqualTo(request);
        assertThat(request.password()).contains(ByteString.encodeUtf8("open sesame"));
    }

    @Test
    void aTicketTellsWhereToGoOn() {
        Ticket ticket =
                golden(TicketReply.class).ticket(TicketRequest.HOST_SERVICE).orElseThrow();
        assertThat(ticket.validity().end() - ticket.validity().start()).isEqualTo(86_400);
        assertThat(ticket.place().orElseThrow().string(0x0005)).contains("127.0.0.13:5190");
        assertThat(golden(TicketReply.class).ticket("im/other")).isEmpty();
    }

    @Test
    void aRefusalHasAReason() {
        SignOnException refused = golden(TicketRefusal.class).exception();
        assertThat(refused.reason()).isEqualTo(SignOnException.Reason.BAD_CREDENTIALS);
        assertThat(refused.code()).isEqualTo(0x0401);
        assertThat(refused).hasMessageContaining("Auth failure");
    }
}
