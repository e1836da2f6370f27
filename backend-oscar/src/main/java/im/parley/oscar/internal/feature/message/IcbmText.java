// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.message;

import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IncomingIcbm;

/** The text of a message on whatever channel it comes. */
final class IcbmText {
    private IcbmText() {}

    /** Names what has no text, for people. */
    static String kind(IncomingIcbm icbm) {
        return switch (icbm.channel()) {
            case Icbm.RENDEZVOUS ->
                icbm.rendezvous()
                        .map(rendezvous -> "rendezvous: " + rendezvous.capability())
                        .orElse("rendezvous");
            case Icbm.ICQ ->
                icbm.icqMessage()
                        .map(message -> String.format(
                                "ICQ message of type %02X", message.content().type()))
                        .orElse("ICQ message");
            default -> "channel " + icbm.channel();
        };
    }
}
