// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import im.parley.oscar.wire.SnacCodec;

/** SNAC(07,06): the client wants the account confirmed by e-mail. */
public record ConfirmAccount() implements AdminSnac {
    public static final SnacCodec<ConfirmAccount> CODEC = SnacCodec.empty(FAMILY, 0x0006, new ConfirmAccount());

    @Override
    public SnacCodec<ConfirmAccount> codec() {
        return CODEC;
    }
}
