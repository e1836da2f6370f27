// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * SNACs as they must lie on the wire, written by hand or taken from recorded traffic, in the files of the folder
 * {@code golden} among the resources. A line is the simple name of the record, perhaps a slash and a variant, then header and body in hex.
 */
public final class GoldenFrames {
    /** One line. */
    public record Golden(String name, String hex) {
        /** Returns the simple name of the record. */
        public String record() {
            return name.replaceFirst("/.*", "");
        }

        public byte[] payload() {
            return HexFormat.of().parseHex(hex);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private GoldenFrames() {}

    public static List<Golden> all() {
        try (Stream<Path> files = Files.list(resource("golden"))) {
            return files.sorted().flatMap(GoldenFrames::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the SNAC of that line. */
    public static byte[] payload(String name) {
        return all().stream()
                .filter(golden -> golden.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no golden frame is named " + name))
                .payload();
    }

    static List<String> lines(String resource) {
        return lines(resource(resource)).toList();
    }

    private static Stream<Golden> read(Path file) {
        return lines(file)
                .map(line -> line.split("\\s+", 2))
                .map(words -> new Golden(words[0], words[1].replaceAll("\\s", "")));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file, UTF_8).stream().filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(GoldenFrames.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
