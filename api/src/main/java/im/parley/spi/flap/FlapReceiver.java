// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import im.parley.ConnectionState.Stage;
import im.parley.WireTap.Direction;
import im.parley.spi.link.LinkEnd;
import im.parley.spi.link.LinkProtocol;
import im.parley.spi.link.Transport;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The reading half of a FLAP link. */
final class FlapReceiver implements LinkProtocol {
    private final FlapHandler handler;
    private final FlapTaps taps;
    private final @Nullable KeepAlive keepAlive;
    private final Runnable breakSilence;
    private FlapReader reader = new FlapReader(InputStream.nullInputStream());

    FlapReceiver(FlapHandler handler, FlapTaps taps, @Nullable KeepAlive keepAlive, Runnable breakSilence) {
        this.handler = handler;
        this.taps = taps;
        this.keepAlive = keepAlive;
        this.breakSilence = breakSilence;
    }

    @Override
    public void stage(Stage stage) {
        handler.stage(stage);
    }

    @Override
    public void opened(Transport transport) {
        reader = new FlapReader(transport.input());
        if (keepAlive != null) {
            keepAlive.start(breakSilence);
        }
        handler.opened();
    }

    @Override
    public boolean receive() throws IOException {
        if (!reader.next()) {
            return false;
        }
        FlapFrame frame = reader.frame();
        taps.show(Direction.IN, frame);
        handler.frame(frame);
        return true;
    }

    @Override
    public void ended(LinkEnd end) {
        if (keepAlive != null) {
            keepAlive.stop();
        }
        handler.ended(end);
    }
}
