// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-03F3: sets where we work. */
public record SetWorkInfo(WorkDetails work) implements IcqRequest {
    public static final IcqCodec<SetWorkInfo> CODEC = IcqCodec.request(
            0x03F3, SetWorkInfo.class, in -> new SetWorkInfo(WorkDetails.read(in)), (out, set) -> set.work.write(out));

    @Override
    public IcqCodec<SetWorkInfo> codec() {
        return CODEC;
    }
}
