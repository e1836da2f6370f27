// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/**
 * SNAC(01,20): the client answers SNAC(01,1F).
 *
 * @param body empty, or the 16 bytes of an MD5, some clients put their number before them
 */
public record ClientProbeReply(ByteString body) implements ServiceSnac {
    public static final SnacCodec<ClientProbeReply> CODEC = SnacCodec.of(
            FAMILY,
            0x0020,
            ClientProbeReply.class,
            in -> new ClientProbeReply(in.rest()),
            (out, snac) -> out.bytes(snac.body));

    @Override
    public SnacCodec<ClientProbeReply> codec() {
        return CODEC;
    }
}
