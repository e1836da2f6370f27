// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import im.parley.oscar.wire.Secrets;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import java.util.Optional;
import java.util.OptionalInt;

/** SNAC(07,04): the client changes one thing of the account. */
public record ChangeAccount(TlvBlock tlvs) implements AdminSnac {
    public static final SnacCodec<ChangeAccount> CODEC = SnacCodec.of(
                    FAMILY,
                    0x0004,
                    ChangeAccount.class,
                    in -> new ChangeAccount(in.tlvs()),
                    (out, snac) -> out.tlvs(snac.tlvs))
            .hiding(Secrets.inTlvs(AccountTlv.NEW_PASSWORD, AccountTlv.OLD_PASSWORD));

    /** Writes the name otherwise; only case and spaces may differ. */
    public static ChangeAccount name(String formatted) {
        return new ChangeAccount(
                TlvBlock.builder().string(AccountTlv.NAME, formatted).build());
    }

    public static ChangeAccount email(String email) {
        return new ChangeAccount(
                TlvBlock.builder().string(AccountTlv.EMAIL, email).build());
    }

    public static ChangeAccount registration(int status) {
        return new ChangeAccount(
                TlvBlock.builder().u16(AccountTlv.REGISTRATION, status).build());
    }

    public static ChangeAccount password(String newPassword, String oldPassword) {
        return new ChangeAccount(TlvBlock.builder()
                .string(AccountTlv.NEW_PASSWORD, newPassword)
                .string(AccountTlv.OLD_PASSWORD, oldPassword)
                .build());
    }

    /** Returns TLV 0001. */
    public Optional<String> name() {
        return tlvs.string(AccountTlv.NAME);
    }

    /** Returns TLV 0011. */
    public Optional<String> email() {
        return tlvs.string(AccountTlv.EMAIL);
    }

    /** Returns TLV 0013, nothing when it is absent. */
    public OptionalInt registration() {
        return tlvs.has(AccountTlv.REGISTRATION)
                ? OptionalInt.of((int) tlvs.number(AccountTlv.REGISTRATION, 0))
                : OptionalInt.empty();
    }

    /** Returns TLV 0002. */
    public Optional<String> newPassword() {
        return tlvs.string(AccountTlv.NEW_PASSWORD);
    }

    /** Returns TLV 0012. */
    public Optional<String> oldPassword() {
        return tlvs.string(AccountTlv.OLD_PASSWORD);
    }

    @Override
    public SnacCodec<ChangeAccount> codec() {
        return CODEC;
    }
}
