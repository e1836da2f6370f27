// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables of features in the backends' documents: under the heading "Features", a row for each, in its last column the
 * tests that prove it, as {@code `SomeEndToEndTest.method`}.
 */
class FeatureTablesTest {
    private static final String HEADING = "\n## Features\n";
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|Properties|Contract|Faults))\\.(\\w+)`");

    @ParameterizedTest
    @ValueSource(strings = {"backend-toc/README.md", "backend-oscar/README.md"})
    void everyTestThatIsNamedExists(String document) throws IOException {
        Map<String, Path> sources = sources();
        List<String> missing = new ArrayList<>();
        for (Matcher test = TEST.matcher(Documents.read(document)); test.find(); ) {
            if (!exists(sources, test.group(1), test.group(2))) {
                missing.add(test.group());
            }
        }
        assertThat(missing)
                .as("tests that " + document + " names and that do not exist")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend-toc/README.md", "backend-oscar/README.md"})
    void everyFeatureNamesATest(String document) {
        List<String> bare = rows(Documents.read(document)).stream()
                .filter(row -> !TEST.matcher(row).find())
                .toList();
        assertThat(bare).as("features in " + document + " without a test").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend-toc/README.md", "backend-oscar/README.md"})
    void thereIsATable(String document) {
        assertThat(rows(Documents.read(document))).hasSizeGreaterThan(20);
    }

    /** The rows under the heading that are about a feature, not the table's head nor the name of a part of it. */
    private static List<String> rows(String document) {
        int from = document.indexOf(HEADING);
        if (from < 0) {
            return List.of();
        }
        int to = document.indexOf("\n## ", from + HEADING.length());
        return document.substring(from, to < 0 ? document.length() : to)
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .filter(line -> !line.startsWith("| **"))
                .toList();
    }

    /** Returns all sources of all modules by the names of their classes. */
    private static Map<String, Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Documents.root())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().contains("/src/"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            file -> file,
                            (one, other) -> one));
        }
    }

    /** Tests that a class inherits count as its own. */
    private static boolean exists(Map<String, Path> sources, String type, String method) throws IOException {
        Path file = sources.get(type);
        if (file == null) {
            return false;
        }
        String source = Files.readString(file);
        if (Pattern.compile("\\bvoid " + method + "\\(").matcher(source).find()) {
            return true;
        }
        Matcher parent = Pattern.compile("\\bclass " + type + " extends (\\w+)").matcher(source);
        Optional<String> inherited = parent.find() ? Optional.of(parent.group(1)) : Optional.empty();
        return inherited.isPresent() && exists(sources, inherited.get(), method);
    }
}
