// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.WireException;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.WireReader;
import im.parley.oscar.wire.WireWriter;
import java.util.Optional;
import okio.ByteString;

/** Where a linked account is let in, with the cookie for it, as the secret that it signs on with. */
public final class LinkedPass {
    private LinkedPass() {}

    /** Writes what a server answered. */
    public static String write(TlvBlock tlvs) {
        WireWriter out = new WireWriter().tlvs(tlvs);
        return ByteString.of(out.array(), 0, out.size()).base64();
    }

    /** Reads it; nothing when it is something else, such as a password. */
    public static Optional<Redirect> read(String secret) {
        ByteString bytes = ByteString.decodeBase64(secret);
        if (bytes == null) {
            return Optional.empty();
        }
        try {
            return Redirect.in(new WireReader(bytes.toByteArray()).tlvs());
        } catch (WireException damaged) {
            return Optional.empty();
        }
    }
}
