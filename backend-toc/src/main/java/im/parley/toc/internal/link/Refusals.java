// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.internal.link;

import im.parley.RequestException;
import im.parley.SignOnException;
import im.parley.toc.wire.TocErrorCode;
import im.parley.toc.wire.WireText;
import im.parley.toc.wire.reply.ErrorReply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code ERROR} as the failure that users see: of a sign-on, or of something asked later. */
public final class Refusals {
    private static final Duration PENALTY = Duration.ofMinutes(10);

    private Refusals() {}

    /** Returns what it means for somebody who is signing on. */
    public static SignOnException signOn(ErrorReply error) {
        SignOnException.Reason reason = signOnReason(error);
        return new SignOnException(reason, error.code(), error.description(), retryAfter(reason), null);
    }

    private static SignOnException.Reason signOnReason(ErrorReply error) {
        Optional<TocErrorCode> code = TocErrorCode.of(error.code());
        if (code.isEmpty()) {
            return SignOnException.Reason.OTHER;
        }
        return switch (code.get()) {
            case BAD_CREDENTIALS -> SignOnException.Reason.BAD_CREDENTIALS;
            case INVALID_ACCOUNT -> SignOnException.Reason.UNKNOWN_USER;
            case SIGN_ON_UNAVAILABLE, SERVICE_UNAVAILABLE, LIST_SERVER_UNAVAILABLE, REQUEST_FAILED ->
                SignOnException.Reason.UNAVAILABLE;
            case WARNED_TOO_MUCH, CONNECTED_TOO_OFTEN, RATE_LIMITED -> SignOnException.Reason.RATE_LIMITED;
            case SIGN_ON_FAILED -> signOnReason(argument(error, 0));
            case CLIENT_OUTDATED -> SignOnException.Reason.CLIENT_REJECTED;
            default -> SignOnException.Reason.OTHER;
        };
    }

    /** Returns what the second number of {@link TocErrorCode#SIGN_ON_FAILED} says. */
    private static SignOnException.Reason signOnReason(String code) {
        return switch (code) {
            case "0" -> SignOnException.Reason.RATE_LIMITED;
            case "7" -> SignOnException.Reason.BAD_CREDENTIALS;
            case "17" -> SignOnException.Reason.SUSPENDED;
            default -> SignOnException.Reason.OTHER;
        };
    }

    private static @Nullable Duration retryAfter(SignOnException.Reason reason) {
        return reason == SignOnException.Reason.RATE_LIMITED ? PENALTY : null;
    }

    /**
     * Returns what it means for somebody who asked for something.
     *
     * @param about what it most likely is about, in words; empty when nobody can say
     */
    public static RequestException request(ErrorReply error, String about) {
        String text = about.isEmpty() ? error.description() : error.description() + "; most likely about " + about;
        return new RequestException(requestReason(error), error.code(), text);
    }

    private static RequestException.Reason requestReason(ErrorReply error) {
        Optional<TocErrorCode> code = TocErrorCode.of(error.code());
        if (code.isEmpty()) {
            return RequestException.Reason.OTHER;
        }
        return switch (code.get()) {
            case NOT_AVAILABLE -> RequestException.Reason.RECIPIENT_OFFLINE;
            case RATE_LIMITED, SENDING_TOO_FAST, MISSED_TOO_FAST, CONNECTED_TOO_OFTEN ->
                RequestException.Reason.RATE_LIMITED;
            case MISSED_TOO_BIG -> RequestException.Reason.TOO_LONG;
            case WARNING_NOT_AVAILABLE, INVALID_INPUT, DIRECTORY_EMAIL_RESTRICTED, BAD_CREDENTIALS, WARNED_TOO_MUCH ->
                RequestException.Reason.NOT_PERMITTED;
            case LIST_FULL -> RequestException.Reason.LIST_FULL;
            case INVALID_ACCOUNT, ROOM_UNAVAILABLE, DIRECTORY_LANGUAGE, DIRECTORY_COUNTRY ->
                RequestException.Reason.NOT_FOUND;
            case ROOM_NOT_JOINED -> roomReason(argument(error, 1));
            default -> RequestException.Reason.OTHER;
        };
    }

    private static RequestException.Reason roomReason(String code) {
        return switch (code) {
            case "24", "74" -> RequestException.Reason.NOT_PERMITTED;
            case "48" -> RequestException.Reason.RATE_LIMITED;
            default -> RequestException.Reason.OTHER;
        };
    }

    /** Returns whom or which room an error names; empty when it names none. */
    public static String subject(ErrorReply error) {
        return argument(error, 0);
    }

    private static String argument(ErrorReply error, int index) {
        List<WireText> arguments = error.arguments();
        return index < arguments.size() ? arguments.get(index).text() : "";
    }
}
