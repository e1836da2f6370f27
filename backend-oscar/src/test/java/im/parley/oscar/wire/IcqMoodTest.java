// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class IcqMoodTest {
    @Test
    void isToldByNumber() {
        UserInfo user = user(TlvBlock.builder().value(0x001D, BartId.mood(9)::write));
        assertThat(user.mood()).contains(IcqMood.COFFEE);
        assertThat(IcqMood.of(BartId.mood(99))).isEmpty();
        assertThat(IcqMood.of(new BartId(BartId.MOOD, 0, ByteString.EMPTY))).isEmpty();
    }

    @Test
    void isToldByCapability() {
        List<Capability> both = List.of(Capability.CHAT, IcqMood.IN_LOVE.capability());
        UserInfo user = user(TlvBlock.builder().value(0x000D, out -> out.all(both, Capability::write)));
        assertThat(user.mood()).contains(IcqMood.IN_LOVE);
        assertThat(UserInfo.of("bob").mood()).isEmpty();
    }

    @Test
    void theNumberOutweighsTheCapability() {
        UserInfo user = user(TlvBlock.builder()
                .value(0x000D, IcqMood.SICK.capability()::write)
                .value(0x001D, BartId.mood(21)::write));
        assertThat(user.mood()).contains(IcqMood.WORKING);
    }

    @Test
    void noTwoAreToldAlike() {
        assertThat(IcqMood.values()).extracting(IcqMood::capability).doesNotHaveDuplicates();
        assertThat(Arrays.stream(IcqMood.values()).flatMapToInt(mood -> mood.number().stream()))
                .containsExactlyElementsOf(IntStream.range(0, 24).boxed().toList());
    }

    private static UserInfo user(TlvBuilder tlvs) {
        return new UserInfo("100001", 0, tlvs.build());
    }
}
