// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.feedbag;

import im.parley.WireException;
import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.WireReader;

/** Finds the passwords in list items: an attribute for one, and the roasted ones of linked accounts. */
final class FeedbagSecrets {
    static final Secrets IN_ITEMS = (bytes, from, to) -> zero(bytes, from, to, false);
    static final Secrets IN_REPLY = (bytes, from, to) -> zero(bytes, from, to, true);

    private FeedbagSecrets() {}

    private static void zero(byte[] bytes, int from, int to, boolean reply) {
        try {
            WireReader in = new WireReader(bytes, from, to);
            if (reply) {
                in.skip(1);
                int count = in.u16();
                for (int i = 0; i < count; i++) {
                    zeroItem(bytes, in);
                }
            } else {
                while (!in.atEnd()) {
                    zeroItem(bytes, in);
                }
            }
        } catch (WireException damaged) {
            Secrets.ALL.zero(bytes, from, to);
        }
    }

    private static void zeroItem(byte[] bytes, WireReader in) {
        in.skip(in.u16());
        in.skip(4);
        int type = in.u16();
        int size = in.u16();
        int start = in.position();
        in.skip(size);
        boolean linked = type == FeedbagItem.LINKED_PROFILE || type == FeedbagItem.LINKED_ACCOUNT;
        Secrets secrets = linked
                ? Secrets.inTlvs(FeedbagAttribute.PASSWORD, FeedbagAttribute.ART)
                : Secrets.inTlvs(FeedbagAttribute.PASSWORD);
        secrets.zero(bytes, start, start + size);
    }
}
