// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(04,17): the server has sent all stored messages, or nearly: some servers let it overtake the last of them. */
public record OfflineMessagesEnd() implements IcbmSnac {
    public static final SnacCodec<OfflineMessagesEnd> CODEC = SnacCodec.empty(FAMILY, 0x0017, new OfflineMessagesEnd());

    @Override
    public SnacCodec<OfflineMessagesEnd> codec() {
        return CODEC;
    }
}
