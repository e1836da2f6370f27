// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project's own files, wherever a test runs. */
final class Documents {
    private Documents() {}

    /** Returns the folder that holds all modules. */
    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve("backend-toc"))) {
            here = here.getParent();
        }
        return here;
    }

    static String read(String file) {
        try {
            return Files.readString(root().resolve(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static void write(String file, String text) {
        try {
            Files.writeString(root().resolve(file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
