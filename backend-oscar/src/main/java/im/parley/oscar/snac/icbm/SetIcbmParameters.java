// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(04,02): the client says what messages it takes.
 *
 * @param channel 0 for all
 * @param flags bits of {@link IcbmFeature}
 * @param maxLength in bytes
 * @param maxSenderWarning in tenths of a percent
 * @param maxReceiverWarning in tenths of a percent
 * @param minInterval in milliseconds
 */
public record SetIcbmParameters(
        int channel, long flags, int maxLength, int maxSenderWarning, int maxReceiverWarning, long minInterval)
        implements IcbmSnac {
    public static final SnacCodec<SetIcbmParameters> CODEC = SnacCodec.of(
            FAMILY,
            0x0002,
            SetIcbmParameters.class,
            in -> new SetIcbmParameters(in.u16(), in.u32(), in.u16(), in.u16(), in.u16(), in.u32()),
            (out, set) -> out.u16(set.channel)
                    .u32(set.flags)
                    .u16(set.maxLength)
                    .u16(set.maxSenderWarning)
                    .u16(set.maxReceiverWarning)
                    .u32(set.minInterval));

    /** Takes everything on all channels, up to a length in bytes. */
    public static SetIcbmParameters all(long flags, int maxLength) {
        return new SetIcbmParameters(0, flags, maxLength, 999, 999, 0);
    }

    @Override
    public SnacCodec<SetIcbmParameters> codec() {
        return CODEC;
    }
}
