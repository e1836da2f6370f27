// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.kerberos;

import im.parley.SignOnException;
import im.parley.SignOnException.Reason;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;

/** SNAC(050C,04): the server gives no ticket. Some clients know it as SNAC(050C,05). */
public record TicketRefusal(long requestId, String principal, int code, String text, long reserved, TlvBlock tlvs)
        implements KerberosSnac {
    public static final SnacCodec<TicketRefusal> CODEC = SnacCodec.of(
            FAMILY,
            0x0004,
            TicketRefusal.class,
            TicketRefusal::read,
            (out, snac) -> out.u32(snac.requestId)
                    .string16(snac.principal)
                    .u16(snac.code)
                    .string16(snac.text)
                    .u32(snac.reserved)
                    .countedTlvs(snac.tlvs));

    /** The code of a wrong name or password. */
    public static final int WRONG_PASSWORD = 0x0401;

    /** Makes the refusal of this user. */
    public static TicketRefusal of(long requestId, String principal, int code, String text) {
        return new TicketRefusal(requestId, principal, code, text, 0, TlvBlock.EMPTY);
    }

    /** Returns the failure for users. */
    public SignOnException exception() {
        Reason reason = code == WRONG_PASSWORD ? Reason.BAD_CREDENTIALS : Reason.OTHER;
        return new SignOnException(reason, code, text + String.format(" (code %04X)", code));
    }

    private static TicketRefusal read(WireReader in) {
        return new TicketRefusal(in.u32(), in.string16(), in.u16(), in.string16(), in.u32(), in.countedTlvs());
    }

    @Override
    public SnacCodec<TicketRefusal> codec() {
        return CODEC;
    }
}
