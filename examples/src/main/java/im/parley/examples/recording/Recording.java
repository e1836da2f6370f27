// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Connections between clients and servers.
 *
 * @param frames in the order in which they were complete
 * @param remainders what was left over where a connection ended inside a frame
 */
public record Recording(List<RecordedFrame> frames, List<Remainder> remainders) {
    public Recording {
        frames = List.copyOf(frames);
        remainders = List.copyOf(remainders);
    }

    /**
     * Reads a file; its first bytes tell which kind it is.
     *
     * @throws RecordingFormatException when it is no recording
     */
    public static Recording read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return PcapFile.isPcap(bytes) ? PcapReader.read(bytes) : FramesReader.read(bytes);
    }

    /** Returns what a connection speaks. */
    public Protocol protocol(int connection) {
        return frames.stream()
                .filter(frame -> frame.connection() == connection && frame.direction() == Direction.TO_SERVER)
                .findFirst()
                .filter(RecordedFrame::isRaw)
                .map(first -> Protocol.of(first.payload()))
                .orElse(Protocol.OSCAR);
    }
}
