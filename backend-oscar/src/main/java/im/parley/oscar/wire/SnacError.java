// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import im.parley.RequestException;
import java.net.URI;
import java.util.Optional;

/**
 * SNAC(xx,01): a request of that family was refused. The request id tells which.
 *
 * @param code the reason; {@link SnacErrorCode} has names
 * @param details TLV 0004 a URL, 0008 a subcode of the family, 001B a text
 */
public record SnacError(int family, int code, TlvBlock details) implements Snac {
    /** Returns the codec of one family's errors. */
    public static SnacCodec<SnacError> codec(int family) {
        return SnacCodec.of(
                family,
                1,
                SnacError.class,
                in -> new SnacError(family, in.u16(), in.tlvs()),
                (out, error) -> out.u16(error.code).tlvs(error.details));
    }

    public static SnacError of(int family, int code) {
        return new SnacError(family, code, TlvBlock.EMPTY);
    }

    @Override
    public SnacCodec<SnacError> codec() {
        return codec(family);
    }

    /** Returns the failure for users, with the server's own words where it has any. */
    public RequestException exception() {
        return RefusalCode.exception(SnacErrorCode.of(code), code, "code", words(), url());
    }

    /** Returns the failure for users as a subcode tells it, which says more than the code does. */
    public RequestException exception(RefusalCode subcode) {
        String message = String.format("%s (subcode %02X)", subcode.text(), subcode.code());
        return new RequestException(subcode.reason(), code, message + words(), url().orElse(null));
    }

    private String words() {
        return details.string(0x001B)
                .filter(text -> !text.isEmpty())
                .map(text -> ": " + text)
                .orElse("");
    }

    /** Returns TLV 0004, a page about the refusal. */
    public Optional<URI> url() {
        return Urls.parse(details.string(0x0004));
    }

    /** Returns TLV 0008, 0 when absent. */
    public int subcode() {
        return (int) details.number(0x0008, 0);
    }
}
