// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.admin;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.wire.RefusalCode;
import im.parley.oscar.wire.SnacError;
import im.parley.oscar.wire.Urls;
import java.util.Optional;

/** Why the server refused to tell or change something: the codes of TLV 0008. */
public enum AccountError implements RefusalCode {
    VALIDATE_NICK(0x01, Reason.NOT_PERMITTED, "the name may differ in case and spaces only"),
    VALIDATE_PASSWORD(0x02, Reason.NOT_PERMITTED, "the password was not accepted"),
    VALIDATE_EMAIL(0x03, Reason.NOT_PERMITTED, "the e-mail address was not accepted"),
    SERVICE_UNAVAILABLE(0x04, Reason.OTHER, "the service is not available"),
    FIELD_CHANGE_UNAVAILABLE(0x05, Reason.NOT_PERMITTED, "this cannot be changed"),
    INVALID_NICK(0x06, Reason.NOT_PERMITTED, "not a valid name"),
    INVALID_PASSWORD(0x07, Reason.NOT_PERMITTED, "not a valid password"),
    INVALID_EMAIL(0x08, Reason.NOT_PERMITTED, "not a valid e-mail address"),
    INVALID_REGISTRATION(0x09, Reason.NOT_PERMITTED, "not a valid registration status"),
    INVALID_OLD_PASSWORD(0x0A, Reason.NOT_PERMITTED, "the old password is wrong"),
    NICK_LENGTH(0x0B, Reason.TOO_LONG, "the name is too long or too short"),
    PASSWORD_LENGTH(0x0C, Reason.TOO_LONG, "the password is too long or too short"),
    EMAIL_LENGTH(0x0D, Reason.TOO_LONG, "the e-mail address is too long or too short"),
    OLD_PASSWORD_LENGTH(0x0E, Reason.TOO_LONG, "the old password is too long or too short"),
    NEED_OLD_PASSWORD(0x0F, Reason.NOT_PERMITTED, "the old password is missing"),
    READ_ONLY(0x10, Reason.NOT_PERMITTED, "this can only be read"),
    WRITE_ONLY(0x11, Reason.NOT_PERMITTED, "this can only be changed"),
    UNSUPPORTED_TYPE(0x12, Reason.OTHER, "the server does not know this"),
    OTHER_ERROR(0x13, Reason.OTHER, "the server failed"),
    BAD_SNAC(0x14, Reason.OTHER, "the server could not read the request"),
    INVALID_ACCOUNT(0x15, Reason.NOT_FOUND, "no such account"),
    DELETED_ACCOUNT(0x16, Reason.NOT_FOUND, "the account is deleted"),
    EXPIRED_ACCOUNT(0x17, Reason.NOT_FOUND, "the account has expired"),
    NO_DATABASE(0x18, Reason.OTHER, "the server's database is not available"),
    INVALID_DATABASE_FIELDS(0x19, Reason.OTHER, "the server's database is damaged"),
    BAD_DATABASE_STATUS(0x1A, Reason.OTHER, "the server's database is in a bad state"),
    MIGRATION_CANCELLED(0x1B, Reason.OTHER, "moving the account was cancelled"),
    INTERNAL_ERROR(0x1C, Reason.OTHER, "the server failed"),
    PENDING_REQUEST(0x1D, Reason.RATE_LIMITED, "an earlier request is still being worked on"),
    NOT_DT_STATUS(0x1E, Reason.OTHER, "the account is not in the right state"),
    OUTSTANDING_CONFIRMATION(0x1F, Reason.RATE_LIMITED, "an earlier confirmation is still open"),
    NO_EMAIL_ADDRESS(0x20, Reason.NOT_FOUND, "the account has no e-mail address"),
    OVER_LIMIT(0x21, Reason.LIST_FULL, "too many of them"),
    EMAIL_HOST_FAILED(0x22, Reason.OTHER, "the mail server failed"),
    DNS_FAILED(0x23, Reason.OTHER, "the mail server was not found");

    private final Meaning meaning;

    AccountError(int code, Reason reason, String text) {
        meaning = new Meaning(code, reason, text);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    public static Optional<AccountError> of(int code) {
        return RefusalCode.find(values(), code);
    }

    /** Returns the failure for users; a code that nobody knows is {@link Reason#OTHER}. */
    public static RequestException exception(int code) {
        return RefusalCode.exception(of(code), code, "account code");
    }

    /** Returns the failure for users with a page of the server's about it. */
    public static RequestException exception(int code, Optional<String> url) {
        return RefusalCode.exception(of(code), code, "account code", "", Urls.parse(url));
    }

    /** Returns the failure for users, told by the subcode where there is one. */
    public static RequestException exception(SnacError error) {
        return of(error.subcode()).map(error::exception).orElseGet(error::exception);
    }
}
