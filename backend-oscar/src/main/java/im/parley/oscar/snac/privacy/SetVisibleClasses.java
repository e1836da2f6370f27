// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.UserInfo;

/**
 * SNAC(09,04): the client tells which classes of users may see it.
 *
 * @param classes bits as in {@link UserInfo#classFlags()}
 */
public record SetVisibleClasses(long classes) implements PrivacySnac {
    public static final SnacCodec<SetVisibleClasses> CODEC = SnacCodec.of(
            FAMILY,
            0x0004,
            SetVisibleClasses.class,
            in -> new SetVisibleClasses(in.u32()),
            (out, snac) -> out.u32(snac.classes));

    /** Everybody. */
    public static final long ALL = 0x001F;

    @Override
    public SnacCodec<SetVisibleClasses> codec() {
        return CODEC;
    }
}
