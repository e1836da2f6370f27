// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import im.parley.extension.Privacy.Mode;
import im.parley.oscar.OscarBuddyList.Alert;
import im.parley.oscar.SavedBuddyList.Entry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedBuddyListTest {
    private static final Alert ALERT = new Alert(
            Set.of(Alert.Moment.SIGNED_ON, Alert.Moment.NO_LONGER_AWAY), Set.of(Alert.Means.SOUND), Optional.of("moo"));

    private static final SavedBuddyList LIST = new SavedBuddyList(
                    List.of(), Optional.of(Mode.DENY_LISTED), List.of("Eve L"), List.of("mallory"), List.of("100003"))
            .with("Friends", Entry.of("Bob").withAlias("Bobby ☃").withComment("two\nlines \\ and a ½"))
            .with("Work", Entry.of("bob").withAlert(ALERT))
            .with("Friends", Entry.of("carol"));

    @Test
    void aListIsLinesThatPeopleCanRead() {
        assertThat(LIST.toText().lines())
                .containsExactly(
                        "buddies 1",
                        "mode DENY_LISTED",
                        "permit Eve L",
                        "deny mallory",
                        "ignore 100003",
                        "group Friends",
                        "buddy Bob",
                        "alias Bobby ☃",
                        "comment two\\nlines \\\\ and a ½",
                        "buddy carol",
                        "group Work",
                        "buddy bob",
                        "alert-when SIGNED_ON",
                        "alert-when NO_LONGER_AWAY",
                        "alert-how SOUND",
                        "alert-sound moo");
        assertThat(SavedBuddyList.parse(LIST.toText())).isEqualTo(LIST);
        assertThat(SavedBuddyList.parse(LIST.toText().replace("\n", "\r\n\r\n")))
                .isEqualTo(LIST);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "something else, 1",
        "buddies 1|buddy bob, 2",
        "buddies 1|group x||alias y, 4",
        "buddies 1|mode SOMETIMES, 2",
        "buddies 1|group x|buddy y|colour blue, 4",
        "buddies 1|group x|buddy y|alert-when NEVER, 4",
        "buddies 1|group, 2",
        "'buddies 1|permit  ', 2",
        "buddies 1|group \\t, 2"
    })
    void whatIsNoListIsRefusedWithItsLine(String text, int line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SavedBuddyList.parse(text.replace('|', '\n')))
                .withMessageStartingWith("line " + line + ":");
    }

    @Test
    void nobodyIsNamedByBlanks() {
        List<String> blank = List.of("");
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SavedBuddyList(List.of(), Optional.empty(), List.of(), blank, List.of()));
    }
}
