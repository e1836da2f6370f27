// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;

/**
 * A version of a client that the server offers.
 *
 * @param url where to get it
 * @param infoUrl where to read about it
 * @param md5 its hash in hex
 */
public record ClientRelease(long build, String url, String infoUrl, String name, String md5) {
    /** Reads four TLVs that follow one another, and the one of the hash. */
    static Optional<ClientRelease> read(TlvBlock tlvs, int first, int hash) {
        if (!tlvs.has(first) && !tlvs.has(first + 1)) {
            return Optional.empty();
        }
        return Optional.of(new ClientRelease(
                tlvs.number(first, 0),
                tlvs.string(first + 1).orElse(""),
                tlvs.string(first + 2).orElse(""),
                tlvs.string(first + 3).orElse(""),
                tlvs.string(hash).orElse("")));
    }
}
