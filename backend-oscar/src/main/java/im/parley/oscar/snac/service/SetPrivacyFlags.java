// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.service;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(01,14): the client tells what others may see.
 *
 * @param flags 1 how long we are idle, 2 since when we are a member
 */
public record SetPrivacyFlags(long flags) implements ServiceSnac {
    public static final SnacCodec<SetPrivacyFlags> CODEC = SnacCodec.of(
            FAMILY,
            0x0014,
            SetPrivacyFlags.class,
            in -> new SetPrivacyFlags(in.u32()),
            (out, snac) -> out.u32(snac.flags));

    @Override
    public SnacCodec<SetPrivacyFlags> codec() {
        return CODEC;
    }
}
