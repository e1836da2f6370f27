// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for the source files of every module, and only shows in their text. */
public final class SourceRules {
    /** A file that grows longer has more than one idea. */
    public static final int MAX_LINES = 400;

    private static final String LICENSE = "// SPDX-License-Identifier: Apache-2.0";
    private static final Pattern COMMENT = Pattern.compile("^\\s*(//|/?\\*).*|//.*$");
    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");

    private SourceRules() {}

    /** Checks every Java file under {@code src} of the module in whose folder the test runs. */
    public static void check() {
        check(Path.of("src"));
    }

    /** Checks every Java file under a folder, and fails with everything that is wrong. */
    public static void check(Path folder) {
        List<String> complaints = complaints(folder);
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }

    static List<String> complaints(Path folder) {
        List<String> complaints = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Files.isRegularFile(file))
                    .sorted()
                    .toList();
            for (Path source : sources) {
                complain(source, Files.readAllLines(source), complaints);
            }
        } catch (IOException e) {
            throw new AssertionError("cannot read " + folder, e);
        }
        return complaints;
    }

    private static void complain(Path source, List<String> lines, List<String> complaints) {
        if (lines.isEmpty() || !lines.get(0).equals(LICENSE)) {
            complaints.add(source + ": does not begin with its licence");
        }
        if (lines.size() > MAX_LINES) {
            complaints.add(source + ": has " + lines.size() + " lines, and " + MAX_LINES + " are plenty");
        }
        boolean main = source.toString().replace('\\', '/').contains("src/main/");
        if (main && !isDescriptor(source) && !isNullMarked(source.resolveSibling("package-info.java"))) {
            complaints.add(source + ": its package has no package-info with @NullMarked");
        }
        for (int i = 0; i < lines.size(); i++) {
            String where = source + ":" + (i + 1) + ": ";
            if (withoutTexts(lines.get(i)).contains("@author")) {
                complaints.add(where + "the history knows the author");
            }
            complainAboutCode(where, code(lines.get(i)), complaints);
        }
    }

    private static void complainAboutCode(String where, String code, List<String> complaints) {
        if (code.matches(".*\\bsynchronized\\b.*")) {
            complaints.add(where + "synchronized pins virtual threads; use a ReentrantLock");
        }
        if (code.matches("\\s*import .*\\.\\*;.*")) {
            complaints.add(where + "imports are explicit");
        }
        if (code.matches(".*\\bThread\\.sleep\\b.*")) {
            complaints.add(where + "nothing sleeps: wait for what you wait for");
        }
    }

    private static boolean isDescriptor(Path source) {
        return source.endsWith("module-info.java");
    }

    private static boolean isNullMarked(Path packageInfo) {
        try {
            return Files.exists(packageInfo) && Files.readString(packageInfo).contains("@NullMarked");
        } catch (IOException e) {
            throw new AssertionError("cannot read " + packageInfo, e);
        }
    }

    /** Returns a line without its comments and its texts. */
    private static String code(String line) {
        return COMMENT.matcher(withoutTexts(line)).replaceAll("");
    }

    private static String withoutTexts(String line) {
        return TEXT.matcher(line).replaceAll("\"\"");
    }
}
