// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import im.parley.toc.wire.Recording.Frame;
import im.parley.toc.wire.command.TocCommand;
import im.parley.toc.wire.command.TocCommands;
import im.parley.toc.wire.command.UnknownCommand;
import im.parley.toc.wire.reply.TocReplies;
import im.parley.toc.wire.reply.TocReply;
import im.parley.toc.wire.reply.UnknownReply;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reads whole recordings of other programs, where they are at hand. */
class RecordedTrafficTest {
    private final List<String> unknown = new ArrayList<>();
    private int frames;

    @Test
    void everyFrameIsReadAndWrittenAsItWas() {
        List<Path> files = Recording.files();
        assumeFalse(files.isEmpty(), "no recordings here");
        for (Path file : files) {
            Recording.tocFrames(file).forEach(this::check);
        }
        assertThat(frames).isPositive();
        assertThat(unknown).containsExactly("toc_unknown_command");
    }

    private void check(Frame frame) {
        frames++;
        switch (frame.channel()) {
            case "1" -> assertThat(TocHello.parse(frame.payload()).payload()).isEqualTo(frame.payload());
            case "2" -> {
                if (frame.fromClient()) {
                    checkCommand(frame.payload());
                } else {
                    checkReply(frame.payload());
                }
            }
            default -> assertThat(frame.payload()).isEmpty();
        }
    }

    private void checkReply(byte[] payload) {
        TocReply reply = TocReplies.parse(payload);
        assertThat(reply.payload()).isEqualTo(payload);
        if (reply instanceof UnknownReply) {
            unknown.add(reply.word());
        }
    }

    /** Blanks and quotes can be spelled in several ways, so arguments are compared. */
    private void checkCommand(byte[] payload) {
        TocCommand command = TocCommands.parse(payload);
        assertThat(TocTokenizer.AOL.arguments(command.payload())).isEqualTo(TocTokenizer.AOL.arguments(payload));
        if (command instanceof UnknownCommand) {
            unknown.add(command.word());
        }
    }
}
