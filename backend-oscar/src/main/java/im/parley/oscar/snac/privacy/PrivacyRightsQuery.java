// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.privacy;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(09,02): the client asks for the limits of this food group. */
public record PrivacyRightsQuery() implements PrivacySnac {
    public static final SnacCodec<PrivacyRightsQuery> CODEC = SnacCodec.empty(FAMILY, 0x0002, new PrivacyRightsQuery());

    @Override
    public SnacCodec<PrivacyRightsQuery> codec() {
        return CODEC;
    }
}
