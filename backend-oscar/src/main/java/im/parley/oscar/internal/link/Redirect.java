// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.link;

import im.parley.oscar.wire.ServerAddress;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;
import okio.ByteString;

/**
 * Where a server sends us on: TLVs 0005, 0006, 008D and 008E, wherever they come from.
 *
 * @param cookie what to show there, once and soon
 * @param encrypted whether the server says that TLS is spoken there
 * @param certificate the name on the certificate there
 */
public record Redirect(ServerAddress server, ByteString cookie, boolean encrypted, Optional<String> certificate) {
    /** Reads it; nothing where address or cookie are missing. */
    public static Optional<Redirect> in(TlvBlock tlvs) {
        Optional<ServerAddress> server = tlvs.string(0x0005).flatMap(ServerAddress::parse);
        Optional<ByteString> cookie = tlvs.bytes(0x0006);
        boolean encrypted = tlvs.number(0x008E, 0) != 0;
        Optional<String> certificate = tlvs.string(0x008D).filter(name -> !name.isBlank());
        return server.flatMap(address -> cookie.map(bytes -> new Redirect(address, bytes, encrypted, certificate)));
    }

    /** Returns where it leads; the cookie is a secret. */
    @Override
    public String toString() {
        return server + (encrypted ? " with TLS" : "");
    }
}
