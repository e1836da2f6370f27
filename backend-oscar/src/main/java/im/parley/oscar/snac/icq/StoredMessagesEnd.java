// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ reply 0042: the last stored message has been sent; {@code reserved} is 0. */
public record StoredMessagesEnd(int reserved) implements IcqReply {
    public static final IcqCodec<StoredMessagesEnd> CODEC = IcqCodec.of(
            0x0042,
            IcqCodec.NO_SUBTYPE,
            StoredMessagesEnd.class,
            in -> new StoredMessagesEnd(in.u8()),
            (out, end) -> out.u8(end.reserved));

    @Override
    public IcqCodec<StoredMessagesEnd> codec() {
        return CODEC;
    }
}
