// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import okio.ByteString;

/** One type, length and value. */
public record Tlv(int type, ByteString value) {
    /** Returns type and length alone: a value may be a secret. */
    @Override
    public String toString() {
        return String.format("%04X[%d]", type, value.size());
    }
}
