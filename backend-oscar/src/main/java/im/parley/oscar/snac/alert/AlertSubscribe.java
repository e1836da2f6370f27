// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.alert;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireWriter;
import java.util.List;
import java.util.UUID;
import okio.ByteString;

/**
 * SNAC(18,06): the client wants to hear of its mail. libpurple sends the body of SNAC(18,16) under this address too.
 */
public record AlertSubscribe(ByteString body) implements AlertSnac {
    public static final SnacCodec<AlertSubscribe> CODEC = SnacCodec.of(
            FAMILY,
            0x0006,
            AlertSubscribe.class,
            in -> new AlertSubscribe(in.rest()),
            (out, snac) -> out.bytes(snac.body));

    private static final UUID NOTICES = UUID.fromString("5D5E1708-55AA-11D3-B143-0060B0FB1ECB");
    private static final UUID MAIL = UUID.fromString("B3809AD8-0DBA-11D5-9F8A-0060B0EE0631");

    /** Subscribes to notices of new mail. */
    public static AlertSubscribe toMail() {
        WireWriter out = new WireWriter();
        out.u16(2).all(List.of(NOTICES, MAIL), AlertIds::write);
        return new AlertSubscribe(ByteString.of(out.array(), 0, out.size()));
    }

    /** Returns the ids of what is subscribed to; none where the body is another. */
    public List<UUID> ids() {
        return AlertIds.readCounted(body);
    }

    @Override
    public SnacCodec<AlertSubscribe> codec() {
        return CODEC;
    }
}
