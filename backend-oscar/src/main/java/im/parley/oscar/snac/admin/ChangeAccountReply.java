// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(07,05): the server has made a change, or refuses. */
public record ChangeAccountReply(int permission, TlvBlock tlvs) implements AdminSnac, AccountFacts {
    public static final SnacCodec<ChangeAccountReply> CODEC = SnacCodec.of(
            FAMILY,
            0x0005,
            ChangeAccountReply.class,
            in -> new ChangeAccountReply(in.u16(), in.countedTlvs()),
            (out, snac) -> out.u16(snac.permission).countedTlvs(snac.tlvs));

    /** Refuses, with the number of an {@link AccountError}. */
    public static ChangeAccountReply refused(int permission, int code) {
        return new ChangeAccountReply(
                permission, TlvBlock.builder().u16(AccountTlv.ERROR_CODE, code).build());
    }

    @Override
    public SnacCodec<ChangeAccountReply> codec() {
        return CODEC;
    }
}
