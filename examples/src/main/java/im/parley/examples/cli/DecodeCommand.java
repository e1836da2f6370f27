// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.cli;

import im.parley.examples.decode.DecodedFrame;
import im.parley.examples.decode.FrameDecoder;
import im.parley.examples.decode.FrameText;
import im.parley.examples.decode.Verdict;
import im.parley.examples.recording.Protocol;
import im.parley.examples.recording.RecordedFrame;
import im.parley.examples.recording.Recording;
import im.parley.examples.recording.Remainder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code parley decode}: prints every frame of a recording, or checks that all of them can be read and written. */
@Command(
        name = "decode",
        description =
                "Prints every frame of a recording decoded: connection, who spoke (C or S), seconds, name, fields. "
                        + "Passwords and cookies are left out.")
final class DecodeCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "A recording: .frames text or classic .pcap.")
    private List<Path> files = List.of();

    @Option(
            names = "--check",
            description =
                    "Print only how many frames are unknown (no record stands for them), failed (their record could "
                            + "not read them) or changed (written again they have other bytes).")
    private boolean check;

    @Option(names = "--hex", description = "Print the bytes of each frame, too.")
    private boolean hex;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Returns 0 only when every file could be read and no frame failed or changed. */
    @Override
    public Integer call() {
        Tally all = Tally.NONE;
        boolean allReadable = true;
        for (Path file : files) {
            try {
                all = all.plus(file(file));
            } catch (IOException e) {
                allReadable = false;
                spec.commandLine().getErr().println(file + ": " + reason(e));
            }
        }
        if (check) {
            out().println("all: " + all);
        }
        return allReadable && all.isGood() ? 0 : 1;
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException ? "no such file" : String.valueOf(e.getMessage());
    }

    private Tally file(Path file) throws IOException {
        Recording recording = Recording.read(file);
        if (!check && files.size() > 1) {
            out().println("# " + file);
        }
        Map<Integer, Protocol> protocols = new HashMap<>();
        Tally tally = Tally.NONE;
        for (RecordedFrame frame : recording.frames()) {
            Protocol protocol = protocols.computeIfAbsent(frame.connection(), recording::protocol);
            DecodedFrame decoded = FrameDecoder.decode(protocol, frame);
            tally = tally.plus(decoded.verdict());
            if (!check) {
                print(frame, decoded);
            }
        }
        if (check) {
            out().println(file + ": " + tally);
        } else {
            recording.remainders().forEach(this::print);
        }
        return tally;
    }

    private void print(RecordedFrame frame, DecodedFrame decoded) {
        out().println(String.format(
                Locale.ROOT,
                "%d %c %.3f %s, %d bytes%s",
                frame.connection(),
                frame.direction().letter(),
                frame.time().toNanos() / 1e9,
                decoded.name(),
                frame.payload().size(),
                remark(decoded)));
        FrameText.fields(decoded).forEach(line -> out().println("    " + line));
        if (hex) {
            FrameText.hex(decoded.payload()).forEach(row -> out().println("    " + row));
        }
    }

    private static String remark(DecodedFrame decoded) {
        if (decoded.verdict() == Verdict.READ) {
            return "";
        }
        String verdict = decoded.verdict().name().toLowerCase(Locale.ROOT);
        return " -- " + verdict + (decoded.problem().isEmpty() ? "" : ": " + decoded.problem());
    }

    private void print(Remainder remainder) {
        String where = "# connection " + remainder.connection() + " "
                + remainder.direction().letter();
        if (remainder.bytes().size() > 0) {
            out().println(where + " ended inside a frame, " + remainder.bytes().size() + " bytes into it");
        }
        if (remainder.behindGap() > 0) {
            out().println(where + " misses bytes; " + remainder.behindGap() + " behind them were not read");
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
