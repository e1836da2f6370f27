// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icq;

import im.parley.WireException;
import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.WireReader;
import java.util.Arrays;

/** Finds the passwords in queries: those of {@link SetIcqPassword} and {@link DeleteIcqAccount}. */
final class IcqPasswords {
    private static final int SUBTYPE_AT = 10;
    private static final int DATA_AT = 12;
    private static final int DELETE_ACCOUNT_UIN = 4;

    /** Zeroes all that comes behind the fields before a password. */
    static final Secrets SECRETS = IcqPasswords::zero;

    private IcqPasswords() {}

    private static void zero(byte[] bytes, int from, int to) {
        try {
            WireReader in = new WireReader(bytes, from, to);
            while (!in.atEnd()) {
                in.skip(2);
                int length = in.u16();
                int start = in.position();
                in.skip(length);
                zeroEnvelope(bytes, start, start + length);
            }
        } catch (WireException damaged) {
            Arrays.fill(bytes, from, to, (byte) 0);
        }
    }

    private static void zeroEnvelope(byte[] bytes, int from, int to) {
        if (to - from < DATA_AT) {
            return;
        }
        int subtype = new WireReader(bytes, from + SUBTYPE_AT, to).u16le();
        int secret = from + DATA_AT + (subtype == DeleteIcqAccount.SUBTYPE ? DELETE_ACCOUNT_UIN : 0);
        if ((subtype == SetIcqPassword.SUBTYPE || subtype == DeleteIcqAccount.SUBTYPE) && secret < to) {
            Arrays.fill(bytes, secret, to, (byte) 0);
        }
    }
}
