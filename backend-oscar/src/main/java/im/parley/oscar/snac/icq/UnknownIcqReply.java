// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import okio.ByteString;

/**
 * An ICQ reply that no record stands for, or a damaged one, with its bytes.
 *
 * @param subtype -1 where the type has none
 */
public record UnknownIcqReply(int type, int subtype, ByteString data) implements IcqReply {
    @Override
    public IcqCodec<UnknownIcqReply> codec() {
        return IcqCodec.of(
                type,
                subtype,
                UnknownIcqReply.class,
                in -> new UnknownIcqReply(type, subtype, in.rest()),
                (out, reply) -> out.bytes(reply.data));
    }

    /** Returns type and size alone: nobody knows what the bytes are. */
    @Override
    public String toString() {
        return String.format("UnknownIcqReply[%04X-%04X, %d bytes]", type, subtype & 0xFFFF, data.size());
    }
}
