// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import java.util.List;

/** SNAC(02,0F): the client changes its interests: TLV 000B up to five times. */
public record SetKeywords(TlvBlock tlvs) implements LocateSnac {
    public static final SnacCodec<SetKeywords> CODEC = SnacCodec.of(
            FAMILY, 0x000F, SetKeywords.class, in -> new SetKeywords(in.tlvs()), (out, snac) -> out.tlvs(snac.tlvs));

    /** How many a user may have. */
    public static final int MOST = 5;

    public static SetKeywords of(List<String> keywords) {
        TlvBuilder tlvs = TlvBlock.builder().string(0x001C, DirectoryInfo.charset(String.join("", keywords)));
        keywords.forEach(keyword -> tlvs.string(0x000B, keyword));
        return new SetKeywords(tlvs.build());
    }

    /** Returns TLV 000B, each of them. */
    public List<String> keywords() {
        return tlvs.strings(0x000B);
    }

    @Override
    public SnacCodec<SetKeywords> codec() {
        return CODEC;
    }
}
