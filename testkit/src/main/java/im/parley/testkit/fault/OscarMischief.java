// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.fault;

import okio.ByteString;

/** What an OSCAR service can be made to do to the clients that are signed on to it. */
public interface OscarMischief {
    /** Tells each of them these bytes, header and body of what may be a SNAC, in a data frame of their own. */
    void tell(ByteString payload);

    /** Has every client fall silent; what one says after it has agreed to is dropped. */
    void pause();

    /** Lets every client speak again. */
    void resume();

    /** Sends every client to another connection, with a new cookie; until it is there, it is served where it was. */
    void migrate();
}
