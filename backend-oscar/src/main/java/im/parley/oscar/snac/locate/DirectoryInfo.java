// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.locate;

import im.parley.oscar.wire.TextCharset;
import im.parley.oscar.wire.TlvBlock;
import java.util.List;
import java.util.Optional;

/** A user's entry in the directory, the same TLVs wherever it comes. */
public record DirectoryInfo(TlvBlock tlvs) {
    /** Returns the name of the charset in which such TLVs are written that hold this text. */
    public static String charset(String text) {
        return (TextCharset.usualFor(text) == TextCharset.ASCII ? TextCharset.ASCII : TextCharset.UTF_8_OR_LATIN_1)
                .label();
    }

    /** Returns the name of the charset in which all of it is written. */
    public String charset() {
        StringBuilder all = new StringBuilder();
        tlvs.forEach(tlv -> all.append(tlv.value().utf8()));
        return charset(all.toString());
    }

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
