// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {
    private static final String LICENSE = "// SPDX-License-Identifier: Apache-2.0\n";

    @TempDir
    private Path folder;

    private List<String> complaints(String file, String text) throws IOException {
        Path source = folder.resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        return SourceRules.complaints(folder);
    }

    @Test
    void hasNothingAgainstAGoodFile() throws IOException {
        String good =
                LICENSE + "package x;\n// synchronized\n/**\n * Thread.sleep\n */\nString a = \"synchronized\";\n";
        assertThat(complaints("src/test/java/x/A.java", good)).isEmpty();
    }

    @Test
    void wantsALicence() throws IOException {
        assertThat(complaints("A.java", "package x;\n"))
                .singleElement()
                .asString()
                .contains("licence");
    }

    @Test
    void wantsShortFiles() throws IOException {
        assertThat(complaints("A.java", LICENSE + "\n".repeat(SourceRules.MAX_LINES - 1)))
                .isEmpty();
        assertThat(complaints("A.java", LICENSE + "\n".repeat(SourceRules.MAX_LINES)))
                .singleElement()
                .asString()
                .contains("401 lines");
    }

    @Test
    void findsWhatMustNotBe() throws IOException {
        String bad = LICENSE
                + "import okio.*;\n"
                + "synchronized void a() { Thread.sleep(1); } // fine\n"
                + "/** @author me */\n";
        List<String> complaints = complaints("A.java", bad);
        assertThat(complaints).hasSize(4);
        assertThat(complaints.get(0)).contains("A.java:2: imports");
        assertThat(complaints.get(1)).contains("A.java:3: synchronized");
        assertThat(complaints.get(2)).contains("A.java:3: nothing sleeps");
        assertThat(complaints.get(3)).contains("A.java:4: the history");
        assertThatThrownBy(() -> SourceRules.check(folder)).hasMessageContaining("imports are explicit");
    }

    @Test
    void wantsMainPackagesMarked() throws IOException {
        assertThat(complaints("src/main/java/x/A.java", LICENSE))
                .singleElement()
                .asString()
                .contains("@NullMarked");
        assertThat(complaints("src/main/java/x/package-info.java", LICENSE + "@NullMarked package x;\n"))
                .isEmpty();
        assertThat(complaints("src/main/java/module-info.java", LICENSE)).isEmpty();
    }
}
