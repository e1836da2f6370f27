// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.wire.SnacCodec;
import im.parley.oscar.wire.TlvBlock;
import im.parley.oscar.wire.Urls;
import java.util.Optional;

/**
 * SNAC(07,07): the server has sent the e-mail, or not.
 *
 * @param status one of the constants here
 * @param tlvs 0004 where to read more
 */
public record ConfirmAccountReply(int status, TlvBlock tlvs) implements AdminSnac {
    public static final SnacCodec<ConfirmAccountReply> CODEC = SnacCodec.of(
            FAMILY,
            0x0007,
            ConfirmAccountReply.class,
            in -> new ConfirmAccountReply(in.u16(), in.tlvs()),
            (out, snac) -> out.u16(snac.status).tlvs(snac.tlvs));

    public static final int EMAIL_SENT = 0x00;
    public static final int ALREADY_CONFIRMED = 0x1E;
    public static final int SERVER_ERROR = 0x23;

    public static ConfirmAccountReply of(int status) {
        return new ConfirmAccountReply(status, TlvBlock.EMPTY);
    }

    /** Returns the refusal; nothing when the e-mail is on its way. The numbers are those of {@link AccountError}, but one. */
    public Optional<RequestException> failure() {
        return switch (status) {
            case EMAIL_SENT -> Optional.empty();
            case ALREADY_CONFIRMED ->
                Optional.of(new RequestException(
                        Reason.ALREADY_EXISTS,
                        status,
                        "the account is confirmed already",
                        Urls.parse(url()).orElse(null)));
            default -> Optional.of(AccountError.exception(status, url()));
        };
    }

    /** Returns TLV 0004, where to read more. */
    public Optional<String> url() {
        return tlvs.string(AccountTlv.ERROR_URL);
    }

    @Override
    public SnacCodec<ConfirmAccountReply> codec() {
        return CODEC;
    }
}
