// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.toc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import im.parley.spi.flap.FlapFrame;
import im.parley.spi.link.LinkEnd;
import im.parley.testkit.ImServer;
import im.parley.testkit.server.FrameClient;
import im.parley.toc.wire.Roast;
import im.parley.toc.wire.TocHello;
import okio.ByteString;

/** One connection of a TOC client that does as a test says. */
public final class TocProbe implements AutoCloseable {
    private final FrameClient frames;

    private TocProbe(ImServer server, ByteString greeting) {
        frames = new FrameClient(server.host(), server.tocPort(), greeting);
        FlapFrame hello = frames.next();
        assertThat(hello.channel()).isEqualTo(FlapFrame.SIGN_ON);
        assertThat(hello.payload()).containsExactly(0, 0, 0, 1);
    }

    /** Connects. */
    public static TocProbe dial(ImServer server) {
        return dial(server, TocHello.FLAPON);
    }

    public static TocProbe dial(ImServer server, ByteString greeting) {
        return new TocProbe(server, greeting);
    }

    /** Signs on with one of the three commands, up to the stored list. */
    public static TocProbe enter(ImServer server, String command, String name) {
        TocProbe probe = dial(server);
        probe.signOn(command, name, ImServer.PASSWORD);
        probe.await("SIGN_ON:");
        return probe;
    }

    /** Signs on and goes online. */
    public static TocProbe online(ImServer server, String command, String name) {
        TocProbe probe = enter(server, command, name);
        probe.tell("toc_init_done");
        probe.flush();
        return probe;
    }

    public void signOn(String command, String name, String password) {
        frames.send(FlapFrame.SIGN_ON, TocHello.ofClient(name).payload());
        String rest = command.equals("toc_signon") ? "" : " 160 12345";
        tell(command + " login.example 5190  " + name + " " + Roast.roast(password.getBytes(UTF_8))
                + " english \"TIC:test\"" + rest);
    }

    /** Sends a command with a NUL behind it. */
    public void tell(String command) {
        tell(ByteString.encodeUtf8(command + "\0"));
    }

    public void tell(ByteString payload) {
        frames.send(FlapFrame.DATA, payload.toByteArray());
    }

    /** Waits until the server has done all that it was told. */
    public void flush() {
        tell("toc_get_status");
        await("ERROR:913");
    }

    /** Returns the next line. */
    public ByteString next() {
        FlapFrame frame = frames.next();
        assertThat(frame.channel()).isEqualTo(FlapFrame.DATA);
        return ByteString.of(frame.payload());
    }

    /** Passes over lines until one begins so, and returns it. */
    public String await(String start) {
        String line = next().utf8();
        while (!line.startsWith(start)) {
            line = next().utf8();
        }
        return line;
    }

    public FrameClient frames() {
        return frames;
    }

    public LinkEnd end() {
        return frames.end();
    }

    @Override
    public void close() {
        frames.close();
    }
}
