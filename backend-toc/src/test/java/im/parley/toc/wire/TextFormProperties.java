// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextFormProperties {
    private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d+)|quot);");

    @Property
    void entitiesArePrintableAsciiWithoutDoubleQuotes(@ForAll("texts") String html) {
        assertThat(TextForm.ENTITIES.of(html).text().chars()).allMatch(c -> c >= ' ' && c <= '~' && c != '"');
    }

    @Property
    void noFormWritesADoubleQuote(@ForAll("forms") TextForm form, @ForAll("texts") String html) {
        assertThat(form.of(html).text()).doesNotContain("\"");
    }

    @Property
    void whoeverReadsEntitiesGetsTheTextBack(@ForAll("forms") TextForm form, @ForAll("texts") String text) {
        String plain = text.replace('<', ' ').replace('&', ' ');
        assertThat(unescape(form.of(plain).text())).isEqualTo(plain);
    }

    @Property
    void everyFormSurvivesItsOwnEncoding(@ForAll("forms") TextForm form, @ForAll("texts") String html) {
        WireText sent = form.of(html);
        byte[] bytes = sent.bytes();
        assertThat(sent.encoding().decode(bytes, 0, bytes.length)).isEqualTo(sent.text());
    }

    private static String unescape(String html) {
        return ENTITY.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) == null ? "\"" : Character.toString(Integer.parseInt(found.group(1)))));
    }

    @Provide
    Arbitrary<String> texts() {
        return WireArbitraries.texts();
    }

    @Provide
    Arbitrary<TextForm> forms() {
        return Arbitraries.of(TextForm.values());
    }
}
