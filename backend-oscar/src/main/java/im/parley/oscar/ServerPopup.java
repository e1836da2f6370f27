// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar;

import im.parley.ExtensionEvent;
import im.parley.RichText;
import java.time.Instant;
import java.util.Optional;

/**
 * The server wants a window shown.
 *
 * @param url a page to offer with it
 * @param width in pixels, 0 where it does not say
 * @param height in pixels, 0 where it does not say
 * @param delay how long to wait before, in the server's unit, which nobody knows; 0 where it does not say
 */
public record ServerPopup(RichText text, Optional<String> url, int width, int height, int delay, Instant at)
        implements ExtensionEvent {}
