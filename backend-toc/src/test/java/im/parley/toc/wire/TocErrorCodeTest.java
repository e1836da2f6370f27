// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TocErrorCodeTest {
    @Test
    void knowsEveryCodeThatWasEverAssigned() {
        List<Integer> assigned = List.of(
                901, 902, 903, 911, 912, 913, 914, 930, 931, 950, 951, 960, 961, 962, 970, 971, 972, 973, 974, 975, 976,
                977, 978, 979, 980, 981, 982, 983, 989, 998);
        assertThat(Arrays.stream(TocErrorCode.values()).map(TocErrorCode::code)).containsExactlyElementsOf(assigned);
        assertThat(TocErrorCode.of(904)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "901, alice, alice is not available",
        "902, '', it cannot be warned now",
        "989, 17, sign-on failed with code 17: the account is suspended",
        "989, 99, sign-on failed with code 99",
        "979, on fire, the directory failed: on fire",
    })
    void saysWhatHappened(int code, String argument, String text) {
        assertThat(TocErrorCode.of(code).orElseThrow().text(List.of(argument))).isEqualTo(text);
    }

    @Test
    void saysWhyARoomCannotBeJoined() {
        assertThat(TocErrorCode.ROOM_NOT_JOINED.text(List.of("Java", "24")))
                .isEqualTo("the room Java cannot be joined: it is full");
        assertThat(TocErrorCode.ROOM_NOT_JOINED.text(List.of("Java"))).isEqualTo("the room Java cannot be joined");
    }

    @Test
    void doesWithoutArguments() {
        assertThat(TocErrorCode.RATE_LIMITED.text(List.of()))
                .isEqualTo("a message was dropped: the server's speed limit was exceeded");
        assertThat(TocErrorCode.SENDING_TOO_FAST.text(List.of())).isEqualTo("messages to it are sent too fast");
    }
}
