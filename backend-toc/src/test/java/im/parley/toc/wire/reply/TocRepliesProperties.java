// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.reply;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.wire.WireArbitraries;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TocRepliesProperties {
    @Property
    void everyRecordComesBack(@ForAll("replies") TocReply reply) {
        assertThat(TocReplies.parse(reply.payload())).isEqualTo(reply);
    }

    @Provide
    Arbitrary<TocReply> replies() {
        return ReplyArbitraries.all();
    }

    @Property
    void anyBytesGiveARecordOrAWireException(@ForAll("lines") byte[] line) {
        byte[] before = line.clone();
        WireArbitraries.valueOrWireException(() -> {
            TocReply reply = TocReplies.parse(line);
            assertThat(TocReplies.parse(reply.payload())).isEqualTo(reply);
            assertThat(reply.toString()).isNotEmpty();
        });
        assertThat(line).isEqualTo(before);
    }

    @Property
    void anyBytesCanBeRedacted(@ForAll("lines") byte[] line) {
        int length = line.length;
        TocReplies.redact(line);
        assertThat(line).hasSize(length);
    }

    @Provide
    Arbitrary<byte[]> lines() {
        Arbitrary<String> words = Arbitraries.of(TocReplies.codecs()).map(codec -> codec.word() + ":");
        return Arbitraries.oneOf(words, Arbitraries.of("", "X:", "GOTO_URL:w:u?cookie="))
                .flatMap(WireArbitraries::lines)
                .withoutEdgeCases();
    }
}
