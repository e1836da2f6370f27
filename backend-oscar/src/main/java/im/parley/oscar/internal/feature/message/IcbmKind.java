// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature.message;

import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IncomingIcbm;

/** What kind of message has come, on whatever channel. */
final class IcbmKind {
    private IcbmKind() {}

    /** Names a message without a text, for people. */
    static String inWords(IncomingIcbm icbm) {
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
