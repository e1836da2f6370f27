// SPDX-License-Identifier: Apache-2.0
package im.parley.examples.demo;

/**
 * A part of the story.
 *
 * @param embeddedOnly why only the embedded server can be made to play it; empty for all servers
 * @param play returns when everything was seen to happen, and throws what went wrong
 */
record Scene(String title, String embeddedOnly, Runnable play) {
    static Scene of(String title, Runnable play) {
        return new Scene(title, "", play);
    }

    Scene onlyEmbedded(String why) {
        return new Scene(title, why, play);
    }
}
