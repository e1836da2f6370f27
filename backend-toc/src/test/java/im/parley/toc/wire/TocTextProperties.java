// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import okio.ByteString;

class TocTextProperties {
    @Property
    void quotingRoundTripsEveryString(@ForAll("texts") String text) {
        String quoted = TocText.quote(text);
        assertThat(quoted).startsWith("\"").endsWith("\"");
        assertThat(TocText.unescape(quoted.substring(1, quoted.length() - 1))).isEqualTo(text);
    }

    @Property
    void quotedArgumentsAreSplitIntoWhatTheyWere(@ForAll("lists") List<String> texts) {
        StringBuilder payload = new StringBuilder("toc_word");
        texts.forEach(text -> payload.append(' ').append(TocText.quote(text)));
        payload.append('\0');
        assertThat(TocTokenizer.AOL
                        .arguments(ByteString.encodeUtf8(payload.toString()).toByteArray())
                        .asList())
                .isEqualTo(texts.stream().map(ByteString::encodeUtf8).toList());
    }

    @Provide
    Arbitrary<String> texts() {
        return WireArbitraries.texts();
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return texts().list().ofMaxSize(5);
    }

    @Property
    void anyBytesAreSplitIntoNoMoreThanTheyAre(
            @ForAll("tokenizers") TocTokenizer tokenizer, @ForAll("lines") byte[] line) {
        WireArbitraries.valueOrWireException(() -> {
            TocArguments arguments = tokenizer.arguments(line);
            int length = arguments.asList().stream().mapToInt(ByteString::size).sum();
            assertThat(length).isLessThanOrEqualTo(line.length);
            for (int i = 0; i < arguments.size(); i++) {
                assertThat(arguments.offset(i)).isBetween(0, line.length);
                assertThat(arguments.endOffset(i)).isBetween(arguments.offset(i), line.length);
            }
        });
    }

    @Property
    void theOosParserTakesAnyBytes(@ForAll("lines") byte[] line) {
        assertThat(TocTokenizer.OOS.arguments(line).size()).isBetween(0, line.length);
    }

    @Provide
    Arbitrary<TocTokenizer> tokenizers() {
        return Arbitraries.of(TocTokenizer.values());
    }

    @Provide
    Arbitrary<byte[]> lines() {
        return WireArbitraries.lines("toc_word ");
    }
}
