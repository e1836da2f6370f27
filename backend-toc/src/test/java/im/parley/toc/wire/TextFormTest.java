// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.RichText;
import im.parley.RichText.Span;
import im.parley.RichText.Style;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextFormTest {
    @Test
    void leavesPrintableAsciiAsItIs() {
        String html = "<HTML><BODY>5 &gt; 3 \\ ~ it's {x}</BODY></HTML>";
        assertThat(TextForm.ENTITIES.of(html)).isEqualTo(WireText.of(html));
    }

    @Test
    void spellsAllElseAsEntities() {
        assertThat(TextForm.ENTITIES.of("П 😀 \"é\"\n"))
                .isEqualTo(WireText.of("&#1055; &#128512; &quot;&#233;&quot;&#10;"));
    }

    @Test
    void utf8KeepsWhatCanBeRead() {
        assertThat(TextForm.UTF_8.of("П 😀 \"é\"\n")).isEqualTo(WireText.of("П 😀 &quot;é&quot;&#10;"));
    }

    @Test
    void latin1KeepsItsOwnCharacters() {
        assertThat(TextForm.LATIN_1.of("П \"é\" €"))
                .isEqualTo(new WireText("&#1055; &quot;é&quot; &#8364;", TextEncoding.WINDOWS_1252));
    }

    @Test
    void putsAttributesInSingleQuotes() {
        assertThat(TextForm.ENTITIES.of("<A HREF=\"http://x/?a='b'\" T='say \"é\"'>\"x\"</A>"))
                .isEqualTo(
                        WireText.of("<A HREF='http://x/?a=&#39;b&#39;' T='say &quot;&#233;&quot;'>&quot;x&quot;</A>"));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverReadsTheMarkupSeesTheSame(TextForm form) {
        Style style = new Style(true, false, true, Optional.of(0xFF0000), Optional.of("http://x/?a=\"1\"&b='2'&é"));
        RichText message =
                new RichText(List.of(new Span("héé \"q\" & <x> 😀\nП ", Style.PLAIN), new Span("link's \"x\"", style)));
        assertThat(RichText.html(form.of(message.toHtml()).text())).isEqualTo(message);
    }

    @Test
    void aLessThanSignBeforeABlankStartsNoTag() {
        assertThat(TextForm.ENTITIES.of("3 < 5 \"x\" <")).isEqualTo(WireText.of("3 < 5 &quot;x&quot; <"));
    }

    @Test
    void halfASurrogatePairBecomesTheReplacementCharacter() {
        assertThat(TextForm.ENTITIES.of("a\uD83D")).isEqualTo(WireText.of("a&#65533;"));
        assertThat(TextForm.UTF_8.of("\uDE00b")).isEqualTo(WireText.of("&#65533;b"));
    }
}
