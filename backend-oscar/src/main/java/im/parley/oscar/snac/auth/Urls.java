// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.snac.auth;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Reads the addresses of pages that servers send along; one that is none is left out. */
final class Urls {
    private Urls() {}

    static Optional<URI> parse(Optional<String> url) {
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
