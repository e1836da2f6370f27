// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(02,15): the client asks what a user tells. Answered by SNAC(02,06).
 *
 * @param parts a sum of the constants here
 */
public record UserInfoQuery(long parts, String screenName) implements LocateSnac {
    public static final SnacCodec<UserInfoQuery> CODEC = SnacCodec.of(
            FAMILY,
            0x0015,
            UserInfoQuery.class,
            in -> new UserInfoQuery(in.u32(), in.string8()),
            (out, snac) -> out.u32(snac.parts).string8(snac.screenName));

    public static final long PROFILE = 0x0001;
    public static final long AWAY = 0x0002;
    public static final long CAPABILITIES = 0x0004;
    public static final long CERTIFICATES = 0x0008;
    public static final long HTML_INFO = 0x0400;

    @Override
    public SnacCodec<UserInfoQuery> codec() {
        return CODEC;
    }
}
