// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.chatnav;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(0D,02): the client asks for the limits and the exchanges. */
public record ChatRightsQuery() implements ChatNavSnac {
    public static final SnacCodec<ChatRightsQuery> CODEC = SnacCodec.empty(FAMILY, 0x0002, new ChatRightsQuery());

    @Override
    public SnacCodec<ChatRightsQuery> codec() {
        return CODEC;
    }
}
