// SPDX-License-Identifier: Apache-2.0
package im.parley.spi.flap;

import java.util.List;
import okio.ByteString;

/** Whole frames, written out by hand: a sign-on at an authorizer, and the start of a TOC session. */
final class FlapGolden {
    static final List<String> SERVER = List.of(
            "2A 01 00 64 00 04 00 00 00 01",
            "2A 02 00 65 00 16 00 17 00 07 00 00 00 00 00 01 00 0A 30 31 32 33 34 35 36 37 38 39",
            "2A 02 00 66 00 5A 00 17 00 03 00 00 00 00 00 02 00 01 00 0A 41 6C 69 63 65 20 54 65 73 74"
                    + "00 05 00 0E 31 32 37 2E 30 2E 30 2E 31 3A 35 31 39 31"
                    + "00 06 00 10 2A 97 51 6C 35 4B 68 84 8C DB D8 F5 4A 22 6A 0A"
                    + "00 11 00 0D 61 40 65 78 61 6D 70 6C 65 2E 6F 72 67"
                    + "00 13 00 02 00 03 00 8E 00 01 00",
            "2A 04 00 67 00 00");

    static final List<String> CLIENT = List.of(
            "2A 01 27 10 00 04 00 00 00 01",
            "2A 02 27 11 00 1F 00 17 00 06 00 00 00 00 00 01 00 01 00 09 61 6C 69 63 65 74 65 73 74"
                    + "00 4B 00 00 00 5A 00 00");

    private FlapGolden() {}

    static byte[] bytes(String hex) {
        return ByteString.decodeHex(hex.replace(" ", "")).toByteArray();
    }

    static byte[] stream(List<String> frames) {
        return bytes(String.join("", frames));
    }
}
