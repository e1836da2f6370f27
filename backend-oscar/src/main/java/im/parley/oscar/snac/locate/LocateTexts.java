// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.MimeText;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;

/** Texts that take two TLVs, one for the type and one for the text. */
final class LocateTexts {
    private LocateTexts() {}

    static Optional<MimeText> read(TlvBlock tlvs, int type, int text) {
        return tlvs.bytes(text).map(bytes -> new MimeText(tlvs.string(type).orElse(""), bytes));
    }
}
