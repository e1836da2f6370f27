// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import im.parley.WireException;
import java.util.HexFormat;

/** The disguise of passwords in sign-on commands: XOR with a fixed text, written in hex. It hides nothing. */
public final class Roast {
    private static final byte[] KEY = {'T', 'i', 'c', '/', 'T', 'o', 'c'};
    private static final String PREFIX = "0x";

    private Roast() {}

    /** Returns {@code 0x} and two lower-case digits for each byte. */
    public static String roast(byte[] password) {
        return PREFIX + HexFormat.of().formatHex(mix(password));
    }

    /**
     * Returns the password's bytes. The first two characters are not looked at; digits may be of either case.
     *
     * @throws WireException when the rest is not hex
     */
    public static byte[] unroast(String roasted) {
        if (roasted.length() < PREFIX.length()) {
            throw new WireException("roasted password has no prefix", 0);
        }
        try {
            return mix(HexFormat.of().parseHex(roasted, PREFIX.length(), roasted.length()));
        } catch (IllegalArgumentException notHex) {
            // Without its cause, which quotes the password.
            throw new WireException("roasted password is not hex", PREFIX.length());
        }
    }

    private static byte[] mix(byte[] bytes) {
        byte[] mixed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            mixed[i] = (byte) (bytes[i] ^ KEY[i % KEY.length]);
        }
        return mixed;
    }
}
