// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.link;

import java.io.IOException;
import java.io.InputStream;
import okio.Sink;

/** A connection that is read in another way than it comes. */
record ReadThrough(Transport rest, InputStream input) implements Transport {
    @Override
    public Sink sink() {
        return rest.sink();
    }

    @Override
    public void finish() throws IOException {
        rest.finish();
    }

    @Override
    public void cancel() {
        rest.cancel();
    }

    @Override
    public String peer() {
        return rest.peer();
    }
}
