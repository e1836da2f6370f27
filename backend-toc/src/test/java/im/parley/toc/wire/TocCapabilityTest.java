// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TocCapabilityTest {
    private static final UUID SEND_FILE = UUID.fromString("09461343-4C7F-11D1-8222-444553540000");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1343",
                "09461343-4C7F-11D1-8222-444553540000",
                "09461343-4c7f-11d1-8222-444553540000",
                "094613434C7F11D18222444553540000",
                "{09461343-4C7F-11D1-8222-444553540000}"
            })
    void readsAllForms(String text) {
        assertThat(TocCapability.parse(text)).contains(SEND_FILE);
    }

    @Test
    void readsTheLettersOfTheShortForm() {
        assertThat(TocCapability.parse("01ff")).contains(UUID.fromString("094601FF-4C7F-11D1-8222-444553540000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "13 3",
                "134g",
                "-134",
                "09461343-4C7F-11D1-8222-44455354000",
                "09461343-4C7F-11D1-82222-44455354000",
                "0946134304C7F011D1082220444553540000",
                "094613434C7F11D1-222444553540000",
                "the quick brown fox jumps over it",
                "(09461343-4C7F-11D1-8222-444553540000)",
            })
    void takesNothingElseForOne(String text) {
        assertThat(TocCapability.parse(text)).isEmpty();
    }

    @Test
    void writesCapitals() {
        assertThat(TocCapability.format(SEND_FILE)).isEqualTo("09461343-4C7F-11D1-8222-444553540000");
    }
}
