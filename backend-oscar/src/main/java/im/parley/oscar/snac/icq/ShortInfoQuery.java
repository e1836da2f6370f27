// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-04BA: asks for the names of a user, a {@link ShortInfo}. */
public record ShortInfoQuery(long uin) implements IcqRequest {
    public static final IcqCodec<ShortInfoQuery> CODEC = IcqCodec.request(
            0x04BA, ShortInfoQuery.class, in -> new ShortInfoQuery(in.u32()), (out, query) -> out.u32(query.uin));

    @Override
    public IcqCodec<ShortInfoQuery> codec() {
        return CODEC;
    }
}
