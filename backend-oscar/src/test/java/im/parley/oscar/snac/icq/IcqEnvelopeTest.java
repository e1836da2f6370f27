// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import static im.parley.oscar.snac.SnacAssert.golden;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.snac.GoldenFrames;
import im.parley.oscar.wire.TlvBlock;
import java.util.Arrays;
import java.util.stream.Stream;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lies within the envelope: each kind has golden bytes, named by the part behind the first slash. */
class IcqEnvelopeTest {
    static Stream<String> queries() {
        return named("IcqQuery/");
    }

    static Stream<String> answers() {
        return named("IcqAnswer/").filter(name -> !name.endsWith("/long"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void aRequestIsReadAndWrittenAsItsRecord(String name) {
        IcqQuery query = golden(name, IcqQuery.class);
        IcqEnvelope envelope = query.envelope().orElseThrow();
        IcqRequest request = envelope.request(UTF_8);
        assertThat(request.getClass().getSimpleName()).isEqualTo(name.split("/", -1)[1]);
        assertThat(IcqQuery.of(envelope.uin(), envelope.sequence(), request, UTF_8))
                .isEqualTo(query);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void aReplyIsReadAndWrittenAsItsRecord(String name) {
        IcqAnswer answer = golden(name, IcqAnswer.class);
        IcqEnvelope envelope = answer.envelope().orElseThrow();
        IcqReply reply = envelope.reply(UTF_8);
        assertThat(reply.getClass().getSimpleName()).isEqualTo(name.split("/", -1)[1]);
        assertThat(IcqAnswer.of(envelope.uin(), envelope.sequence(), reply, UTF_8))
                .isEqualTo(answer);
    }

    @Test
    void everyRequestAndReplyHasGoldenBytes() {
        assertThat(queries().map(name -> name.split("/", -1)[1]).toList())
                .containsAll(Arrays.stream(IcqRequest.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
        assertThat(answers().map(name -> name.split("/", -1)[1]).toList())
                .containsAll(Arrays.stream(IcqReply.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void noTwoKindsShareAnAddress() {
        assertThat(IcqRequest.CODECS)
                .extracting(codec -> codec.type() << 16 | codec.subtype() & 0xFFFF)
                .doesNotHaveDuplicates();
        assertThat(IcqReply.CODECS)
                .extracting(codec -> codec.type() << 16 | codec.subtype() & 0xFFFF)
                .doesNotHaveDuplicates();
    }

    @Test
    void bytesBehindAReplyDoNotHurt() {
        IcqEnvelope envelope =
                golden("IcqAnswer/MoreInfo/long", IcqAnswer.class).envelope().orElseThrow();
        assertThat(envelope.reply(UTF_8)).isInstanceOf(MoreInfo.class);
    }

    @Test
    void aRefusalIsToldApartFromAnAnswer() {
        assertThat(reply("IcqAnswer/IcqResult")).isEqualTo(new IcqResult(0x0C3F, IcqResult.OK));
        IcqResult nothing = (IcqResult) reply("IcqAnswer/IcqResult/nothingFound");
        assertThat(nothing.isOk()).isFalse();
        assertThat(nothing.status()).isEqualTo(IcqResult.FAILED);
    }

    @Test
    void aDamagedContentKeepsItsBytes() {
        IcqEnvelope cut = new IcqEnvelope(1, IcqEnvelope.META_REPLY, 2, 0x0104, ByteString.decodeHex("0a0500"));
        assertThat(cut.reply(UTF_8))
                .isEqualTo(new UnknownIcqReply(IcqEnvelope.META_REPLY, 0x0104, ByteString.decodeHex("0a0500")));
        IcqEnvelope request = new IcqEnvelope(1, IcqEnvelope.META_REQUEST, 2, 0x04B2, ByteString.EMPTY);
        assertThat(request.request(UTF_8))
                .isEqualTo(new UnknownIcqRequest(IcqEnvelope.META_REQUEST, 0x04B2, ByteString.EMPTY));
    }

    @Test
    void withoutAnEnvelopeThereIsNothing() {
        assertThat(new IcqQuery(TlvBlock.EMPTY).envelope()).isEmpty();
        TlvBlock lying = TlvBlock.builder()
                .bytes(1, ByteString.decodeHex("ff00a18601003c003200"))
                .build();
        assertThat(new IcqAnswer(lying).envelope()).isEmpty();
    }

    private static IcqReply reply(String name) {
        return golden(name, IcqAnswer.class).envelope().orElseThrow().reply(UTF_8);
    }

    private static Stream<String> named(String prefix) {
        return GoldenFrames.all().stream().map(GoldenFrames.Golden::name).filter(name -> name.startsWith(prefix));
    }
}
