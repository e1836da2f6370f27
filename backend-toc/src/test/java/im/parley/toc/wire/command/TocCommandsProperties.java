// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.command;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.toc.wire.RecordArbitraries;
import im.parley.toc.wire.TocTokenizer;
import im.parley.toc.wire.WireArbitraries;
import im.parley.toc.wire.WireText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okio.ByteString;

class TocCommandsProperties {
    @Property
    void everyRecordComesBack(@ForAll("commands") TocCommand command) {
        byte[] payload = command.payload();
        assertThat(payload[payload.length - 1]).isZero();
        assertThat(TocCommands.parse(payload)).isEqualTo(command);
    }

    @Provide
    Arbitrary<TocCommand> commands() {
        RecordArbitraries records = new RecordArbitraries(
                Map.of(
                        String.class, WireArbitraries.texts(),
                        WireText.class, WireArbitraries.wireTexts(),
                        ByteString.class, WireArbitraries.bytes().map(ByteString::of),
                        boolean.class, Arbitraries.of(true, false),
                        int.class, Arbitraries.integers(),
                        long.class, Arbitraries.longs()),
                Map.of());
        List<Arbitrary<TocCommand>> all = new ArrayList<>();
        for (CommandCodec<?> codec : TocCommands.codecs()) {
            all.add(records.of(codec.type()).map(TocCommand.class::cast));
        }
        all.add(WireArbitraries.texts().map(text -> new UnknownCommand(ByteString.encodeUtf8("x " + text + "."))));
        return Arbitraries.oneOf(all).withoutEdgeCases();
    }

    @Property
    void anyBytesGiveARecordOrAWireException(
            @ForAll("lines") byte[] line, @ForAll("tokenizers") TocTokenizer tokenizer) {
        byte[] before = line.clone();
        WireArbitraries.valueOrWireException(() -> {
            TocCommand command = TocCommands.parse(line, tokenizer);
            assertThat(TocCommands.parse(command.payload())).isEqualTo(command);
            assertThat(command.toString()).isNotEmpty();
        });
        assertThat(line).isEqualTo(before);
    }

    @Property
    void anyBytesCanBeRedacted(@ForAll("lines") byte[] line) {
        int length = line.length;
        TocCommands.redact(line);
        assertThat(line).hasSize(length);
    }

    @Provide
    Arbitrary<byte[]> lines() {
        Arbitrary<String> words = Arbitraries.of(TocCommands.codecs()).map(codec -> codec.word() + " ");
        Arbitrary<String> starts = Arbitraries.of(
                "",
                "toc_x ",
                "toc_signon a 1 b 0x",
                "toc2_signon a 1 b 0x c v ",
                "toc_chat_join 4 ",
                "toc_send_im a b ");
        return Arbitraries.oneOf(words, starts).flatMap(WireArbitraries::lines).withoutEdgeCases();
    }

    @Provide
    Arbitrary<TocTokenizer> tokenizers() {
        return Arbitraries.of(TocTokenizer.values());
    }
}
