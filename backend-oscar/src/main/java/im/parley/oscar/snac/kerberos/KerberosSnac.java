// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.kerberos;

import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacCodec;
import java.util.List;

/** Food group 050C: signing on with a ticket, over HTTP. */
public sealed interface KerberosSnac extends Snac permits TicketRequest, TicketReply, TicketRefusal {
    /** The number of this food group. */
    int FAMILY = 0x050C;

    /** The codec of each of its SNACs. */
    List<SnacCodec<?>> CODECS = List.of(TicketRequest.CODEC, TicketReply.CODEC, TicketRefusal.CODEC);
}
