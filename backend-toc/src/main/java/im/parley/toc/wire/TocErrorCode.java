// SPDX-License-Identifier: Apache-2.0
package im.parley.toc.wire;

import java.util.List;
import java.util.Optional;

/** What the number in an {@code ERROR} line means. A server may send numbers that are not here. */
public enum TocErrorCode {
    NOT_AVAILABLE(901, "$1 is not available"),
    WARNING_NOT_AVAILABLE(902, "$1 cannot be warned now"),
    RATE_LIMITED(903, "a message was dropped: the server's speed limit was exceeded"),

    INVALID_INPUT(911, "the server does not accept this value"),
    INVALID_ACCOUNT(912, "the account is not valid"),
    REQUEST_FAILED(913, "the server could not process the request"),
    SERVICE_UNAVAILABLE(914, "the service is not available"),

    LIST_SERVER_UNAVAILABLE(930, "the buddy list server is not available"),
    LIST_FULL(931, "$1 cannot be added to the list"),

    ROOM_UNAVAILABLE(950, "the room $1 is not available"),
    ROOM_NOT_JOINED(951, "the room $1 cannot be joined"),

    SENDING_TOO_FAST(960, "messages to $1 are sent too fast"),
    MISSED_TOO_BIG(961, "a message from $1 was too big to be delivered"),
    MISSED_TOO_FAST(962, "a message from $1 was sent too fast to be delivered"),

    DIRECTORY_FAILED(970, "the directory failed"),
    DIRECTORY_TOO_MANY(971, "the directory found too many matches"),
    DIRECTORY_TOO_VAGUE(972, "the directory needs more to search for"),
    DIRECTORY_UNAVAILABLE(973, "the directory is not available for now"),
    DIRECTORY_EMAIL_RESTRICTED(974, "the directory restricts searches by e-mail address"),
    DIRECTORY_KEYWORD_IGNORED(975, "the directory ignored the keyword"),
    DIRECTORY_NO_KEYWORDS(976, "the directory got no keywords"),
    DIRECTORY_LANGUAGE(977, "the directory has no such language, or no entry"),
    DIRECTORY_COUNTRY(978, "the directory has no such country"),
    DIRECTORY_UNKNOWN(979, "the directory failed: $1"),

    BAD_CREDENTIALS(980, "name or password is wrong"),
    SIGN_ON_UNAVAILABLE(981, "the service is not available for now"),
    WARNED_TOO_MUCH(982, "the warning level is too high to sign on"),
    CONNECTED_TOO_OFTEN(983, "too many sign-ons in a short time; ten minutes must pass"),
    SIGN_ON_FAILED(989, "sign-on failed with code $1"),
    CLIENT_OUTDATED(998, "the server thinks this client too old");

    private static final String ARGUMENT = "$1";

    private final int code;
    private final String text;

    TocErrorCode(int code, String text) {
        this.code = code;
        this.text = text;
    }

    public int code() {
        return code;
    }

    public static Optional<TocErrorCode> of(int code) {
        for (TocErrorCode known : values()) {
            if (known.code == code) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Returns what happened, in words; where a server leaves out its argument, "it" stands for that. */
    public String text(List<String> arguments) {
        String subject = arguments.isEmpty() || arguments.get(0).isEmpty() ? "it" : arguments.get(0);
        String reason = reason(arguments);
        return text.replace(ARGUMENT, subject) + (reason.isEmpty() ? "" : ": " + reason);
    }

    /** Returns what a second number says, for the two codes known to carry one. */
    private String reason(List<String> arguments) {
        return switch (this) {
            case SIGN_ON_FAILED -> arguments.isEmpty() ? "" : signOnReason(arguments.get(0));
            case ROOM_NOT_JOINED -> arguments.size() < 2 ? "" : roomReason(arguments.get(1));
            default -> "";
        };
    }

    private static String signOnReason(String code) {
        return switch (code) {
            case "0" -> "too soon after the last time";
            case "7" -> "name or password is wrong";
            case "17" -> "the account is suspended";
            default -> "";
        };
    }

    private static String roomReason(String code) {
        return switch (code) {
            case "-1" -> "it was reset";
            case "24" -> "it is full";
            case "48" -> "joined too often in a short time";
            case "74" -> "thrown out";
            default -> "";
        };
    }
}
