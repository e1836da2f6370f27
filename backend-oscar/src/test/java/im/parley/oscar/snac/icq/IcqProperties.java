// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.RecordArbitraries;
import im.parley.oscar.snac.SnacAssert;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import okio.ByteString;

class IcqProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyRequestComesBack(@ForAll("requests") IcqRequest request) {
        IcqQuery query = (IcqQuery) SnacAssert.roundTrip(IcqQuery.of(100001, 7, request, UTF_8));
        IcqEnvelope envelope = query.envelope().orElseThrow();
        assertThat(envelope.uin()).isEqualTo(100001);
        assertThat(envelope.sequence()).isEqualTo(7);
        assertThat(envelope.request(UTF_8)).isEqualTo(request);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void everyReplyComesBack(@ForAll("replies") IcqReply reply) {
        IcqAnswer answer = (IcqAnswer) SnacAssert.roundTrip(IcqAnswer.of(100001, 7, reply, UTF_8));
        assertThat(answer.envelope().orElseThrow().reply(UTF_8)).isEqualTo(reply);
    }

    @Property
    void anyDataIsARequestAndAReply(
            @ForAll("kinds") IcqCodec<?> kind, @ForAll @Size(max = 80) byte[] data, @ForAll @IntRange(max = 1) int ok) {
        byte[] bytes = data.clone();
        if (ok == 1 && bytes.length > 0) {
            bytes[0] = IcqResult.OK;
        }
        IcqEnvelope envelope = new IcqEnvelope(1, kind.type(), 2, kind.subtype(), ByteString.of(bytes));
        assertThat(envelope.request(ISO_8859_1).codec().type()).isEqualTo(kind.type());
        assertThat(envelope.reply(ISO_8859_1).codec().subtype()).isEqualTo(kind.subtype());
    }

    @Provide
    Arbitrary<IcqRequest> requests() {
        return oneOf(IcqRequest.class, List.of(FindByFields.class, UnknownIcqRequest.class));
    }

    @Provide
    Arbitrary<IcqReply> replies() {
        return oneOf(IcqReply.class, List.of(IcqResult.class, UnknownIcqReply.class));
    }

    @Provide
    Arbitrary<IcqCodec<?>> kinds() {
        return Arbitraries.oneOf(Arbitraries.of(IcqRequest.CODECS), Arbitraries.of(IcqReply.CODECS));
    }

    /** Any record whose kind does not depend on its values; each {@code int} fits in one byte, no text has a NUL. */
    private static <T> Arbitrary<T> oneOf(Class<T> family, List<Class<? extends T>> without) {
        RecordArbitraries records = new RecordArbitraries()
                .with(int.class, Arbitraries.integers().between(0, 0xFF))
                .with(long.class, Arbitraries.longs().between(0, 0xFFFF_FFFFL))
                .with(String.class, RecordArbitraries.texts().map(text -> text.replace('\0', ' ')));
        return Arbitraries.oneOf(Arrays.stream(family.getPermittedSubclasses())
                .filter(type -> !without.contains(type))
                .map(type -> records.of(type).map(family::cast))
                .toList());
    }
}
