// SPDX-License-Identifier: Apache-2.0
package im.parley.oscar.internal.feature;

import im.parley.oscar.snac.icbm.Icbm;
import im.parley.oscar.snac.icbm.IcqRelay;
import im.parley.oscar.snac.icbm.IncomingIcbm;
import im.parley.oscar.snac.icbm.Rendezvous;
import im.parley.oscar.snac.icq.IcqContent;
import java.nio.charset.Charset;
import java.util.Optional;

/** The text of a message on whatever channel it comes. */
final class IcbmText {
    private IcbmText() {}

    /** Returns the text; empty for what is no text, or has no reading. */
    static Optional<String> of(IncomingIcbm icbm, Charset codePage) {
        return switch (icbm.channel()) {
            case Icbm.TEXT -> icbm.text(codePage);
            case Icbm.RENDEZVOUS ->
                icbm.rendezvous()
                        .filter(rendezvous -> rendezvous.step() == Rendezvous.PROPOSE)
                        .flatMap(IcqRelay::of)
                        .filter(relay -> relay.type() == IcqContent.PLAIN)
                        .map(relay -> relay.text(codePage));
            case Icbm.ICQ ->
                icbm.icqMessage()
                        .filter(message -> message.content().type() == IcqContent.PLAIN)
                        .map(message -> message.content().text(codePage));
            default -> Optional.empty();
        };
    }

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
