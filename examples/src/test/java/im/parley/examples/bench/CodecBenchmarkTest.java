// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CodecBenchmarkTest {
    @Test
    void comparesTheSameFactsAndTheSameBytes() {
        assertThatCode(() -> new CodecBenchmark().compare()).doesNotThrowAnyException();
    }

    @Test
    void boundReadsWhatTheSamplesSay() {
        Facts.Said said = Bound.said(Samples.incomingIcbm());
        assertThat(said)
                .isEqualTo(new Facts.Said(Samples.COOKIE, Samples.NAME, 20, 0x10, 0x65FFFFC4L, true, Samples.TEXT));
        Facts.Stored stored = Bound.stored(Samples.feedbag());
        assertThat(stored.items()).hasSize(1 + Samples.GROUPS + Samples.BUDDIES + 7);
    }

    @Test
    void factsOfOtherFramesDiffer() {
        byte[] other = Samples.incomingIcbm();
        other[other.length - 5]++;
        byte[] payload = Arrays.copyOfRange(other, Samples.FLAP_HEADER, other.length);
        assertThat(Ours.said(payload)).isEqualTo(Bound.said(other)).isNotEqualTo(Bound.said(Samples.incomingIcbm()));
    }
}
