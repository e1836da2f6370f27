// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icbm;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.wire.RefusalCode;
import im.parley.oscar.wire.SnacError;
import java.util.Optional;

/** Why a message was refused, more closely than SNAC(04,01)'s own code: its TLV 0008. */
public enum IcbmErrorSubcode implements RefusalCode {
    REMOTE_IM_OFF(0x01, Reason.BLOCKED, "the recipient takes no messages"),
    REMOTE_RESTRICTED(0x02, Reason.BLOCKED, "parental controls of the recipient"),
    SMS_NEEDS_LEGAL_TEXT(0x03, Reason.NOT_PERMITTED, "legal text needed to send to a phone"),
    SMS_WITHOUT_DISCLAIMER(0x04, Reason.NOT_PERMITTED, "disclaimer needed to send to a phone"),
    SMS_COUNTRY_NOT_ALLOWED(0x05, Reason.NOT_PERMITTED, "no messages to phones of that country"),
    SMS_UNKNOWN_COUNTRY(0x08, Reason.NOT_FOUND, "unknown country of a phone"),
    BOT_MAY_NOT_INITIATE(0x09, Reason.NOT_PERMITTED, "bots may only answer"),
    IM_NOT_ALLOWED(0x0A, Reason.NOT_PERMITTED, "not allowed"),
    USAGE_LIMITED(0x0B, Reason.RATE_LIMITED, "usage limit"),
    DAILY_LIMIT(0x0C, Reason.RATE_LIMITED, "daily limit"),
    MONTHLY_LIMIT(0x0D, Reason.RATE_LIMITED, "monthly limit"),
    OFFLINE_IM_NOT_ACCEPTED(0x0E, Reason.RECIPIENT_OFFLINE, "the recipient is away and takes no stored messages"),
    OFFLINE_STORE_FULL(0x0F, Reason.LIST_FULL, "the recipient is away and has too many stored messages");

    private final Meaning meaning;

    IcbmErrorSubcode(int code, Reason reason, String text) {
        meaning = new Meaning(code, reason, text);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    public static Optional<IcbmErrorSubcode> of(int code) {
        return RefusalCode.find(values(), code);
    }

    /** Returns the failure for users, told by the subcode where there is one. */
    public static RequestException exception(SnacError error) {
        return of(error.subcode()).map(error::exception).orElseGet(error::exception);
    }
}
