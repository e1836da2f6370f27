// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.oscar.AimUri.AddBuddy;
import im.parley.oscar.AimUri.GoChat;
import im.parley.oscar.AimUri.GoIm;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AimUriTest {
    @Test
    void leadsToAConversation() {
        assertThat(AimUri.parse("aim:goim?screenname=Mr+Bob&message=Hi%21+100%25"))
                .contains(new GoIm("Mr Bob", Optional.of("Hi! 100%")));
        assertThat(AimUri.parse("AIM:GoIM?ScreenName=bob")).contains(new GoIm("bob", Optional.empty()));
    }

    @Test
    void leadsIntoARoom() {
        assertThat(AimUri.parse("aim:gochat?roomname=lobby&exchange=5")).contains(new GoChat("lobby", 5));
        assertThat(AimUri.parse("aim:gochat?roomname=lobby&exchange=many")).contains(new GoChat("lobby", 4));
    }

    @Test
    void putsSomebodyOnTheList() {
        assertThat(AimUri.parse("aim:addbuddy?screenname=bob&groupname=Friends"))
                .contains(new AddBuddy("bob", Optional.of("Friends")));
    }

    @Test
    void aPercentSignMayMeanItself() {
        assertThat(AimUri.parse("aim:goim?screenname=bob&message=100%")).contains(new GoIm("bob", Optional.of("100%")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aim:",
                "aim:goim",
                "aim:goim?",
                "aim:goim?screenname=",
                "aim:dance?screenname=bob",
                "http://x?"
            })
    void isNothingElse(String link) {
        assertThat(AimUri.parse(link)).isEmpty();
    }
}
