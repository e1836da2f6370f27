// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(04,0C): the server has delivered or stored a message that asked to be told so. */
public record IcbmAck(long cookie, int channel, String recipient) implements IcbmSnac {
    public static final SnacCodec<IcbmAck> CODEC = SnacCodec.of(
            FAMILY,
            0x000C,
            IcbmAck.class,
            in -> new IcbmAck(in.u64(), in.u16(), in.string8()),
            (out, ack) -> out.u64(ack.cookie).u16(ack.channel).string8(ack.recipient));

    public static IcbmAck of(SendIcbm message) {
        return new IcbmAck(message.cookie(), message.channel(), message.recipient());
    }

    @Override
    public SnacCodec<IcbmAck> codec() {
        return CODEC;
    }
}
