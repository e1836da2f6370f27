// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import im.parley.oscar.wire.WireWriter;
import java.security.MessageDigest;
import okio.ByteString;

/** Proves a password without saying it: an MD5 over the authorizer's challenge, the password and a fixed text. */
public enum PasswordHash {
    /** AIM 4 and earlier, ICQ. */
    OLD {
        @Override
        ByteString secret(ByteString password) {
            return password;
        }
    },
    /** Takes the MD5 of the password in its place; AIM 5 and later. */
    NEW {
        @Override
        ByteString secret(ByteString password) {
            return password.md5();
        }
    };

    private static final ByteString SUFFIX = ByteString.encodeUtf8("AOL Instant Messenger (SM)");

    abstract ByteString secret(ByteString password);

    /** Returns the 16 bytes of TLV 0025. */
    public ByteString of(ByteString challenge, String password) {
        WireWriter text = new WireWriter();
        text.bytes(challenge).bytes(secret(ByteString.encodeUtf8(password))).bytes(SUFFIX);
        return ByteString.of(text.array(), 0, text.size()).md5();
    }

    /** Returns true when the hash is that of this password, in a time that tells nothing of where they differ. */
    public boolean matches(ByteString hash, ByteString challenge, String password) {
        return MessageDigest.isEqual(hash.toByteArray(), of(challenge, password).toByteArray());
    }
}
