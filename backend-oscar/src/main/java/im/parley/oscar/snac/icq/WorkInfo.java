// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ reply 07DA-00D2: where a user works. */
public record WorkInfo(WorkDetails work) implements IcqReply {
    public static final IcqCodec<WorkInfo> CODEC = IcqCodec.reply(
            0x00D2, WorkInfo.class, in -> new WorkInfo(WorkDetails.read(in)), (out, info) -> info.work.write(out));

    @Override
    public IcqCodec<WorkInfo> codec() {
        return CODEC;
    }
}
