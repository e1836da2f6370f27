// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(07,03): the server answers {@link AccountInfoQuery}. */
public record AccountInfo(int permission, TlvBlock tlvs) implements AdminSnac, AccountFacts {
    public static final SnacCodec<AccountInfo> CODEC = SnacCodec.of(
            FAMILY,
            0x0003,
            AccountInfo.class,
            in -> new AccountInfo(in.u16(), in.countedTlvs()),
            (out, snac) -> out.u16(snac.permission).countedTlvs(snac.tlvs));

    /** Refuses, with the number of an {@link AccountError}. */
    public static AccountInfo refused(int permission, int code) {
        return new AccountInfo(
                permission, TlvBlock.builder().u16(AccountTlv.ERROR_CODE, code).build());
    }

    @Override
    public SnacCodec<AccountInfo> codec() {
        return CODEC;
    }
}
