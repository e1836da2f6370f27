// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ reply 07DA-00E6: what a user says about himself. */
public record Notes(String notes) implements IcqReply {
    public static final IcqCodec<Notes> CODEC =
            IcqCodec.reply(0x00E6, Notes.class, in -> new Notes(in.text()), (out, info) -> out.text(info.notes));

    @Override
    public IcqCodec<Notes> codec() {
        return CODEC;
    }
}
