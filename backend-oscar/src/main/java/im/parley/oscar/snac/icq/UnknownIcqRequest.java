// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import okio.ByteString;

/**
 * An ICQ request that no record stands for, or a damaged one, with its bytes.
 *
 * @param subtype -1 where the type has none
 */
public record UnknownIcqRequest(int type, int subtype, ByteString data) implements IcqRequest {
    @Override
    public IcqCodec<UnknownIcqRequest> codec() {
        return IcqCodec.of(
                type,
                subtype,
                UnknownIcqRequest.class,
                in -> new UnknownIcqRequest(type, subtype, in.rest()),
                (out, request) -> out.bytes(request.data));
    }

    /** Returns type and size alone: nobody knows what the bytes are. */
    @Override
    public String toString() {
        return String.format("UnknownIcqRequest[%04X-%04X, %d bytes]", type, subtype & 0xFFFF, data.size());
    }
}
