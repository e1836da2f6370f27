// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(04,14): somebody types, or has stopped. Sent with the name of whom it is for, received with the name of whom it
 * is from.
 *
 * @param cookie 0
 * @param channel 1
 * @param event one of the constants here
 */
public record TypingNotice(long cookie, int channel, String screenName, int event) implements IcbmSnac {
    /** Nothing is typed. */
    public static final int NONE = 0x0000;

    /** Text stands there, and nobody types. */
    public static final int TYPED = 0x0001;

    public static final int TYPING = 0x0002;

    /** The window was closed. */
    public static final int CLOSED = 0x000F;

    public static final SnacCodec<TypingNotice> CODEC = SnacCodec.of(
            FAMILY,
            0x0014,
            TypingNotice.class,
            in -> new TypingNotice(in.u64(), in.u16(), in.string8(), in.u16()),
            (out, notice) -> out.u64(notice.cookie)
                    .u16(notice.channel)
                    .string8(notice.screenName)
                    .u16(notice.event));

    public static TypingNotice of(String screenName, int event) {
        return new TypingNotice(0, Icbm.TEXT, screenName, event);
    }

    @Override
    public SnacCodec<TypingNotice> codec() {
        return CODEC;
    }
}
