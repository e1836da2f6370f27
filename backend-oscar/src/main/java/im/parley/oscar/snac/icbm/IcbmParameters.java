// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/**
 * SNAC(04,05): the server tells the limits on messages.
 *
 * @param slots how many channels can be set
 * @param flags bits of {@link IcbmFeature}
 * @param maxLength in bytes
 * @param maxSenderWarning in tenths of a percent
 * @param maxReceiverWarning in tenths of a percent
 * @param minInterval in milliseconds
 */
public record IcbmParameters(
        int slots, long flags, int maxLength, int maxSenderWarning, int maxReceiverWarning, long minInterval)
        implements IcbmSnac {
    public static final SnacCodec<IcbmParameters> CODEC = SnacCodec.of(
            FAMILY,
            0x0005,
            IcbmParameters.class,
            in -> new IcbmParameters(in.u16(), in.u32(), in.u16(), in.u16(), in.u16(), in.u32()),
            (out, told) -> out.u16(told.slots)
                    .u32(told.flags)
                    .u16(told.maxLength)
                    .u16(told.maxSenderWarning)
                    .u16(told.maxReceiverWarning)
                    .u32(told.minInterval));

    @Override
    public SnacCodec<IcbmParameters> codec() {
        return CODEC;
    }
}
