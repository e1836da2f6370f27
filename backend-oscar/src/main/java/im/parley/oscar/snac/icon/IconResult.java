// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import java.util.Arrays;
import java.util.Optional;

/** What became of an image that was sent or asked for. */
public enum IconResult {
    SUCCESS(0x00, Reason.OTHER, "done"),
    INVALID(0x01, Reason.NOT_PERMITTED, "not an image that the server takes"),
    NO_CUSTOM_ART(0x02, Reason.NOT_PERMITTED, "no images of your own allowed"),
    TOO_SMALL(0x03, Reason.NOT_PERMITTED, "the image is too small"),
    TOO_BIG(0x04, Reason.TOO_LONG, "the image is too big"),
    INVALID_TYPE(0x05, Reason.NOT_PERMITTED, "not a type of image that the server knows"),
    BANNED(0x06, Reason.NOT_PERMITTED, "the image is banned"),
    NOT_FOUND(0x07, Reason.NOT_FOUND, "the server does not have the image");

    private final int code;
    private final Reason reason;
    private final String text;

    IconResult(int code, Reason reason, String text) {
        this.code = code;
        this.reason = reason;
        this.text = text;
    }

    public static Optional<IconResult> of(int code) {
        return Arrays.stream(values()).filter(each -> each.code == code).findFirst();
    }

    public int code() {
        return code;
    }

    public Reason reason() {
        return reason;
    }

    /** Returns a sentence's worth of explanation. */
    public String text() {
        return text;
    }

    /** Returns the failure for users; a code that nobody knows is {@link Reason#OTHER}. */
    public static RequestException exception(int code) {
        Optional<IconResult> known = of(code);
        return new RequestException(
                known.map(IconResult::reason).orElse(Reason.OTHER),
                code,
                known.map(IconResult::text).orElse("refused") + String.format(" (icon code %02X)", code));
    }
}
