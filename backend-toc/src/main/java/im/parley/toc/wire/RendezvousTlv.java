// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import okio.ByteString;

/** One pair of tag and base64 value behind a rendezvous, such as what a file is called and how long it is. */
public record RendezvousTlv(int tag, ByteString value) {
    /** Tag of a description, as text. */
    public static final int DESCRIPTION = 12;

    /** Tag of what the service needs; for a file its kind, count, size and name. */
    public static final int SERVICE_DATA = 10001;
}
