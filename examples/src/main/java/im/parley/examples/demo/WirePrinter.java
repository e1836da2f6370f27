// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

import im.parley.WireTap;
import im.parley.examples.decode.DecodedFrame;
import im.parley.examples.decode.FrameDecoder;
import im.parley.examples.decode.FrameText;
import im.parley.examples.recording.Protocol;
import java.io.PrintWriter;

/** Prints every frame decoded: name, size, fields, bytes. Secrets never get here. */
final class WirePrinter implements WireTap {
    private final Protocol protocol;
    private final PrintWriter out;

    WirePrinter(Protocol protocol, PrintWriter out) {
        this.protocol = protocol;
        this.out = out;
    }

    @Override
    public void frame(Frame frame) {
        boolean toServer = frame.direction() == Direction.OUT;
        DecodedFrame decoded = FrameDecoder.decodeTapped(protocol, spoken(toServer), frame.bytes());
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                "     %s %s %s, %d bytes%n",
                toServer ? ">" : "<",
                frame.link(),
                decoded.name(),
                decoded.payload().size()));
        FrameText.fields(decoded)
                .forEach(line -> text.append("         ").append(line).append('\n'));
        FrameText.hex(decoded.payload())
                .forEach(row -> text.append("         ").append(row).append('\n'));
        out.print(text);
        out.flush();
    }

    private static im.parley.examples.recording.Direction spoken(boolean toServer) {
        return toServer
                ? im.parley.examples.recording.Direction.TO_SERVER
                : im.parley.examples.recording.Direction.TO_CLIENT;
    }
}
