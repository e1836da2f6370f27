// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.people;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RichText;
import im.parley.UserId;
import org.junit.jupiter.api.Test;

class AwayTextMemoryTest {
    private static final UserId BOB = new UserId("oscar", "bob", "Bob");
    private static final RichText OUT = RichText.of("out at %t");

    private final AwayTextMemory memory = new AwayTextMemory();
    private int minute;

    private String read(RichText raw) {
        return memory.read(BOB, raw, text -> RichText.of(text.text().replace("%t", "12:0" + minute++)))
                .text();
    }

    @Test
    void aRepeatedTextKeepsItsTime() {
        assertThat(read(OUT)).isEqualTo("out at 12:00");
        assertThat(read(OUT)).isEqualTo("out at 12:00");
        assertThat(read(RichText.of("back at %t"))).isEqualTo("back at 12:01");
    }

    @Test
    void whoeverWasBackIsReadAnew() {
        read(OUT);
        memory.forget(BOB);
        assertThat(read(OUT)).isEqualTo("out at 12:01");
    }
}
