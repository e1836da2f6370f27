// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import im.parley.WireException;
import java.util.Arrays;
import java.util.function.Consumer;

/** Knows which bytes of a body are a password, a hash of one, or a cookie. */
@FunctionalInterface
public interface Secrets {
    /** Nothing to hide. */
    Secrets NONE = (bytes, from, to) -> {};

    /** Every byte is secret. */
    Secrets ALL = (bytes, from, to) -> Arrays.fill(bytes, from, to, (byte) 0);

    /** Zeroes the secret bytes of the body in that window. Bytes that cannot be read are all zeroed. */
    void zero(byte[] bytes, int from, int to);

    /** Returns the secrets of a body that is TLVs alone, some of which are secret. */
    static Secrets inTlvs(int... types) {
        return inTlvsAfter(0, types);
    }

    /** Returns the secrets of a body whose TLVs follow so many bytes of other fields. */
    static Secrets inTlvsAfter(int skipped, int... types) {
        return inTlvsAfter(in -> in.skip(skipped), types);
    }

    /** Returns the secrets of a body whose TLVs follow fields that {@code head} reads over. */
    static Secrets inTlvsAfter(Consumer<? super WireReader> head, int... types) {
        return (bytes, from, to) -> {
            try {
                WireReader in = new WireReader(bytes, from, to);
                head.accept(in);
                while (!in.atEnd()) {
                    int type = in.u16();
                    int length = in.u16();
                    int start = in.position();
                    in.skip(length);
                    if (Arrays.stream(types).anyMatch(secret -> secret == type)) {
                        Arrays.fill(bytes, start, start + length, (byte) 0);
                    }
                }
            } catch (WireException damaged) {
                ALL.zero(bytes, from, to);
            }
        };
    }
}
