// SPDX-License-Identifier: Apache-2.0
package im.parley;

/**
 * A message we want sent. Most callers use {@link MessageChannel#send(String)} instead.
 *
 * @param autoReply marks it as sent by a program on its user's behalf
 * @param storeOffline lets the server keep it while the peer is offline, where the protocol can
 */
public record OutgoingMessage(RichText body, boolean autoReply, boolean storeOffline) implements Message {
    public static OutgoingMessage of(RichText body) {
        return new OutgoingMessage(body, false, true);
    }

    public static OutgoingMessage of(String text) {
        return of(RichText.of(text));
    }

    public OutgoingMessage asAutoReply() {
        return new OutgoingMessage(body, true, storeOffline);
    }

    public OutgoingMessage onlineOnly() {
        return new OutgoingMessage(body, autoReply, false);
    }
}
