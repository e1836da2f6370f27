// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-04D0: asks for all our own details, in eight replies. */
public record OwnInfoQuery(long uin) implements IcqRequest {
    public static final IcqCodec<OwnInfoQuery> CODEC = IcqCodec.request(
            0x04D0, OwnInfoQuery.class, in -> new OwnInfoQuery(in.u32()), (out, query) -> out.u32(query.uin));

    @Override
    public IcqCodec<OwnInfoQuery> codec() {
        return CODEC;
    }
}
