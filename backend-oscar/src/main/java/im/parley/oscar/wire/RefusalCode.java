// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import im.parley.RequestException;
import im.parley.RequestException.Reason;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;

/** A number by which a server says what became of a request: what the enums of such numbers have in common. */
public interface RefusalCode {
    /**
     * What a number means.
     *
     * @param code the number on the wire
     * @param reason what a program can react to
     * @param text a sentence's worth of explanation
     */
    record Meaning(int code, Reason reason, String text) {}

    Meaning meaning();

    /** Returns the number on the wire. */
    default int code() {
        return meaning().code();
    }

    /** Returns what a program can react to. */
    default Reason reason() {
        return meaning().reason();
    }

    /** Returns a sentence's worth of explanation. */
    default String text() {
        return meaning().text();
    }

    /** Finds a number among all that are known. */
    static <C extends RefusalCode> Optional<C> find(C[] known, int code) {
        return Arrays.stream(known).filter(each -> each.code() == code).findFirst();
    }

    /**
     * Returns the failure for users; a number that nobody knows is {@link Reason#OTHER}.
     *
     * @param name what kind of number it is, for the message
     */
    static RequestException exception(Optional<? extends RefusalCode> known, int code, String name) {
        return exception(known, code, name, "", Optional.empty());
    }

    /** Returns the failure for users, with the server's own words and page about it. */
    static RequestException exception(
            Optional<? extends RefusalCode> known, int code, String name, String words, Optional<URI> url) {
        return new RequestException(
                known.map(RefusalCode::reason).orElse(Reason.OTHER),
                code,
                known.map(RefusalCode::text).orElse("refused") + String.format(" (%s %02X)", name, code) + words,
                url.orElse(null));
    }
}
