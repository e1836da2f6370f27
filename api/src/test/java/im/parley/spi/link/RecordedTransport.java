// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import okio.Sink;
import okio.Timeout;
import org.jspecify.annotations.Nullable;

/** Keeps what is written, batch by batch, and fails when told to. */
final class RecordedTransport implements Transport {
    final List<String> flushed = new ArrayList<>();
    boolean finished;
    boolean cancelled;

    @Nullable
    IOException failure;

    private final Buffer unflushed = new Buffer();

    @Override
    public InputStream input() {
        return InputStream.nullInputStream();
    }

    @Override
    public Sink sink() {
        return new Sink() {
            @Override
            public void write(Buffer source, long byteCount) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                unflushed.write(source, byteCount);
            }

            @Override
            public void flush() {
                flushed.add(unflushed.readUtf8());
            }

            @Override
            public Timeout timeout() {
                return Timeout.NONE;
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public void finish() {
        finished = true;
    }

    @Override
    public void cancel() {
        cancelled = true;
    }

    @Override
    public String peer() {
        return "record";
    }
}
