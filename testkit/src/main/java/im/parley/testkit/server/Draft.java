// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server;

/**
 * A message as its sender hands it in.
 *
 * @param cookie the sender's number for it, 0 where the protocol has none
 * @param automatic true when no person wrote it
 * @param storable true when it may wait for a recipient who is away from the keyboard altogether
 */
public record Draft(ScreenName to, long cookie, Content content, boolean automatic, boolean storable, Origin origin) {
    public static Draft of(String to, String html) {
        return new Draft(ScreenName.of(to), 0, Content.words(html), false, true, Origin.NONE);
    }

    public Draft asAutomatic() {
        return new Draft(to, cookie, content, true, storable, origin);
    }

    public Draft onlineOnly() {
        return new Draft(to, cookie, content, automatic, false, origin);
    }
}
