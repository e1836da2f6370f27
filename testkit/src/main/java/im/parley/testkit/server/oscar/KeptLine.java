// SPDX-License-Identifier: Apache-2.0
package im.parley.testkit.server.oscar;

import im.parley.oscar.snac.chat.SendRoomMessage;
import im.parley.testkit.server.Origin;

/** Keeps a line as its speaker wrote it. */
record KeptLine(SendRoomMessage message) implements Origin {
    @Override
    public String toString() {
        return "SendRoomMessage";
    }
}
