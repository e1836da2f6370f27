// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.directory;

import im.parley.oscar.snac.locate.DirectoryInfo;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.TlvBuilder;

/**
 * SNAC(0F,02): the client searches for users.
 *
 * @param tlvs 001C the charset, 000A what to search by, and what is known, as in {@link DirectoryInfo}
 */
public record DirectorySearch(TlvBlock tlvs) implements DirectorySnac {
    public static final SnacCodec<DirectorySearch> CODEC = SnacCodec.of(
            FAMILY,
            0x0002,
            DirectorySearch.class,
            in -> new DirectorySearch(in.tlvs()),
            (out, snac) -> out.tlvs(snac.tlvs));

    /** Value of {@link #kind()}: by name and address. */
    public static final int BY_NAME = 0;

    /** Value of {@link #kind()}: by e-mail address or interest. */
    public static final int BY_EMAIL_OR_INTEREST = 1;

    private static final int EMAIL = 0x0005;
    private static final int KIND = 0x000A;
    private static final int INTEREST = 0x000B;
    private static final int CHARSET = 0x001C;

    /** Searches by whatever of name and address is known. */
    public static DirectorySearch byName(DirectoryInfo known) {
        return new DirectorySearch(
                start(BY_NAME, known.charset()).all(known.tlvs()).build());
    }

    public static DirectorySearch byEmail(String email) {
        return new DirectorySearch(start(BY_EMAIL_OR_INTEREST, DirectoryInfo.charset(email))
                .string(EMAIL, email)
                .build());
    }

    public static DirectorySearch byInterest(String interest) {
        return new DirectorySearch(start(BY_EMAIL_OR_INTEREST, DirectoryInfo.charset(interest))
                .string(INTEREST, interest)
                .build());
    }

    private static TlvBuilder start(int kind, String charset) {
        return TlvBlock.builder().string(CHARSET, charset).u16(KIND, kind);
    }

    /** Returns TLV 000A, 0 when absent. */
    public int kind() {
        return (int) tlvs.number(KIND, 0);
    }

    /** Returns what is searched for. */
    public DirectoryInfo known() {
        return new DirectoryInfo(tlvs);
    }

    @Override
    public SnacCodec<DirectorySearch> codec() {
        return CODEC;
    }
}
