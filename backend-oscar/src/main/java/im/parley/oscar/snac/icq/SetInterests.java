// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/** ICQ request 07D0-0410: sets our interests. */
public record SetInterests(List<Topic> interests) implements IcqRequest {
    public static final IcqCodec<SetInterests> CODEC = IcqCodec.request(
            0x0410,
            SetInterests.class,
            in -> new SetInterests(in.list(Topic::read)),
            (out, set) -> out.list(set.interests, Topic::write));

    public SetInterests {
        interests = List.copyOf(interests);
    }

    @Override
    public IcqCodec<SetInterests> codec() {
        return CODEC;
    }
}
