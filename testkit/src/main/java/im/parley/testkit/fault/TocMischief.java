// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.fault;

import okio.ByteString;

/** What a TOC service can be made to do to the clients that are signed on to it. */
public interface TocMischief {
    /** Tells each of them these bytes, in a frame of their own. */
    void tell(ByteString payload);

    void pause();

    void resume();
}
