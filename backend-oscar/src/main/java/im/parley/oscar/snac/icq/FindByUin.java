// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-051F: searches for a UIN. */
public record FindByUin(long uin) implements IcqRequest {
    public static final IcqCodec<FindByUin> CODEC =
            IcqCodec.request(0x051F, FindByUin.class, in -> new FindByUin(in.u32()), (out, find) -> out.u32(find.uin));

    @Override
    public IcqCodec<FindByUin> codec() {
        return CODEC;
    }
}
