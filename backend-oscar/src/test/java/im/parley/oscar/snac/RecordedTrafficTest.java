// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import im.parley.oscar.snac.auth.FlapSignOff;
import im.parley.oscar.snac.auth.FlapSignOn;
import im.parley.oscar.wire.SnacFrame;
import im.parley.oscar.wire.UnknownSnac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Replays recordings of other programs, where there are any in a folder {@code shared/captures} beside or above the
 * project. A line is {@code CONNECTION DIRECTION SECONDS CHANNEL SEQUENCE HEX}; a connection that has a line of channel
 * X is TOC, and none of ours.
 */
class RecordedTrafficTest {
    @Test
    void everyOscarFrameIsKnownAndWrittenAsItWasRead() throws IOException {
        Optional<Path> folder = captures();
        assumeTrue(folder.isPresent(), "no recorded traffic here");
        int frames = 0;
        try (Stream<Path> files = Files.list(folder.get())) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".frames")).toList()) {
                frames += replay(file);
            }
        }
        assertThat(frames).isPositive();
    }

    private static int replay(Path file) throws IOException {
        List<String[]> lines = Files.readAllLines(file, US_ASCII).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .toList();
        Set<String> toc = lines.stream()
                .filter(words -> words[3].equals("X"))
                .map(words -> words[0])
                .collect(toSet());
        List<String[]> ours =
                lines.stream().filter(words -> !toc.contains(words[0])).toList();
        for (String[] words : ours) {
            byte[] payload = HexFormat.of().parseHex(words[5].replace("-", ""));
            assertThat(rewritten(words[3], payload))
                    .as("%s: %s", file.getFileName(), words[5])
                    .isEqualTo(payload);
        }
        return ours.size();
    }

    private static byte[] rewritten(String channel, byte[] payload) {
        switch (channel) {
            case "1":
                return FlapSignOn.read(payload).toByteArray();
            case "2":
                SnacFrame frame = Snacs.REGISTRY.decode(payload);
                assertThat(frame.body()).isNotInstanceOf(UnknownSnac.class);
                return SnacAssert.bytes(frame);
            case "4":
                return FlapSignOff.read(payload).toByteArray();
            default:
                return payload;
        }
    }

    private static Optional<Path> captures() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared").resolve("captures"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
