// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.session;

import im.parley.RequestException;
import im.parley.oscar.snac.icbm.IcbmErrorSubcode;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.SnacErrorCode;

/** SNAC(xx,01) as the failure that users see. */
public final class Refusals {
    private static final int ICBM = 0x0004;

    private Refusals() {}

    public static RequestException exception(SnacError refusal) {
        RequestException plain = SnacErrorCode.exception(refusal.code());
        if (refusal.family() != ICBM) {
            return plain;
        }
        return IcbmErrorSubcode.of(refusal.subcode())
                .map(subcode ->
                        new RequestException(plain.reason(), plain.code(), plain.getMessage() + ": " + subcode.text()))
                .orElse(plain);
    }
}
