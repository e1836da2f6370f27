// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

/** ICQ request 07D0-0406: sets what we say about ourselves. */
public record SetNotes(String notes) implements IcqRequest {
    public static final IcqCodec<SetNotes> CODEC =
            IcqCodec.request(0x0406, SetNotes.class, in -> new SetNotes(in.text()), (out, set) -> out.text(set.notes));

    @Override
    public IcqCodec<SetNotes> codec() {
        return CODEC;
    }
}
