// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(04,10): the client asks for the messages that were stored while it was away. */
public record RetrieveOfflineMessages() implements IcbmSnac {
    public static final SnacCodec<RetrieveOfflineMessages> CODEC =
            SnacCodec.empty(FAMILY, 0x0010, new RetrieveOfflineMessages());

    @Override
    public SnacCodec<RetrieveOfflineMessages> codec() {
        return CODEC;
    }
}
