// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/**
 * Words of a user: a message, an away text, a profile, a line in a room. HTML is the common tongue of both protocols, so
 * it is the neutral form, already decoded from whatever charset it came in.
 *
 * @param html the markup as the sender wrote it
 * @param origin the sender's own bytes
 */
public record Text(String html, Origin origin) {
    public static Text of(String html) {
        return new Text(html, Origin.NONE);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** Returns the length alone: logs show no words of users. */
    @Override
    public String toString() {
        return "Text[" + html.length() + "]";
    }
}
