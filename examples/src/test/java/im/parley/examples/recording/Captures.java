// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of recorded traffic, where it lies beside this project. */
public final class Captures {
    private Captures() {}

    /** Looks for {@code shared/captures} in this folder and those above. */
    public static Optional<Path> folder() {
        return Stream.iterate(Path.of(System.getProperty("user.dir")).toAbsolutePath(), p -> p != null, Path::getParent)
                .map(above -> above.resolve("shared").resolve("captures"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Returns the files there of one kind, in name order. */
    public static List<Path> files(Path folder, String extension) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
