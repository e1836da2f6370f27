// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.io.IOException;
import java.io.InputStream;
import okio.Okio;
import okio.Sink;
import okio.Socket;

/** Carries bytes through an OkIO socket. */
final class OkioTransport implements Transport {
    private final Socket socket;
    private final InputStream input;

    OkioTransport(Socket socket) {
        this.socket = socket;
        this.input = Okio.buffer(socket.getSource()).inputStream();
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public Sink sink() {
        return socket.getSink();
    }

    @Override
    public void finish() throws IOException {
        socket.getSink().close();
    }

    @Override
    public void cancel() {
        socket.cancel();
    }

    @Override
    public String peer() {
        return "memory";
    }
}
