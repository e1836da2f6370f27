// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.invite;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;

/** SNAC(06,02): the client has somebody invited by e-mail. */
public record InviteFriend(TlvBlock tlvs) implements InviteSnac {
    public static final SnacCodec<InviteFriend> CODEC = SnacCodec.of(
            FAMILY, 0x0002, InviteFriend.class, in -> new InviteFriend(in.tlvs()), (out, snac) -> out.tlvs(snac.tlvs));

    private static final int EMAIL = 0x0011;
    private static final int TEXT = 0x0015;

    public static InviteFriend of(String email, String text) {
        return new InviteFriend(
                TlvBlock.builder().string(EMAIL, email).string(TEXT, text).build());
    }

    /** Returns TLV 0011, whom to write to. */
    public Optional<String> email() {
        return tlvs.string(EMAIL);
    }

    /** Returns TLV 0015, what to write. */
    public Optional<String> text() {
        return tlvs.string(TEXT);
    }

    @Override
    public SnacCodec<InviteFriend> codec() {
        return CODEC;
    }
}
