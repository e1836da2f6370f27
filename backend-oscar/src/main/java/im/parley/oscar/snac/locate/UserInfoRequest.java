// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(02,05): the client asks what a user tells, the older way. Answered by SNAC(02,06).
 *
 * @param type 1 the profile, 2 nothing further, 3 the away message, 4 capabilities; some servers read it as the bits
 *     of SNAC(02,15)
 */
public record UserInfoRequest(int type, String screenName) implements LocateSnac {
    public static final SnacCodec<UserInfoRequest> CODEC = SnacCodec.of(
            FAMILY,
            0x0005,
            UserInfoRequest.class,
            in -> new UserInfoRequest(in.u16(), in.string8()),
            (out, snac) -> out.u16(snac.type).string8(snac.screenName));

    /** Value of {@link #type()}. */
    public static final int PROFILE = 1;

    /** Value of {@link #type()}. Servers that read bits give the profile too. */
    public static final int AWAY = 3;

    @Override
    public SnacCodec<UserInfoRequest> codec() {
        return CODEC;
    }
}
