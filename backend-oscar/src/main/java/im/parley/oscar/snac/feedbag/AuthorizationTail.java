// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import okio.ByteString;

/** What follows the text of a request for authorization, and means nothing. */
final class AuthorizationTail {
    static final ByteString USUAL = ByteString.of((byte) 0, (byte) 0);

    private AuthorizationTail() {}
}
