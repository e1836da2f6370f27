// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.wire;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads the addresses of pages that servers send along; one that is none is left out. */
public final class Urls {
    private Urls() {}

    /** Returns the address; empty where there is none, or it is none. */
    public static Optional<URI> parse(Optional<String> url) {
        if (url.isEmpty() || url.get().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(url.get().trim()));
        } catch (URISyntaxException noUrl) {
            return Optional.empty();
        }
    }
}
