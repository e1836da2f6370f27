// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/** ICQ reply 07DA-00F0: the interests of a user, four with unused ones empty. */
public record Interests(List<Topic> interests) implements IcqReply {
    public static final IcqCodec<Interests> CODEC = IcqCodec.reply(
            0x00F0,
            Interests.class,
            in -> new Interests(in.list(Topic::read)),
            (out, info) -> out.list(info.interests, Topic::write));

    public Interests {
        interests = List.copyOf(interests);
    }

    @Override
    public IcqCodec<Interests> codec() {
        return CODEC;
    }
}
