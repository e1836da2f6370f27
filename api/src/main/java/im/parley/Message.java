// SPDX-License-Identifier: Apache-2.0
package im.parley;

/** A message in either direction. */
public sealed interface Message permits IncomingMessage, OutgoingMessage {
    /** Returns what is said, with its styles. */
    RichText body();

    /** Returns what is said, without styles. */
    default String text() {
        return body().text();
    }
}
