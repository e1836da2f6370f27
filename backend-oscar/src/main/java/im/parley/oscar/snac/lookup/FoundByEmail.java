// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.lookup;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import java.util.List;

/** SNAC(0A,03): the users with that e-mail address; none is SNAC(0A,01) with code 14. */
public record FoundByEmail(TlvBlock tlvs) implements LookupSnac {
    public static final SnacCodec<FoundByEmail> CODEC = SnacCodec.of(
            FAMILY, 0x0003, FoundByEmail.class, in -> new FoundByEmail(in.tlvs()), (out, snac) -> out.tlvs(snac.tlvs));

    public static FoundByEmail of(List<String> names) {
        TlvBuilder tlvs = TlvBlock.builder();
        names.forEach(name -> tlvs.string(0x0001, name));
        return new FoundByEmail(tlvs.build());
    }

    /** Returns TLV 0001, each of them. */
    public List<String> names() {
        return tlvs.strings(0x0001);
    }

    @Override
    public SnacCodec<FoundByEmail> codec() {
        return CODEC;
    }
}
