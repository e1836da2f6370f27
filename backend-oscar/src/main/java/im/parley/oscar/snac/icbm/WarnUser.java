// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(04,08): the client warns somebody, which costs the other more when done openly.
 *
 * @param anonymous 0 openly, 1 anonymously
 */
public record WarnUser(int anonymous, String screenName) implements IcbmSnac {
    public static final SnacCodec<WarnUser> CODEC = SnacCodec.of(
            FAMILY,
            0x0008,
            WarnUser.class,
            in -> new WarnUser(in.u16(), in.string8()),
            (out, warn) -> out.u16(warn.anonymous).string8(warn.screenName));

    public static WarnUser openly(String screenName) {
        return new WarnUser(0, screenName);
    }

    public static WarnUser anonymously(String screenName) {
        return new WarnUser(1, screenName);
    }

    public boolean isAnonymous() {
        return anonymous != 0;
    }

    @Override
    public SnacCodec<WarnUser> codec() {
        return CODEC;
    }
}
