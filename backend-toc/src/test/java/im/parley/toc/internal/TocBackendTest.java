// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import im.parley.Capabilities;
import im.parley.Feature;
import im.parley.UserId;
import im.parley.spi.Backend;
import im.parley.testing.PlainConfig;
import im.parley.toc.SignOnMethod;
import im.parley.toc.Toc;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TocBackendTest {
    private final Backend backend = new TocBackend();

    @Test
    void isFound() {
        assertThat(ServiceLoader.load(Backend.class)).hasAtLeastOneElementOfType(TocBackend.class);
        assertThat(backend.protocol()).isEqualTo("toc");
        assertThat(backend.defaultPort()).isEqualTo(9898);
    }

    @Test
    void takesEveryOptionThatItHas() {
        assertThat(backend.options())
                .containsAll(Toc.OPTIONS)
                .allMatch(option -> option.name().startsWith("toc."));
    }

    @ParameterizedTest
    @CsvSource({"fOo BaR, foobar", "Toc Test1, toctest1", "100001, 100001", "me@example.org, me@example.org"})
    void namesAreEqualWithoutBlanksAndCapitals(String name, String normalized) {
        assertThat(backend.normalize(name)).isEqualTo(normalized);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a:b", "a\"b", "<b>", "jörg", "a\nb", "a,b"})
    void nobodyIsCalledWhatTheWireCannotCarry(String name) {
        assertThatThrownBy(() -> backend.normalize(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void claimsOnlyWhatItsVersionCan() {
        Capabilities toc2 = capabilities(SignOnMethod.TOC2_SIGNON);
        assertThat(toc2.features())
                .containsExactlyInAnyOrder(
                        Feature.RICH_TEXT, Feature.TYPING, Feature.SERVER_BUDDY_LIST, Feature.BUDDY_ALIASES);
        assertThat(capabilities(SignOnMethod.TOC2_LOGIN)).isEqualTo(toc2);
        assertThat(capabilities(SignOnMethod.TOC1_SIGNON).features())
                .containsExactlyInAnyOrder(Feature.RICH_TEXT, Feature.SERVER_BUDDY_LIST, Feature.BUDDY_ALIASES);
    }

    private Capabilities capabilities(SignOnMethod method) {
        PlainConfig config = new PlainConfig(new UserId(Toc.PROTOCOL, "bob", "Bob"), "toc.example", 9898, "secret");
        config.set(Toc.SIGN_ON, method);
        return backend.engine(config).capabilities();
    }
}
