// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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

    /** Returns what a connection speaks, by its client's first bytes, or by its frames where recording began later. */
    public Protocol protocol(int connection) {
        return of(connection)
                .filter(frame -> frame.direction() == Direction.TO_SERVER)
                .findFirst()
                .filter(RecordedFrame::isRaw)
                .map(first -> Protocol.of(first.payload()))
                .orElseGet(() -> ofFrames(connection));
    }

    private Protocol ofFrames(int connection) {
        return of(connection)
                .filter(frame ->
                        frame.channel() == Protocol.DATA && frame.payload().size() > 0)
                .findFirst()
                .map(data -> Protocol.ofData(data.payload()))
                .orElse(Protocol.OSCAR);
    }

    private Stream<RecordedFrame> of(int connection) {
        return frames.stream().filter(frame -> frame.connection() == connection);
    }
}
