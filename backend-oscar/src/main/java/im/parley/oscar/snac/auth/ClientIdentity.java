// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;

/**
 * What a client says of itself at sign-on: TLVs 0003, 0016 to 001A, 0014, 000F and 000E. Some servers turn away clients
 * they do not know.
 *
 * @param language two letters
 * @param country two letters
 */
public record ClientIdentity(
        String name,
        int id,
        int major,
        int minor,
        int point,
        int build,
        long distribution,
        String language,
        String country) {
    /** Ourselves, with the version numbers of a client that servers know. */
    public static final ClientIdentity PARLEY = new ClientIdentity("Parley", 0x0109, 5, 1, 0, 3036, 0x0111, "en", "us");

    /** Reads it; what is absent is 0 or empty. */
    public static ClientIdentity from(TlvBlock tlvs) {
        return new ClientIdentity(
                tlvs.string(0x0003).orElse(""),
                (int) tlvs.number(0x0016, 0),
                (int) tlvs.number(0x0017, 0),
                (int) tlvs.number(0x0018, 0),
                (int) tlvs.number(0x0019, 0),
                (int) tlvs.number(0x001A, 0),
                tlvs.number(0x0014, 0),
                tlvs.string(0x000F).orElse(""),
                tlvs.string(0x000E).orElse(""));
    }

    /** Returns the same under another name. */
    public ClientIdentity named(String newName) {
        return new ClientIdentity(newName, id, major, minor, point, build, distribution, language, country);
    }

    void addTo(TlvBuilder tlvs) {
        tlvs.string(0x0003, name).u16(0x0016, id).u16(0x0017, major).u16(0x0018, minor);
        tlvs.u16(0x0019, point).u16(0x001A, build).u32(0x0014, distribution);
        tlvs.string(0x000F, language).string(0x000E, country);
    }
}
