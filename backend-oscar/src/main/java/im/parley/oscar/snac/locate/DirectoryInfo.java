// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.TlvBlock;
import java.util.List;
import java.util.Optional;

/** A user's entry in the directory, the same TLVs wherever it comes. */
public record DirectoryInfo(TlvBlock tlvs) {
    public Optional<String> firstName() {
        return tlvs.string(0x0001);
    }

    public Optional<String> lastName() {
        return tlvs.string(0x0002);
    }

    public Optional<String> middleName() {
        return tlvs.string(0x0003);
    }

    public Optional<String> maidenName() {
        return tlvs.string(0x0004);
    }

    public Optional<String> email() {
        return tlvs.string(0x0005);
    }

    public Optional<String> country() {
        return tlvs.string(0x0006);
    }

    public Optional<String> state() {
        return tlvs.string(0x0007);
    }

    public Optional<String> city() {
        return tlvs.string(0x0008);
    }

    public Optional<String> screenName() {
        return tlvs.string(0x0009);
    }

    /** Returns TLV 000B, each of them. */
    public List<String> interests() {
        return tlvs.strings(0x000B);
    }

    public Optional<String> nickname() {
        return tlvs.string(0x000C);
    }

    public Optional<String> zip() {
        return tlvs.string(0x000D);
    }

    public Optional<String> language() {
        return tlvs.string(0x000F);
    }

    public Optional<String> streetAddress() {
        return tlvs.string(0x0021);
    }
}
