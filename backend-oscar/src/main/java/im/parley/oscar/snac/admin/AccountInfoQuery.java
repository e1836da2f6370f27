// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;

/** SNAC(07,02): the client asks for one thing about the account, by an empty TLV of its type. */
public record AccountInfoQuery(TlvBlock tlvs) implements AdminSnac {
    public static final SnacCodec<AccountInfoQuery> CODEC = SnacCodec.of(
            FAMILY,
            0x0002,
            AccountInfoQuery.class,
            in -> new AccountInfoQuery(in.tlvs()),
            (out, snac) -> out.tlvs(snac.tlvs));

    /** Asks how the name is written. */
    public static AccountInfoQuery name() {
        return of(AccountTlv.NAME);
    }

    /** Asks for the e-mail address. */
    public static AccountInfoQuery email() {
        return of(AccountTlv.EMAIL);
    }

    /** Asks for the registration status. */
    public static AccountInfoQuery registration() {
        return of(AccountTlv.REGISTRATION);
    }

    private static AccountInfoQuery of(int type) {
        return new AccountInfoQuery(TlvBlock.builder().flag(type).build());
    }

    public boolean wantsName() {
        return tlvs.has(AccountTlv.NAME);
    }

    public boolean wantsEmail() {
        return tlvs.has(AccountTlv.EMAIL);
    }

    public boolean wantsRegistration() {
        return tlvs.has(AccountTlv.REGISTRATION);
    }

    @Override
    public SnacCodec<AccountInfoQuery> codec() {
        return CODEC;
    }
}
