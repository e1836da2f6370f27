// SPDX-License-Identifier: Apache-2.0
package im.parley.extension;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RichText;
import im.parley.RichText.Style;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwayPlaceholdersTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2003, 6, 15, 16, 5, 9, 0, ZoneOffset.UTC);

    private static RichText fill(RichText text) {
        return AwayPlaceholders.fill(text, "Reader Rabbit", NOW, Locale.GERMANY);
    }

    @ParameterizedTest
    @CsvSource({
        "Hi %n!, Hi Reader Rabbit!",
        "%n%n, Reader RabbitReader Rabbit",
        "since %t on %d, since 16:05:09 on 15.06.03",
        "100% sure, 100% sure",
        "%x %N %%n, %x %N %Reader Rabbit",
        "50%, 50%",
        "%, %",
        "nothing, nothing"
    })
    void fillsInWhatIsLeftToTheReader(String text, String filled) {
        assertThat(fill(RichText.of(text)).text()).isEqualTo(filled);
    }

    @Test
    void keepsStylesAndFillsEachSpan() {
        RichText text = RichText.html("<B>%n</B>, back at <I>%t</I>");
        assertThat(fill(text)).isEqualTo(RichText.html("<B>Reader Rabbit</B>, back at <I>16:05:09</I>"));
    }

    @Test
    void aNameIsTakenAsItIs() {
        RichText filled = AwayPlaceholders.fill(RichText.of("%n %t"), "<b>%t & %n", NOW, Locale.GERMANY);
        assertThat(filled).isEqualTo(RichText.of("<b>%t & %n 16:05:09"));
    }

    @Test
    void inALinkOnlyTheNameIsFilledInAsAddressesHaveIt() {
        RichText text = RichText.of("me", Style.PLAIN.withLink("http://x.example/?u=%n&p=%d0%bf&t=%t"));
        assertThat(fill(text).spans().get(0).style().link())
                .contains("http://x.example/?u=Reader%20Rabbit&p=%d0%bf&t=%t");
    }
}
