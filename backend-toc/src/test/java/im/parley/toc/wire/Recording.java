// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okio.ByteString;

/** The FLAP frames of TOC connections in a recording, one a line: connection, direction, seconds, channel, sequence, hex. */
final class Recording {
    /** One frame; channel {@code X} is what was sent outside frames. */
    record Frame(boolean fromClient, String channel, byte[] payload) {}

    private static final String PLACE = "parley.captures";

    private Recording() {}

    /** Finds the folder of recordings: where the property says, or beside the project. */
    static Optional<Path> folder() {
        String said = System.getProperty(PLACE);
        if (said != null) {
            return Optional.of(Path.of(said));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), place -> place != null, Path::getParent)
                .map(place -> place.resolve("shared").resolve("captures"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<Path> files() {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith(".frames"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Frame> tocFrames(Path file) {
        Set<String> toc = new HashSet<>();
        List<Frame> frames = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] part = line.split(" ");
                if (line.startsWith("#") || part.length != 6) {
                    continue;
                }
                ByteString payload = part[5].equals("-") ? ByteString.EMPTY : ByteString.decodeHex(part[5]);
                if (payload.equals(TocHello.FLAPON)) {
                    toc.add(part[0]);
                } else if (toc.contains(part[0])) {
                    frames.add(new Frame(part[1].equals("C"), part[3], payload.toByteArray()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frames;
    }
}
