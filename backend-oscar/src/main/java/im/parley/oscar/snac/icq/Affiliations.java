// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/** ICQ reply 07DA-00FA: where a user comes from and belongs to; the last of eight replies. */
public record Affiliations(List<Topic> past, List<Topic> present) implements IcqReply {
    public static final IcqCodec<Affiliations> CODEC = IcqCodec.reply(
            0x00FA,
            Affiliations.class,
            in -> new Affiliations(in.list(Topic::read), in.list(Topic::read)),
            (out, info) -> out.list(info.past, Topic::write).list(info.present, Topic::write));

    public Affiliations {
        past = List.copyOf(past);
        present = List.copyOf(present);
    }

    @Override
    public IcqCodec<Affiliations> codec() {
        return CODEC;
    }
}
