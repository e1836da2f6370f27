// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.wire.Tlv;
import im.parley.oscar.wire.TlvBlock;
import java.util.stream.IntStream;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class FeedbagPreferencesTest {
    private static final int SHOW_IDLE = 10;
    private static final int SHOW_TYPING = 22;
    private static final int OFFLINE_MESSAGES = 52;
    private static final FeedbagItem NONE = FeedbagItem.ofRoot(FeedbagItem.PREFERENCES, "", 5);

    @Test
    void theFirst32AreBitsOfOneNumber() {
        FeedbagItem idle = NONE.with(TlvBlock.builder().u32(0x00C9, 0x046F).build());
        assertThat(idle.preference(SHOW_IDLE)).isTrue();
        assertThat(idle.preference(SHOW_TYPING)).isFalse();
        assertThat(idle.withPreference(SHOW_IDLE, false).attributes())
                .containsExactly(
                        new Tlv(0x00C9, ByteString.decodeHex("0000006f")),
                        new Tlv(0x00D6, ByteString.decodeHex("00000400")));
    }

    @Test
    void theOthersAreCountedFromTheHighestBit() {
        FeedbagItem stored = NONE.withPreference(OFFLINE_MESSAGES, true);
        assertThat(stored.attributes())
                .containsExactly(
                        new Tlv(0x00D7, ByteString.decodeHex("000010")),
                        new Tlv(0x00D8, ByteString.decodeHex("000010")));
        assertThat(stored.preference(OFFLINE_MESSAGES)).isTrue();
        assertThat(stored.preference(OFFLINE_MESSAGES + 1)).isFalse();
        assertThat(stored.preference(500)).isFalse();
    }

    @Test
    void everyPreferenceCanBeSetAndReset() {
        for (int number : IntStream.range(0, 100).toArray()) {
            FeedbagItem set = NONE.withPreference(number, true);
            assertThat(set.preference(number)).as("preference %d", number).isTrue();
            assertThat(set.withPreference(number, false).preference(number)).isFalse();
        }
    }

    @Test
    void preferencesDoNotTouchEachOther() {
        FeedbagItem both = NONE.withPreference(SHOW_IDLE, true).withPreference(SHOW_TYPING, true);
        assertThat(both.withPreference(SHOW_IDLE, false).preference(SHOW_TYPING))
                .isTrue();
    }
}
