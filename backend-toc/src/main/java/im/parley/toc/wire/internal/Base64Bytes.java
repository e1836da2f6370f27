// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire.internal;

import im.parley.WireException;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Bytes that lines carry as base64. */
public final class Base64Bytes {
    private Base64Bytes() {}

    /**
     * Decodes, with padding or without.
     *
     * @throws WireException at {@code offset} when it is no base64
     */
    public static ByteString decode(String text, int offset) {
        @Nullable ByteString bytes = ByteString.decodeBase64(text);
        if (bytes == null) {
            throw new WireException("not base64", offset);
        }
        return bytes;
    }
}
