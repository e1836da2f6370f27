// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

import static org.assertj.core.api.Assertions.assertThat;

import im.parley.testkit.server.DirectoryEntry.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private final Cast cast = Cast.of("alice", "bob");
    private final Directory directory = cast.world.directory();
    private final DirectoryEntry ann =
            new DirectoryEntry(Map.of(Field.FIRST_NAME, "Ann", Field.CITY, "Oslo"), List.of("Chess", "Tea"));

    private static DirectoryEntry pattern(Field field, String value) {
        return new DirectoryEntry(Map.of(field, value), List.of());
    }

    @Test
    void findsByFieldsAndInterests() {
        directory.set(cast.enter("alice").session(), ann);

        assertThat(directory.search(pattern(Field.FIRST_NAME, "ANN"))).hasSize(1);
        assertThat(directory.search(new DirectoryEntry(Map.of(Field.CITY, "oslo"), List.of("tea"))))
                .hasSize(1);
        assertThat(directory.search(pattern(Field.FIRST_NAME, "An"))).isEmpty();
        assertThat(directory.search(new DirectoryEntry(Map.of(), List.of("golf"))))
                .isEmpty();
        assertThat(directory.search(DirectoryEntry.EMPTY)).isEmpty();
    }

    @Test
    void tellsAnEmptyEntryFromNoUser() {
        assertThat(directory.get(ScreenName.of("bob"))).contains(DirectoryEntry.EMPTY);
        assertThat(directory.get(ScreenName.of("nobody"))).isEmpty();
    }

    @Test
    void emptyFieldsAreNoFields() {
        assertThat(pattern(Field.CITY, "")).isEqualTo(DirectoryEntry.EMPTY);
    }
}
