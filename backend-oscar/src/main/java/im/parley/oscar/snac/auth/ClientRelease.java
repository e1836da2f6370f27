// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;
import java.util.Optional;

/**
 * A version of a client that the server offers.
 *
 * @param url where to get it
 * @param infoUrl where to read about it
 * @param md5 its hash in hex
 */
public record ClientRelease(long build, String url, String infoUrl, String name, String md5) {
    private static final int LATEST = 0x0044;
    private static final int HASH = 0x0049;

    /** Adds the TLVs of a release that is not for trial. */
    public void addTo(TlvBuilder tlvs) {
        tlvs.u32(LATEST, build).string(LATEST + 1, url).string(LATEST + 2, infoUrl);
        tlvs.string(LATEST + 3, name).string(HASH, md5);
    }

    /** Reads it; nothing where there is none. */
    static Optional<ClientRelease> read(TlvBlock tlvs) {
        return read(tlvs, LATEST, HASH);
    }

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
