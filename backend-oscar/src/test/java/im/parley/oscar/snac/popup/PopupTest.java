// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.popup;

import static im.parley.oscar.snac.SnacAssert.golden;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PopupTest {
    @Test
    void showsATextOfSomeSize() {
        Popup popup = golden("Popup", Popup.class);
        assertThat(popup.text()).isEqualTo("<b>Hi</b> !");
        assertThat(popup.url()).contains("http://example.org/");
        assertThat(popup.width()).isEqualTo(320);
        assertThat(popup.height()).isEqualTo(240);
        assertThat(popup.delay()).isEqualTo(5);
    }

    @Test
    void theSizeMayBeLeftToTheClient() {
        Popup popup = Popup.of("Hi", "http://example.org/");
        assertThat(popup.text()).isEqualTo("Hi");
        assertThat(popup.width()).isZero();
    }
}
