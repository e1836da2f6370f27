// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.icon;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import im.parley.oscar.wire.RefusalCode;
import java.util.Optional;

/** What became of an image that was sent or asked for. */
public enum IconResult implements RefusalCode {
    SUCCESS(0x00, Reason.OTHER, "done"),
    INVALID(0x01, Reason.NOT_PERMITTED, "not an image that the server takes"),
    NO_CUSTOM_ART(0x02, Reason.NOT_PERMITTED, "no images of your own allowed"),
    TOO_SMALL(0x03, Reason.NOT_PERMITTED, "the image is too small"),
    TOO_BIG(0x04, Reason.TOO_LONG, "the image is too big"),
    INVALID_TYPE(0x05, Reason.NOT_PERMITTED, "not a type of image that the server knows"),
    BANNED(0x06, Reason.NOT_PERMITTED, "the image is banned"),
    NOT_FOUND(0x07, Reason.NOT_FOUND, "the server does not have the image");

    private final Meaning meaning;

    IconResult(int code, Reason reason, String text) {
        meaning = new Meaning(code, reason, text);
    }

    @Override
    public Meaning meaning() {
        return meaning;
    }

    public static Optional<IconResult> of(int code) {
        return RefusalCode.find(values(), code);
    }

    /** Returns the failure for users; a code that nobody knows is {@link Reason#OTHER}. */
    public static RequestException exception(int code) {
        return RefusalCode.exception(of(code), code, "icon code");
    }
}
