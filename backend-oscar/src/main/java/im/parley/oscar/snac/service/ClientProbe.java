// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;
import okio.ByteString;

/**
 * SNAC(01,1F): the server asks for a hash over a part of the client program, or only whether it is there.
 *
 * @param body empty, or {@code u32 offset, u32 length} and TLV 0001 with a module's name
 */
public record ClientProbe(ByteString body) implements ServiceSnac {
    public static final SnacCodec<ClientProbe> CODEC = SnacCodec.of(
            FAMILY, 0x001F, ClientProbe.class, in -> new ClientProbe(in.rest()), (out, snac) -> out.bytes(snac.body));

    @Override
    public SnacCodec<ClientProbe> codec() {
        return CODEC;
    }
}
