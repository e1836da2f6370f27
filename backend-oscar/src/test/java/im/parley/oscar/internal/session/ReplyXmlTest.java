// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.WireException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyXmlTest {
    @Test
    void givesTextsByTheirPath() {
        ReplyXml reply = ReplyXml.read("""
                <?xml version="1.0" encoding="UTF-8"?><!-- of a server -->
                <response xmlns="x"><statusCode>200</statusCode><data><token><a>1&amp;2&#x33;</a><empty/></token></data></response>
                """);
        assertThat(reply.required("statusCode")).isEqualTo("200");
        assertThat(reply.text("data/token/a")).contains("1&23");
        assertThat(reply.text("data/token/empty")).isEmpty();
        assertThatThrownBy(() -> reply.required("data/other")).isInstanceOf(WireException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text",
                "<a>",
                "<a></b>",
                "<a/><b/>",
                "</a>",
                "<a",
                "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
                "<a>&unknown;</a>",
                "<a>&#1234567;</a>",
                "{\"response\":{}}",
            })
    void refusesWhatIsNoAnswer(String document) {
        assertThatThrownBy(() -> ReplyXml.read(document)).isInstanceOf(WireException.class);
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        assertThatThrownBy(() -> ReplyXml.read("<a>".repeat(17) + "</a>".repeat(17)))
                .isInstanceOf(WireException.class);
        assertThatThrownBy(() -> ReplyXml.read("<a>" + "<b/>".repeat(1000) + "</a>"))
                .isInstanceOf(WireException.class);
    }

    @Property
    void anythingIsReadOrRefused(@ForAll String inside) {
        try {
            assertThat(ReplyXml.read("<r><a>" + inside + "</a></r>")).isNotNull();
        } catch (WireException refused) {
            assertThat(refused).hasMessageContaining("XML");
        }
    }
}
