// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

/** The number that ends {@code toc2_signon} and {@code toc2_login}, made of two first letters. */
public final class SignOnCode {
    private static final int FACTOR = 7696;

    private SignOnCode() {}

    /**
     * Returns 7696 &middot; n &middot; p, where n is the first byte of the normalized name and p that of the password
     * as typed; an empty one counts 0. It gives away the password's first letter and must not be logged either.
     */
    public static int of(String screenName, byte[] password) {
        byte[] name = WireText.of(ScreenName.normalize(screenName)).bytes();
        return FACTOR * first(name) * first(password);
    }

    private static int first(byte[] bytes) {
        return bytes.length == 0 ? 0 : bytes[0] & 0xFF;
    }
}
