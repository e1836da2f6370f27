// SPDX-License-Identifier: Apache-2.0
package im.parley.testing;

import im.parley.spi.link.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import okio.Buffer;
import okio.Okio;
import okio.Pipe;
import okio.Sink;
import okio.Timeout;

/**
 * One end of a connection in memory that ends as TCP does: what was written before it is cancelled still reaches the
 * peer, unless a writer was blocked. (OkIO's own pair forgets it.)
 */
final class PipeTransport implements Transport {
    private final Pipe in;
    private final Pipe out;
    private final InputStream input;
    private final AtomicInteger writers = new AtomicInteger();
    private volatile boolean cancelled;

    PipeTransport(Pipe in, Pipe out) {
        this.in = in;
        this.out = out;
        this.input = Okio.buffer(in.source()).inputStream();
    }

    @Override
    public InputStream input() {
        return input;
    }

    @Override
    public Sink sink() {
        return new Sink() {
            @Override
            public void write(Buffer source, long byteCount) throws IOException {
                writers.incrementAndGet();
                try {
                    if (cancelled) {
                        throw new IOException("cancelled");
                    }
                    out.sink().write(source, byteCount);
                } finally {
                    writers.decrementAndGet();
                }
            }

            @Override
            public void flush() throws IOException {
                out.sink().flush();
            }

            @Override
            public Timeout timeout() {
                return out.sink().timeout();
            }

            @Override
            public void close() throws IOException {
                finish();
            }
        };
    }

    @Override
    public void finish() throws IOException {
        out.sink().close();
    }

    @Override
    public void cancel() {
        cancelled = true;
        in.cancel();
        if (writers.get() > 0) {
            out.cancel();
        } else {
            closeQuietly();
        }
    }

    private void closeQuietly() {
        try {
            out.sink().close();
        } catch (IOException nobodyReads) {
            out.cancel();
        }
    }

    @Override
    public String peer() {
        return "script";
    }
}
