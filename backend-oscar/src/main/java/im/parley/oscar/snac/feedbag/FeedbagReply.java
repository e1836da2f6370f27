// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.List;
import java.util.OptionalLong;

/**
 * SNAC(13,06): the list, or with {@link im.parley.oscar.wire.SnacHeader#MORE} a part of it.
 *
 * @param version 0
 * @param changed when it last changed, in seconds since 1970; in all parts but the last absent or 0
 */
public record FeedbagReply(int version, List<FeedbagItem> items, OptionalLong changed) implements FeedbagSnac {
    public static final SnacCodec<FeedbagReply> CODEC = SnacCodec.of(
                    FAMILY, 0x0006, FeedbagReply.class, FeedbagReply::read, FeedbagReply::write)
            .hiding(FeedbagSecrets.IN_REPLY);

    public FeedbagReply {
        items = List.copyOf(items);
    }

    public static FeedbagReply of(List<FeedbagItem> items, long changed) {
        return new FeedbagReply(0, items, OptionalLong.of(changed));
    }

    private static FeedbagReply read(WireReader in) {
        int version = in.u8();
        List<FeedbagItem> items = in.list(in.u16(), FeedbagItem::read);
        return new FeedbagReply(version, items, in.atEnd() ? OptionalLong.empty() : OptionalLong.of(in.u32()));
    }

    private static void write(WireWriter out, FeedbagReply snac) {
        out.u8(snac.version).u16(snac.items.size()).all(snac.items, FeedbagItem::write);
        snac.changed.ifPresent(out::u32);
    }

    @Override
    public SnacCodec<FeedbagReply> codec() {
        return CODEC;
    }
}
