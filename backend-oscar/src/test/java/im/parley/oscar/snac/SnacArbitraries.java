// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import im.parley.oscar.RecordArbitraries;
import im.parley.oscar.snac.alert.MailNotice;
import im.parley.oscar.snac.feedbag.FeedbagStamp;
import im.parley.oscar.snac.service.RateClass;
import im.parley.oscar.snac.service.RateGroup;
import im.parley.oscar.snac.service.RateReply;
import im.parley.oscar.wire.Snac;
import im.parley.oscar.wire.SnacAddress;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary SNACs, and what they are made of. */
public final class SnacArbitraries {
    private static final RecordArbitraries RECORDS = new RecordArbitraries()
            .with(TlvBlock.class, tlvBlocks())
            .with(RateReply.class, rateReplies())
            .with(FeedbagStamp.class, feedbagStamps())
            .with(MailNotice.class, "cookie", RecordArbitraries.bytes(8, 8));

    private SnacArbitraries() {}

    /** Any of all SNACs, without those that have a number too wide for its field. */
    public static Arbitrary<Snac> snacs() {
        return Arbitraries.oneOf(Snacs.REGISTRY.all().stream()
                .map(codec -> of(codec.type()).map(Snac.class::cast).filter(SnacArbitraries::fits))
                .toList());
    }

    private static boolean fits(Snac snac) {
        try {
            snac.codec().write(new WireWriter(), snac);
            return true;
        } catch (IllegalArgumentException tooWide) {
            return false;
        }
    }

    public static Arbitrary<SnacCodec<?>> codecs() {
        return Arbitraries.of(Snacs.REGISTRY.all());
    }

    /** Any record of a type that occurs in SNACs. */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return RECORDS.of(type);
    }

    public static Arbitrary<Tlv> tlvs() {
        Arbitrary<Integer> types = Arbitraries.integers().between(0, 0xFFFF).withoutEdgeCases();
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.integers().between(1, 0x30), types),
                        RecordArbitraries.bytes(0, 24))
                .as(Tlv::new);
    }

    public static Arbitrary<TlvBlock> tlvBlocks() {
        return tlvs().list().ofMaxSize(6).map(SnacArbitraries::block);
    }

    private static TlvBlock block(List<Tlv> tlvs) {
        var builder = TlvBlock.builder();
        tlvs.forEach(builder::tlv);
        return builder.build();
    }

    private static Arbitrary<Integer> octets() {
        return Arbitraries.integers().between(0, 0xFF);
    }

    private static Arbitrary<FeedbagStamp> feedbagStamps() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 0xFFFF_FFFFL),
                        octets(),
                        Arbitraries.integers().between(1, 2))
                .as(FeedbagStamp::new);
    }

    /** Tables as servers send them: every class of one length and with a group of its own. */
    private static Arbitrary<RateReply> rateReplies() {
        RecordArbitraries parts = new RecordArbitraries();
        return Combinators.combine(
                        parts.of(RateClass.class).list().ofMaxSize(5),
                        parts.of(RateClass.Recent.class).optional(),
                        parts.of(SnacAddress.class).list().ofMaxSize(8))
                .as((classes, recent, members) -> {
                    List<RateClass> numbered = new ArrayList<>();
                    List<RateGroup> groups = new ArrayList<>();
                    for (RateClass each : classes) {
                        int id = numbered.size() + 1;
                        numbered.add(new RateClass(
                                id,
                                each.window(),
                                each.clear(),
                                each.alert(),
                                each.limit(),
                                each.disconnect(),
                                each.current(),
                                each.max(),
                                recent));
                        groups.add(new RateGroup(id, members));
                    }
                    return new RateReply(numbered, groups);
                });
    }
}
