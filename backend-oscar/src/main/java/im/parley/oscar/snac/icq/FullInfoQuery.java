// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-04B2: asks for all details of a user, in eight replies. */
public record FullInfoQuery(long uin) implements IcqRequest {
    public static final IcqCodec<FullInfoQuery> CODEC = IcqCodec.request(
            0x04B2, FullInfoQuery.class, in -> new FullInfoQuery(in.u32()), (out, query) -> out.u32(query.uin));

    @Override
    public IcqCodec<FullInfoQuery> codec() {
        return CODEC;
    }
}
