// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryTest {
    private final StringWriter told = new StringWriter();

    @Test
    void stopsAtWhatWasNotSeenAndSaysSo() {
        Scene never = Scene.of("third", () -> {
            throw new IllegalStateException("played");
        });
        Scene failing = Scene.of("second", () -> {
            throw new AssertionError("alice did not see bob leave");
        });
        assertThat(tell(true, Scene.of("first", () -> {}), failing, never)).isFalse();
        assertThat(lines())
                .containsExactly(
                        "", "== first", "   seen", "", "== second", "   NOT SEEN: alice did not see bob leave");
    }

    @Test
    void playsWhatOnlyTheEmbeddedServerCanDo() {
        assertThat(tell(true, Scene.of("first", () -> {}).onlyEmbedded("why"))).isTrue();
        assertThat(lines()).containsExactly("", "== first", "   seen", "", "1 scene seen");
    }

    @Test
    void leavesOutWhatAnotherServerCannotDo() {
        Scene failing = Scene.of("second", () -> {
            throw new AssertionError("played");
        });
        assertThat(tell(false, Scene.of("first", () -> {}), failing.onlyEmbedded("nobody can")))
                .isTrue();
        assertThat(lines())
                .containsExactly(
                        "",
                        "== first",
                        "   seen",
                        "",
                        "== second",
                        "   left out: nobody can",
                        "",
                        "1 scene seen, 1 left out");
    }

    private boolean tell(boolean embedded, Scene... scenes) {
        return new Story(new PrintWriter(told, true), embedded).tell(List.of(scenes));
    }

    private List<String> lines() {
        return told.toString().lines().toList();
    }
}
