// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import java.util.List;

/** ICQ request 07D0-041A: sets where we come from and belong to. */
public record SetAffiliations(List<Topic> past, List<Topic> present) implements IcqRequest {
    public static final IcqCodec<SetAffiliations> CODEC = IcqCodec.request(
            0x041A,
            SetAffiliations.class,
            in -> new SetAffiliations(in.list(Topic::read), in.list(Topic::read)),
            (out, set) -> out.list(set.past, Topic::write).list(set.present, Topic::write));

    public SetAffiliations {
        past = List.copyOf(past);
        present = List.copyOf(present);
    }

    @Override
    public IcqCodec<SetAffiliations> codec() {
        return CODEC;
    }
}
