// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import okio.ByteString;

/** Hides a password from nobody: each byte XOR the next of a known key. The same again gives it back. */
public enum Roast {
    /** The key of channel 1 sign-ons, AIM and ICQ. */
    SIGN_ON("f32681c43986db9271a3b9e6537a957c"),
    /** The key of AIM for Java. */
    JAVA("f3b36c99953facb6c5fa6b63696cc39a"),
    /** The key of Kerberos sign-ons. */
    KERBEROS("7691c5e7d0d995dd9e2fead86b21c2bc");

    private final ByteString key;

    Roast(String key) {
        this.key = ByteString.decodeHex(key);
    }

    /** Roasts, or takes it back; the key is used again where it is too short. */
    public ByteString apply(ByteString text) {
        byte[] bytes = text.toByteArray();
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= key.getByte(i % key.size());
        }
        return ByteString.of(bytes);
    }
}
